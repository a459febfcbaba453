// Makes a difference small: node shrink.mjs SEED PROGRAM [FILE]. Leaves out lines as long as `PROGRAM register verify` and the oracle still differ.
// Without a difference: exit 0. With one: the shrunk bundle is written to FILE (shrunk.register), the difference printed, exit 1.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { compare } from "./compare.mjs";
import { history } from "./generate/history.mjs";

const [seed, program, out = "shrunk.register"] = process.argv.slice(2);

/** What the program says, in the words of the oracle's report. */
function said(bundle) {
  writeFileSync(out, bundle);
  const { stdout } = spawnSync(program, ["register", "verify", out, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const told = JSON.parse(stdout);
  if (!told.entries) return null;
  return {
    rosters: told.rosters.map((r) => ({ id: r.id, status: r.verdict === "effective" ? "valid" : r.verdict })),
    entries: told.entries.map((e) => ({ id: e.id, verdict: e.verdict, rule: e.rule ?? "-", reason: e.reason ?? "-", flags: [...e.flags].sort() })),
    items: told.items.map((i) => ({ id: i.item, state: i.state, round: i.round, flags: [...i.flags].sort() })),
    complete: told.complete.map((c) => ({ id: c.checkpoint, differs: !c.agrees })),
    unsealed: told.unsealed,
    digest: told.state,
  };
}

const differs = (bundle) => compare(bundle, said(bundle));

function linesOf(bundle) {
  const lines = [];
  for (let from = 0, to; (to = bundle.indexOf(10, from)) >= 0; from = to + 1) lines.push(bundle.subarray(from, to + 1));
  return lines;
}

let [header, ...lines] = linesOf(history(Number(seed)).bundle);
let found = differs(Buffer.concat([header, ...lines]));
if (found === null) process.exit(0);
for (let size = Math.ceil(lines.length / 2); size >= 1; size = Math.floor(size / 2)) {
  for (let at = 0; at < lines.length; ) {
    const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
    const still = differs(Buffer.concat([header, ...fewer]));
    // The same kind of difference, lest one slides into another.
    const same = still !== null && still.path.replace(/[0-9a-f]{64}/, "") === found.path.replace(/[0-9a-f]{64}/, "");
    if (same) [lines, found] = [fewer, still];
    else at += size;
  }
}
writeFileSync(out, Buffer.concat([header, ...lines]));
console.log(`seed ${seed}, ${lines.length} lines left in ${out}: ${found.path}`);
console.log(`  program ${JSON.stringify(found.expected)}`);
console.log(`  oracle  ${JSON.stringify(found.said)}`);
process.exit(1);
