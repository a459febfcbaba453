// Compares: reads lines {seed?, bundle, expected} (bundle: one character for each byte), judges each bundle, prints the first difference.
// node compare.mjs [FILE…], or from standard input. Exit 1 on a difference.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { judge } from "./judge.mjs";

/** Where two judgements differ; null if nowhere. Only what `expected` has is compared. */
export function difference(expected, said, path = "") {
  if (Array.isArray(expected) || Array.isArray(said)) {
    if (!Array.isArray(expected) || !Array.isArray(said)) return { path, expected, said };
    const name = (v, i) => (v?.id !== undefined ? `[${v.id}]` : `[${i}]`);
    for (let i = 0; i < Math.max(expected.length, said.length); i += 1) {
      if (expected[i]?.id !== said[i]?.id) return { path: `${path}${name(expected[i] ?? said[i], i)}`, expected: expected[i], said: said[i] };
      const found = difference(expected[i], said[i], `${path}${name(expected[i], i)}`);
      if (found) return found;
    }
    return null;
  }
  if (expected !== null && said !== null && typeof expected === "object" && typeof said === "object") {
    for (const field of Object.keys(expected)) {
      const found = difference(expected[field], said[field], `${path}.${field}`);
      if (found) return found;
    }
    return null;
  }
  return expected === said ? null : { path, expected, said };
}

/** Everything that `judge` may be compared in, what weighs most first: a digest tells that, not where. */
const ORDER = ["ledger", "count", "root", "rosters", "entries", "items"];

export function compare(bundle, expected, rejudge = judge) {
  const said = rejudge(Buffer.from(bundle, "latin1"));
  if (expected === null || said === null) return expected === said ? null : { path: "whether it is a ledger", expected: expected !== null, said: said !== null };
  const first = (judgement) => Object.fromEntries([...ORDER.filter((f) => f in judgement), ...Object.keys(judgement).filter((f) => !ORDER.includes(f))].map((f) => [f, judgement[f]]));
  return difference(first(expected), said);
}

async function main(files) {
  let count = 0;
  const streams = files.length > 0 ? files.map((file) => createReadStream(file)) : [process.stdin];
  for (const input of streams) {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line === "") continue;
      const { seed, bundle, expected } = JSON.parse(line);
      const found = compare(bundle, expected);
      if (found !== null) {
        console.log(`history ${count}, seed ${seed ?? "-"}: ${found.path}`);
        console.log(`  expected ${JSON.stringify(found.expected)}`);
        console.log(`  oracle   ${JSON.stringify(found.said)}`);
        console.log(told(bundle, found.path));
        return 1;
      }
      count += 1;
    }
  }
  console.log(`${count} histories: no difference`);
  return 0;
}

/** The lines that have to do with it: the entry named by the path and its parents, for the eye. */
function told(bundle, path) {
  const id = /\[([0-9a-f]{64})\]/.exec(path)?.[1];
  const said = judge(Buffer.from(bundle, "latin1"));
  const lines = Buffer.from(bundle, "latin1").toString("utf8").split("\n");
  return [`  lines ${lines.length}, entry or item ${id ?? "-"}`, ...(said?.entries ?? []).filter((e) => e.id === id).map((e) => `  ${JSON.stringify(e)}`)].join("\n");
}

if (process.argv[1] === import.meta.filename) process.exit(await main(process.argv.slice(2)));
