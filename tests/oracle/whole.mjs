// Rules over the whole set, C1 to C6 (FORMAT.md section 9): they turn effective entries into duplicate or contested.
import { policyOf } from "./lookup.mjs";
import { concurrent } from "./placing.mjs";
import { sealed, sealedAgainst } from "./separation.mjs";
import { signedOffBy, termsOf } from "./terms.mjs";
import { compareBytes } from "./types.mjs";

const everything = () => true;

export function judgeWhole(world) {
  world.items = world.order
    .filter((e) => e.effective && e.kind === "register")
    .sort((a, b) => compareBytes(a.id, b.id))
    .map((register) => itemOf(world, register));
  for (const entry of world.order) if (entry.effective) Object.assign(entry, { verdict: "effective", rule: null });
  // Rule by rule: where several apply to an entry, the last one names its verdict.
  for (const rule of [duplicates, opposed, replaced, several, late]) for (const item of world.items) rule(world, item);
  sameNumber(world);
}

function itemOf(world, register) {
  const item = { id: register.id, register, flags: new Set() };
  item.policy = itemPolicy(world, register);
  item.terms = termsOf(world, register.id, everything, item.policy);
  item.hold = item.policy.lateObjection === "hold";
  // Each sign-off with each submission of the item that it signs off.
  item.signOffs = [
    ...item.terms.of("sign_off").map((c) => ({ c, S: c.body.submission })),
    ...item.terms.of("batch_sign_off").flatMap((c) => signedOffBy(world, c, register.id).map((S) => ({ c, S }))),
  ];
  for (const one of item.signOffs) {
    one.undone = !item.terms.standing(one.S).includes(one.c);
    // What is undone is held up by nothing any more.
    one.opposing = one.undone ? [] : opposing(world, item, one, ["return", "veto", "object"]);
    one.replacing = one.undone ? [] : opposing(world, item, one, ["withdraw", "submit"]);
  }
  return item;
}

/** Of the rosters that its effective entries pin, that with the greatest number, of a fork the smallest id. */
function itemPolicy(world, register) {
  const { Q } = termsOf(world, register.id, everything, null);
  const rosters = Q.map((e) => e.pinned).sort((a, b) => b.n - a.n || compareBytes(a.id, b.id));
  return policyOf(rosters[0], register.body.class);
}

/** B-valid entries of these kinds that oppose the sign-off c of S, concurrent with it, not settled together with it. */
function opposing(world, item, { c, S }, kinds) {
  const settled = (o) =>
    item.terms.of("adjudicate").some((a) => a.body.outcome === "stands" && a.body.settles.includes(o.id) && a.body.settles.includes(c.id));
  return world.order.filter((o) => {
    if (!o.bValid || o.item !== item.id || !kinds.includes(o.kind) || !concurrent(c, o) || settled(o)) return false;
    return o.kind === "submit" ? o.body.replaces.includes(S) : o.body.submission === S;
  });
}

/** Opposing acts that the sign-off is held up by: those it is not sealed against, or all. */
export const holding = (world, item, c, acts) => acts.filter((o) => item.hold || !sealedAgainst(world, c, o));

function duplicates(world, { terms }) {
  if (world.off.has("C1")) return;
  const PER = {
    sign_off: (e) => e.body.submission,
    inspect: (e) => `${e.body.submission} ${e.person}`,
    approve: (e) => `${e.body.submission} ${e.person}`,
    file: (e) => e.body.submission,
    rebound: (e) => e.body.submission,
  };
  for (const [kind, per] of Object.entries(PER)) {
    for (const entry of terms.of(kind)) {
      const smaller = terms.of(kind).some((other) => per(other) === per(entry) && compareBytes(other.id, entry.id) < 0);
      if (smaller) Object.assign(entry, { verdict: "duplicate", rule: "C1" });
    }
  }
}

function contest(entry, rule) {
  if (entry.effective) Object.assign(entry, { verdict: "contested", rule });
}

/** C2. */
function opposed(world, item) {
  const { terms } = item;
  item.passContested = false;
  if (world.off.has("C2")) return;
  for (const { c, opposing } of item.signOffs) {
    for (const o of holding(world, item, c, opposing)) {
      contest(c, "C2");
      contest(o, "C2");
    }
  }
  const settled = (o, pass) =>
    terms.of("adjudicate").some((a) => a.body.settles.includes(o.id) && (a.body.outcome === "stands" || a.body.settles.includes(pass.id)));
  for (const pass of [...terms.of("inspect"), ...terms.of("approve")]) {
    for (const o of [...terms.of("return"), ...terms.of("veto")]) {
      if (o.body.submission !== pass.body.submission || !concurrent(pass, o) || settled(o, pass)) continue;
      contest(pass, "C2");
      contest(o, "C2");
      if (terms.thisRound(pass)) item.passContested = true;
    }
  }
}

/** C3. */
function replaced(world, item) {
  if (world.off.has("C3")) return;
  for (const { c, replacing } of item.signOffs) if (holding(world, item, c, replacing).length > 0) contest(c, "C3");
}

/** C4 and C6. */
function several(world, { terms, flags }) {
  if (!world.off.has("C4") && terms.live.length > 1) flags.add("coexisting");
  if (!world.off.has("C6") && terms.assigns.length > 1) for (const assign of terms.assigns) contest(assign, "C6");
}

/** C11. */
function late(world, item) {
  const sealedOff = ({ c, opposing, replacing }) => [...opposing, ...replacing].some((o) => sealedAgainst(world, c, o));
  if (!world.off.has("C11") && !item.hold && item.signOffs.some(sealedOff)) item.flags.add("late-objection");
}

/** C5: the same number of the same source twice, and no link says that they are one. */
function sameNumber(world) {
  if (world.off.has("C5")) return;
  const linked = (a, b) => a.terms.of("link").some((e) => ["duplicate", "merge"].includes(e.body.relation) && e.body.target === b.id);
  for (const a of world.items) {
    for (const b of world.items) {
      const same = a !== b && a.register.body.source === b.register.body.source && a.register.body.number === b.register.body.number;
      if (same && !linked(a, b) && !linked(b, a)) a.flags.add("suspected-duplicate");
    }
  }
}

/** Is the item closed by its sign-offs that are not undone? */
export function isClosed(world, item) {
  const left = item.signOffs.filter((one) => !one.undone);
  const all = (one) => [...(world.off.has("C2") ? [] : one.opposing), ...(world.off.has("C3") ? [] : one.replacing)];
  if (left.length > 0 && left.every((one) => all(one).length === 0)) return true;
  if (item.hold) return false;
  return left.some((one) => sealed(world, one.c) && all(one).every((o) => sealedAgainst(world, one.c, o)));
}
