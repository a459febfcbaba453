// Each rule switched off must change the outcome of some random history: node mutations.mjs FROM COUNT. Exit 1 if one is never reached.
import { isDeepStrictEqual } from "node:util";
import { history } from "./generate/history.mjs";
import { judge } from "./judge.mjs";

const RULES = ["R1", "R2", "R3", "R4", "R5", "R6", "R6b", "R7", "R8", "R9", ...Array.from({ length: 12 }, (_, i) => `C${i + 1}`)];

const [from, count] = process.argv.slice(2).map(Number);
const reached = new Map(RULES.map((rule) => [rule, null]));
for (let seed = from; seed < from + count; seed += 1) {
  const left = RULES.filter((rule) => reached.get(rule) === null);
  if (left.length === 0) break;
  const { bundle } = history(seed);
  const whole = judge(bundle);
  for (const rule of left) if (!isDeepStrictEqual(judge(bundle, [rule]), whole)) reached.set(rule, seed);
}
console.log([...reached].map(([rule, seed]) => `${rule} ${seed ?? "NEVER"}`).join(", "));
process.exit([...reached.values()].includes(null) ? 1 : 0);
