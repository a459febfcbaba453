// Chinese text as WPS saves a .csv: the encoder that neither Node nor the browser has, made of the decoder that both have.
const decoder = new TextDecoder('gb18030');
let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

function table(): ReadonlyMap<string, readonly [number, number]> {
  const all = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) all.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return all;
}

export function gbk(text: string): Buffer {
  const known = (codes ??= table());
  return Buffer.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (known.get(sign) ?? [0x3f]))));
}
