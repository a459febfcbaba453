// The guards of section 8, kind by kind: the reason code that fails first, or null.
import { effectiveRegister, policyOf } from "./lookup.mjs";
import { markSameHand, sameHand } from "./separation.mjs";
import { termsOf } from "./terms.mjs";
import { REGISTER } from "./guards_register.mjs";
import { RECTIFY } from "./guards_rectify.mjs";
import { JUDGE, judgeBatch } from "./guards_judge.mjs";

const GUARDS = { ...REGISTER, ...RECTIFY, ...JUDGE };
const SPEAKS_ON_MERGED = ["comment", "remind", "letter"];
const VERDICTS = ["inspect", "approve", "sign_off"];

/** Sets `effective`, or verdict, rule and reason, of every B-valid entry; parents first. */
export function applyGuards(world) {
  for (const entry of world.order) {
    if (!entry.bValid) continue;
    const failed = guard(world, entry);
    if (failed === null || switchedOff(world, entry, failed)) {
      entry.effective = true;
    } else {
      Object.assign(entry, { verdict: "guard-failed", rule: failed.rule ?? "R9", reason: failed.reason });
    }
  }
}

const switchedOff = (world, entry, failed) => world.off.has("R9") && failed.rule === undefined && entry.kind !== "batch_sign_off" && failed.reason !== "no-item";

const foundBySame = (terms, { body, person }) => terms.of("find_unfounded").some((found) => found.id === body.finding && found.person === person);

function guard(world, entry) {
  const sees = (e) => entry.past.has(e.id);
  if (entry.kind === "batch_sign_off") return judgeBatch(world, entry, sees);
  const check = GUARDS[entry.kind];
  if (entry.kind === "register") return check({ world, entry, sees });
  if (entry.item === null) return null; // ratify, handover, checklist, checkpoint, a letter on no item: no guards
  const register = effectiveRegister(world, entry.item, sees);
  if (register === null) return { reason: "no-item" };
  const policy = policyOf(entry.pinned, register.body.class);
  if (policy === null) return { reason: "no-policy" };
  const terms = termsOf(world, register.id, sees, policy);
  if (VERDICTS.includes(entry.kind) && sameHand(world, entry, register.id, policy.separation)) markSameHand(entry, register.id);
  if (entry.kind === "close_unfounded" && policy.separation === "office" && foundBySame(terms, entry)) markSameHand(entry, register.id);
  if (terms.merged() && !SPEAKS_ON_MERGED.includes(entry.kind)) return { reason: "merged" };
  return check ? check({ world, entry, sees, policy, terms, register, body: entry.body }) : null;
}
