// When a photograph was taken, as the camera wrote it into the file: tag 0x9003 DateTimeOriginal of Exif 2.3, 4.6.5.

const START = 0xffd8;
const APP1 = 0xffe1;
/** Where the picture itself begins. */
const SCAN = 0xffda;
const EXIF_IFD = 0x8769;
const TAKEN = 0x9003;

/** The day, or `null` where the file says none. Nothing in it is trusted: what does not fit ends the search. */
export function takenOn(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== START) return null;
    for (let at = 2; ; ) {
      const marker = view.getUint16(at);
      if (marker === SCAN || marker < 0xff00) return null;
      const length = view.getUint16(at + 2);
      if (marker === APP1 && text(view, at + 4, 4) === 'Exif') return inTiff(new DataView(view.buffer, view.byteOffset + at + 10, Math.min(length - 8, view.byteLength - at - 10)));
      at += 2 + length;
    }
  } catch {
    return null;
  }
}

function inTiff(tiff: DataView): string | null {
  const little = tiff.getUint16(0) === 0x4949;
  const inner = entry(tiff, tiff.getUint32(4, little), EXIF_IFD, little);
  const taken = inner === null ? null : entry(tiff, tiff.getUint32(inner, little), TAKEN, little);
  if (taken === null) return null;
  const [, year, month, day] = /^(\d{4}):(\d{2}):(\d{2})/.exec(text(tiff, tiff.getUint32(taken, little), 10)) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

/** Where the value of a tag stands in a directory. */
function entry(tiff: DataView, directory: number, tag: number, little: boolean): number | null {
  const count = tiff.getUint16(directory, little);
  for (let i = 0; i < count; i += 1) {
    const at = directory + 2 + i * 12;
    if (tiff.getUint16(at, little) === tag) return at + 8;
  }
  return null;
}

function text(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, i) => String.fromCharCode(view.getUint8(at + i))).join('');
}
