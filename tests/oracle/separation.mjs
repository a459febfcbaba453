// C7: who answers for an item does not judge it; and C11, the seal (FORMAT.md sections 8, 9).
import { concurrent } from "./placing.mjs";

/** A checkpoint witnessed for the author of the act covers it, and the other is not in that checkpoint's past. */
export const sealedAgainst = (world, act, other) => !world.off.has("C11") && act.covers.some((c) => !c.primary.past.has(other.id));

export const sealed = (world, act) => !world.off.has("C11") && act.covers.length > 0;

const WORK = ["submit", "progress", "evidence", "milestone_done"];

/** B-valid entries of the item that count against a verdict by this author, before it or concurrent with it, of this round. */
function beside(world, verdict, item) {
  const rebounds = world.order.filter((e) => e.bValid && e.kind === "rebound" && e.item === item && verdict.past.has(e.id));
  return world.order.filter((a) => {
    if (!a.bValid || a.item !== item || rebounds.some((r) => r.past.has(a.id))) return false;
    return verdict.past.has(a.id) || (concurrent(verdict, a) && !sealedAgainst(world, verdict, a));
  });
}

/** Is the verdict void because its author, or at level org its organisation, answers for the item or worked on it? */
export function mixed(world, verdict, item, separation) {
  if (world.off.has("C7")) return false;
  return beside(world, verdict, item).some((a) => {
    if (a.kind === "assign") return a.body.owner === verdict.person || (separation === "org" && a.body.ownerOrg === verdict.org);
    if (!WORK.includes(a.kind) || separation === "office") return false;
    return a.person === verdict.person || (separation === "org" && a.org === verdict.org);
  });
}

/** Separation office, and the author submitted it: allowed and marked. */
export const sameHand = (world, verdict, item, separation) =>
  separation === "office" && beside(world, verdict, item).some((a) => a.kind === "submit" && a.person === verdict.person);

/** The flag is on the entry, and on the item it was about. */
export function markSameHand(entry, item) {
  entry.flags.add("same-person");
  entry.sameHandOn = [...(entry.sameHandOn ?? []), item];
}
