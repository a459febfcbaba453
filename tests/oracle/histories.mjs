// Writes random histories: node histories.mjs FROM COUNT; a line {seed, bundle} each, one character for each byte of the bundle.
import { history } from "./generate/history.mjs";

const [from, count] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(from) || !Number.isSafeInteger(count)) {
  console.error("usage: node histories.mjs FROM COUNT");
  process.exit(2);
}
for (let seed = from; seed < from + count; seed += 1) {
  const line = `${JSON.stringify({ seed, bundle: history(seed).bundle.toString("latin1") })}\n`;
  if (!process.stdout.write(line)) await new Promise((done) => process.stdout.once("drain", done));
}
