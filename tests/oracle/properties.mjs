// Laws of the judgement, on random histories: node properties.mjs FROM COUNT. Exit 1 at the first that is broken.
import { isDeepStrictEqual } from "node:util";
import { history } from "./generate/history.mjs";
import { randomOf } from "./generate/random.mjs";
import { readBundle } from "./bundle.mjs";
import { judge } from "./judge.mjs";

const LF = Buffer.from("\n");
const linesOf = (bundle) => {
  const lines = [];
  for (let from = 0, to; (to = bundle.indexOf(10, from)) >= 0; from = to + 1) lines.push(bundle.subarray(from, to));
  return lines;
};
const file = (lines) => Buffer.concat(lines.flatMap((line) => [line, LF]));
const mark = (line) => line.toString("latin1", 0, 2);
const verdicts = (said) => new Map(said.entries.map((e) => [e.id, e]));

/** What does not hang on unread lines and trailers. */
const judged = ({ ledger, rosters, entries, items, complete, unsealed, counts, digest }) => ({ ledger, rosters, entries, items, complete, unsealed, counts, digest });

const LAWS = {
  /** Order of lines says nothing. */
  permutation({ header, lines, said, random }) {
    return isDeepStrictEqual(judge(file([header, ...random.shuffle(lines)])), said);
  },

  /** A line twice is a line once: for what is read at all. */
  idempotence({ header, lines, said, random }) {
    return isDeepStrictEqual(judged(judge(file([header, ...lines, ...random.some(lines, 0.5)]))), judged(said));
  },

  /** Two parts that overlap, in either order, are the whole. */
  union({ header, lines, said, random }) {
    const one = lines.filter(() => random.chance(0.6));
    const two = lines.filter((line) => !one.includes(line) || random.chance(0.3));
    const ways = [[...one, ...two], [...two, ...one]].map((all) => judged(judge(file([header, ...all]))));
    return ways.every((way) => isDeepStrictEqual(way, judged(said)));
  },

  /** What was never placed has no part in any verdict: without it, all others are judged the same. */
  strangers({ header, lines, said }) {
    const refused = new Set(said.entries.filter((e) => ["R1", "R2", "R3"].includes(e.rule) && e.verdict !== "unknown-kind").map((e) => e.id));
    const left = lines.filter((line) => mark(line) !== "E " || !refused.has(idOfLine(header, line)));
    const without = judge(file([header, ...left]));
    return isDeepStrictEqual(without.items, said.items) && isDeepStrictEqual(without.entries, said.entries.filter((e) => !refused.has(e.id)));
  },

  /** No silent loss: what was effective and no longer is has a cause among what came. */
  loss({ header, lines, said, random }) {
    const some = lines.filter(() => random.chance(0.9)).slice(0, random.between(Math.floor(lines.length / 2), lines.length));
    const before = judge(file([header, ...some]));
    const then = verdicts(before);
    const came = said.entries.filter((e) => !then.has(e.id));
    const orders = said.rosters.filter((r) => r.status === "valid" && !before.rosters.some((b) => b.id === r.id && b.status === "valid"));
    const placedNow = [...came, ...said.entries.filter((e) => then.has(e.id) && then.get(e.id).verdict === "pending-parents")].filter((e) => e.verdict !== "pending-parents");
    return before.entries.every((e) => {
      const now = verdicts(said).get(e.id);
      if (e.verdict !== "effective" || now.verdict === "effective") return true;
      return MAY_COME[now.verdict]?.({ orders: orders.length > 0, acts: placedNow.length > 0 }) ?? false;
    });
  },
};

/** Which new things may take the effect of an effective entry; a verdict that is not here never comes afterwards. */
const MAY_COME = {
  "cut-off": ({ orders }) => orders,
  "awaiting-ratification": ({ orders, acts }) => orders || acts,
  suspended: ({ orders }) => orders,
  "pending-parents": ({ orders }) => orders,
  "not-entitled": ({ orders, acts }) => orders || acts,
  backdated: ({ orders, acts }) => orders || acts,
  forked: ({ orders, acts }) => orders || acts,
  "guard-failed": ({ orders, acts }) => orders || acts,
  duplicate: ({ orders, acts }) => orders || acts,
  contested: ({ orders, acts }) => orders || acts,
};

const idOfLine = (header, line) => [...readBundle(file([header, line])).entries.keys()][0];

const [from, count] = process.argv.slice(2).map(Number);
for (let seed = from; seed < from + count; seed += 1) {
  const [header, ...lines] = linesOf(history(seed).bundle);
  const said = judge(file([header, ...lines]));
  for (const [name, holds] of Object.entries(LAWS)) {
    if (!holds({ header, lines, said, random: randomOf(seed + 7) })) {
      console.log(`seed ${seed}: ${name} does not hold`);
      process.exit(1);
    }
  }
}
console.log(`${count} histories: ${Object.keys(LAWS).join(", ")} hold`);
