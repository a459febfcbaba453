// R4 to C8 for one placed entry: rosters and ancestors only. Null: all pass.
import { entitlingRoles, mayRatify } from "./entitlement.mjs";
import { chain } from "./placing.mjs";
import { unsettledFork } from "./rosters.mjs";
import { dayNumber } from "./types.mjs";

const no = (verdict, rule) => ({ verdict, rule });

/**
 * `notBefore` in seconds or null; `covered(n)`: does a witnessed checkpoint pinned to at most n cover the entry;
 * `ratified`: goes on where R6 or R6b only suspend it or wait.
 */
export function judgeByAncestors(world, entry, { notBefore, covered, ratified }) {
  const on = (rule) => !world.off.has(rule);
  const ancestors = [...entry.past].map((id) => world.entries.get(id));
  if (on("R4") && ancestors.some((a) => a.pinned.n > entry.pinned.n)) return no("stale-roster", "R4");
  if (on("R5") && !entitled(world, entry, notBefore)) return no("not-entitled", "R5");
  const cut = on("R6") ? cutOff(world, entry) : null;
  if (cut !== null && !(ratified && (cut === "suspended" || cut === "awaiting-ratification"))) return no(cut, "R6");
  if (on("R6b") && !ratified && demoted(world, entry) && !covered(entry.pinned.n)) return no("awaiting-ratification", "R6b");
  if (on("C8") && unsettledFork(world, entry.pinned.n)) return no("suspended", "C8");
  return null;
}

function entitled(world, entry, notBefore) {
  if (entry.kind === "ratify" && !mayRatify(world, entry)) return false;
  const newest = notBefore === null ? null : Math.floor(notBefore / 86_400);
  return entitlingRoles(world, entry.pinned, entry).some(
    (role) => role.from <= entry.day && (role.to === null || (entry.day <= role.to && (newest === null || newest <= dayNumber(role.to)))),
  );
}

/** Where the entry lies to a cutoff: within, outside, or pending where the end of the chain is not here. */
function place(world, entry, cutoff) {
  if (cutoff === null) return "outside";
  const end = world.entries.get(cutoff.id);
  if (!end?.placed) return entry.seq <= cutoff.seq ? "pending" : "outside";
  if (end.by !== entry.by || end.seq !== cutoff.seq) return "outside";
  return chain(world, end).includes(entry) ? "within" : "outside";
}

const GRAVEST_FIRST = ["cut-off", "pending-parents", "suspended", "awaiting-ratification"];

function cutOff(world, entry) {
  const found = [];
  for (const roster of world.valid.filter((r) => r.n > entry.pinned.n)) {
    const revocation = roster.revoke.get(entry.by);
    if (revocation === undefined) continue;
    const where = place(world, entry, revocation.cutoff);
    if (where === "pending") found.push("pending-parents");
    else if (where === "outside") found.push(revocation.why === "left" ? "awaiting-ratification" : "cut-off");
    else if (revocation.suspectFrom !== null && entry.seq >= revocation.suspectFrom) found.push("suspended");
  }
  return GRAVEST_FIRST.find((verdict) => found.includes(verdict)) ?? null;
}

/** R6b: a later roster does not give the key what it used here. */
function demoted(world, entry) {
  for (let n = entry.pinned.n + 1; n <= world.highest; n += 1) {
    const level = world.level(n);
    const revoked = level.some((roster) => roster.revoke.has(entry.by) && place(world, entry, roster.revoke.get(entry.by).cutoff) === "within");
    if (revoked) return false;
    if (level.some((roster) => entitlingRoles(world, roster, entry).length === 0)) return true;
  }
  return false;
}
