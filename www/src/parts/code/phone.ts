// A check code as a square that a phone reads: an image for the foot of a printed page.
import { encode } from 'uqr';

/** Light modules around the square, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** `mm` wide, the light border included. Level M: a fold or a stain costs no code. */
export function square(code: string, mm: number): string {
  const { data, size } = encode(code, { ecc: 'M', border: QUIET });
  const dark = data.map((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).join('');
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${mm}mm' height='${mm}mm' viewBox='0 0 ${size} ${size}'><path d='${dark}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Where dark modules that touch begin in a row, and how many they are. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
