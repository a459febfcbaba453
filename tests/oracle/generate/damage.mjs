// What happens to a file on its way: lines lost, twice, out of order, bytes swapped, the end cut off.
import { join } from "./book.mjs";

/** One to three mishaps; the header stays what it is. */
export function damage(random, header, lines, trailer) {
  let all = [...lines, trailer];
  for (let i = random.between(1, 3); i > 0; i -= 1) all = random.pick(MISHAPS)(random, all);
  return join([header, ...all]);
}

const any = (random, all) => random.below(all.length);
const replace = (all, at, ...by) => all.flatMap((line, i) => (i === at ? by : [line]));
const hexDigits = Buffer.from("0123456789abcdef");

function swapByte(random, line, from, to) {
  const changed = Buffer.from(line);
  if (to > from) changed[from + random.below(to - from)] = random.chance(0.7) ? hexDigits[random.below(16)] : random.between(11, 255);
  return changed;
}

const entryLine = (random, all) => {
  const found = all.map((line, i) => [line, i]).filter(([line]) => line[0] === 69);
  return found.length > 0 ? random.pick(found)[1] : any(random, all);
};

const MISHAPS = [
  (random, all) => random.shuffle(all),
  (random, all) => [...all, ...random.some(all, 0.2)],
  (random, all) => replace(all, any(random, all)),
  (random, all) => replace(all, entryLine(random, all)),
  (random, all) => all.filter(() => !random.chance(0.1)),
  (random, all) => all.slice(0, -1),
  (random, all) => all.slice(0, random.between(1, all.length)),
  // A byte of the signature, of the text, of the line.
  (random, all) => at(all, entryLine(random, all), (line) => swapByte(random, line, 2, 130)),
  (random, all) => at(all, entryLine(random, all), (line) => swapByte(random, line, 131, line.length)),
  (random, all) => at(all, any(random, all), (line) => swapByte(random, line, 0, line.length)),
  // The same text with a signature that is none, before or after the good one.
  (random, all) => {
    const i = entryLine(random, all);
    const garbage = swapByte(random, all[i], 2, 130);
    return random.chance(0.5) ? replace(all, i, garbage, all[i]) : [...all, garbage];
  },
  (random, all) => [...all, Buffer.from("杂行"), Buffer.from(""), Buffer.from("E 00 {}"), Buffer.from("R x {}")].slice(0, all.length + random.between(1, 4)),
  (random, all) => [...all, Buffer.concat([Buffer.from(`E ${random.hex(128)} `), random.bytes(40).filter((b) => b !== 10)])],
  (random, all) => [...all, Buffer.from(`E ${random.hex(128)} {}`)],
  (random, all) => [...all, Buffer.from(`R - {"n":1}`)],
  (random, all) => [...all, Buffer.from(`T ${random.between(0, 99)} ${random.hex(64)}`)],
];

const at = (all, i, change) => replace(all, i, change(all[i]));
