// The head of a JPEG file with the day on which it was taken, as cameras write it. Tests only.

export function photo(taken: string, little: boolean): Uint8Array {
  const text = [...`${taken}\0`].map((one) => one.charCodeAt(0));
  const two = (value: number) => (little ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff]);
  const four = (value: number) => (little ? [...two(value & 0xffff), ...two(value >>> 16)] : [...two(value >>> 16), ...two(value & 0xffff)]);
  // Two directories of one entry each, then the text: header 8, directory 2 + 12 + 4.
  const directory = (tag: number, kind: number, count: number, value: number) => [...two(1), ...two(tag), ...two(kind), ...four(count), ...four(value), ...four(0)];
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...two(42), ...four(8), ...directory(0x8769, 4, 1, 26), ...directory(0x9003, 2, text.length, 44), ...text];
  const segment = [...[...'Exif'].map((one) => one.charCodeAt(0)), 0, 0, ...tiff];
  const length = segment.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...segment, 0xff, 0xd9]);
}
