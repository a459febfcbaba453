// Bytes as lower-case hexadecimal digits, as they stand in ledgers and calls.

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
