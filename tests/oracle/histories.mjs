// Writes random histories and what the oracle says of them: node histories.mjs FROM COUNT.
// A line `SEED BYTES BYTES` each, then so many bytes of bundle and so many of verdicts, as said.mjs writes them.
import { history } from "./generate/history.mjs";
import { judge } from "./judge.mjs";
import { forget } from "./proved.mjs";
import { told } from "./said.mjs";

/** Every so often nothing is remembered, and every signature is verified by what verifies. */
const ANEW = 100;

const [from, count] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(from) || !Number.isSafeInteger(count)) {
  console.error("usage: node histories.mjs FROM COUNT");
  process.exit(2);
}
for (let seed = from; seed < from + count; seed += 1) {
  const { bundle } = history(seed);
  if (seed % ANEW === 0) forget();
  const said = Buffer.from(told(judge(bundle)));
  const whole = Buffer.concat([Buffer.from(`${seed} ${bundle.length} ${said.length}\n`), bundle, said]);
  if (!process.stdout.write(whole)) await new Promise((done) => process.stdout.once("drain", done));
}
