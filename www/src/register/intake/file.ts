// The text of a list as offices keep it: a .csv of a spreadsheet program (UTF-8, or GB18030 as WPS writes it), or what was copied there.
// Nothing that cannot be decoded is guessed.

/** Bytes of a list; what is larger is no list of one office. */
export const LARGEST_LIST = 4 * 1024 * 1024;

export type Decoded = { text: string; encoding: 'UTF-8' | 'UTF-16' | 'GB18030' } | { why: 'large' | 'workbook' | 'encoding' };

/** How workbooks begin: .xlsx and .et are packed, .xls is older. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_LIST) return { why: 'large' };
  if (WORKBOOKS.some((head) => head.every((byte, i) => bytes[i] === byte))) return { why: 'workbook' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return written(bytes, 'utf-16le', 'UTF-16');
  const plain = written(bytes, 'utf-8', 'UTF-8');
  return 'text' in plain ? plain : written(bytes, 'gb18030', 'GB18030');
}

function written(bytes: Uint8Array, label: string, encoding: 'UTF-8' | 'UTF-16' | 'GB18030'): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // A text holds no NUL: these are bytes of something else.
    return text.includes('\0') ? { why: 'encoding' } : { text, encoding };
  } catch {
    return { why: 'encoding' };
  }
}
