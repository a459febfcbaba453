// State of every item (FORMAT.md section 9): the first that applies.
import { termsOf } from "./terms.mjs";
import { holding, isClosed } from "./whole.mjs";

export function judgeItems(world) {
  for (const item of world.items) {
    item.state = stateOf(world, item);
    item.round = item.terms.round;
    for (const entry of item.terms.Q) if (entry.sameHandOn?.includes(item.id)) item.flags.add("same-person");
  }
  reusedEvidence(world);
}

function stateOf(world, item) {
  const { terms } = item;
  const on = (rule) => !world.off.has(rule);
  if (terms.merged()) return "merged";
  if (terms.of("close_unfounded").length > 0) return "unfounded";
  const left = item.signOffs.filter((one) => !one.undone);
  if (left.length > 0) {
    if (isClosed(world, item)) return left.some(({ S }) => terms.naming("file", S).length > 0) ? "filed" : "closed";
    return left.some(({ c, opposing }) => on("C2") && holding(world, item, c, opposing).length > 0) ? "contested" : "reexamine";
  }
  if (lostItsGround(world, item)) return "reexamine";
  if ((on("C6") && terms.assigns.length > 1) || terms.openDispute()) return "contested";
  if (terms.live.some((S) => terms.openVeto(S.id))) return "contested";
  if (terms.live.length === 0 && item.passContested) return "contested";
  if (terms.live.length > 0) {
    if (terms.live.some((S) => terms.openObjection(S.id))) item.flags.add("objected");
    const noticed = (S) => terms.naming("notice_post", S.id);
    const some = (holds) => terms.live.some(holds);
    if (some((S) => noticed(S).some((n) => terms.of("notice_end").some((e) => e.body.notice === n.id)))) return "notice_over";
    if (some((S) => noticed(S).length > 0)) return "in_notice";
    if (item.policy.approvals.length > 0 && some((S) => terms.reviewed(S.id))) return "reviewed";
    if (some((S) => terms.inspected(S.id))) return "inspected";
    return "submitted";
  }
  if (terms.rectifying()) return "rectifying";
  return terms.assigns.length > 0 ? "assigned" : "registered";
}

const GROUND_LOST = ["awaiting-ratification", "suspended", "forked", "cut-off"];

/** A sign-off fails only because what it rests on has lost its force. */
function lostItsGround(world, item) {
  return world.order.some((c) => {
    if (c.kind !== "sign_off" || c.item !== item.id || c.verdict !== "guard-failed" || !["inspectors", "approvals"].includes(c.reason)) return false;
    const S = item.terms.get(c.body.submission);
    if (S?.kind !== "submit" || item.terms.naming("rebound", S.id).length > 0) return false;
    return [...c.body.approvals, ...c.body.inspections].some((id) => GROUND_LOST.includes(world.entries.get(id)?.verdict));
  });
}

/** The same digest in files of another item, or of another round of the item. */
function reusedEvidence(world) {
  const uses = world.items.flatMap((item) =>
    item.terms.Q.flatMap((e) => {
      const { round } = termsOf(world, item.id, (other) => e.past.has(other.id), null);
      return (e.body.files ?? []).map((file) => ({ item, round, digest: file.digest }));
    }),
  );
  for (const a of uses) {
    if (uses.some((b) => b.digest === a.digest && (b.item !== a.item || b.round !== a.round))) a.item.flags.add("evidence-reused");
  }
}
