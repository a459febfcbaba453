// Plain JavaScript over typed arrays: the bare loop, sums in f64 (no exact totals, no units, no notices). The argument is the document.
import { readFileSync } from "node:fs";
import { columns, tell } from "./tell.mjs";

const given = columns(JSON.parse(readFileSync(process.argv[2], "utf8")));
const mass = new Float64Array(given.count);
const subtotals = new Float64Array(given.sources);

function recompute() {
  const { amount, calorific, carbon, oxidation, source } = given;
  subtotals.fill(0);
  let total = 0;
  for (let line = 0; line < given.count; line += 1) {
    const one = (amount[line] * calorific[line] * carbon[line] * oxidation[line] * 44) / 12;
    mass[line] = one;
    subtotals[source[line]] += one;
    total += one;
  }
  return total;
}

tell("recompute", "plain JavaScript, typed arrays", 25, recompute);
let typed = 0;
tell("edit", "plain JavaScript, typed arrays (everything again)", 25, () => {
  given.amount[77_777] = typed += 1;
  return recompute();
});
