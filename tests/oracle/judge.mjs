// The judge: a bundle in, everything FORMAT.md says about it out. Slow and obvious; nothing here comes from src/.
import { judgeByAncestors } from "./ancestors.mjs";
import { readBundle } from "./bundle.mjs";
import { applyGuards } from "./guards.mjs";
import { place } from "./placing.mjs";
import { report } from "./report.mjs";
import { judgeRosters } from "./rosters.mjs";
import { judgeItems } from "./states.mjs";
import { judgeWhole } from "./whole.mjs";
import { chainStands, countVotes, coversOf, findSiblings } from "./witnesses.mjs";

const HOURS_48 = 172_800;
const DAYS_7 = 604_800;
const NOT_BACKDATED = ["approve", "sign_off", "batch_sign_off", "extend_grant", "notice_post", "notice_end", "paper_act"];

/**
 * `off`: names of rules that are switched off, for the test that each of them matters.
 */
export function judge(bytes, off = []) {
  const world = readBundle(bytes);
  if (world === null) return null;
  world.off = new Set(off);
  judgeRosters(world);
  place(world);
  findSiblings(world);
  world.firstRound = countVotes(world, null);
  world.completions = countVotes(world, world.firstRound);
  for (const entry of world.order) {
    entry.covers = coversOf(entry, world.completions);
    entry.notAfter = entry.covers.length === 0 ? null : Math.min(...entry.covers.map((c) => c.date));
  }
  // First what cannot be ratified, so that the ratifies are known; then all once more.
  const ratifies = world.order.filter((entry) => entry.kind === "ratify" && stagesAB(world, entry, false) === null);
  const named = new Set(ratifies.map((entry) => entry.body.entry));
  for (const entry of world.order.filter((e) => e.verdict === undefined)) {
    const canBe = entry.kind !== "ratify" && entry.kind !== "checkpoint";
    const failed = stagesAB(world, entry, canBe && named.has(entry.id));
    if (failed !== null) Object.assign(entry, failed);
    else entry.bValid = true;
  }
  for (const entry of world.order) flag(world, entry);
  applyGuards(world);
  judgeWhole(world);
  judgeItems(world);
  return report(world);
}

/** Stages A (from R4) and B for one entry. */
function stagesAB(world, entry, ratified) {
  const saved = entry.kind !== "ratify" && entry.kind !== "checkpoint";
  const covered = (n) => saved && entry.covers.some((c) => c.primary.pinned.n <= n);
  const failed = judgeByAncestors(world, entry, { notBefore: entry.notBefore, covered, ratified });
  if (failed !== null) return failed;
  if (!world.off.has("R7") && !chainStands(world, entry, world.completions)) return { verdict: "forked", rule: "R7" };
  if (!world.off.has("R8") && NOT_BACKDATED.includes(entry.kind) && tooEarly(entry)) return { verdict: "backdated", rule: "R8" };
  return null;
}

const tooEarly = (entry) => entry.notBefore !== null && entry.at < entry.notBefore - HOURS_48;

/** Flags of R8, without effect, on whatever is placed. */
function flag(world, entry) {
  const own = world.entries.get(entry.own);
  const early = !NOT_BACKDATED.includes(entry.kind) && tooEarly(entry);
  if (early || (entry.notAfter !== null && entry.at > entry.notAfter + HOURS_48)) entry.flags.add("time-doubtful");
  if (own && entry.at < own.at) entry.flags.add("clock-backwards");
  if (entry.notAfter !== null && entry.notAfter - entry.at > DAYS_7) entry.flags.add("late-proof");
}
