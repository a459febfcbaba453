// Where two judgements of one bundle differ, for shrink.mjs.
import { judge } from "./judge.mjs";

/** Where two judgements differ; null if nowhere. Only what `expected` has is compared. */
function difference(expected, said, path = "") {
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

export function compare(bundle, expected) {
  const said = judge(bundle);
  if (expected === null || said === null) return expected === said ? null : { path: "whether it is a ledger", expected: expected !== null, said: said !== null };
  const first = (judgement) => Object.fromEntries([...ORDER.filter((f) => f in judgement), ...Object.keys(judgement).filter((f) => !ORDER.includes(f))].map((f) => [f, judgement[f]]));
  return difference(first(expected), said);
}
