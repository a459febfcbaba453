// The terms of section 8 for one item and one set Q, each as the format words it.
import { compareBytes } from "./types.mjs";

/** Submissions of the item that a batch signs off. */
export const signedOffBy = (world, batch, item) => [...(batch.signs ?? [])].filter((id) => world.entries.get(id).item === item);

export const persons = (entries) => new Set(entries.map((e) => e.person)).size;

/** `sees` says which effective entries are looked at; `policy` may be absent where no term that needs it is asked. */
export function termsOf(world, item, sees, policy) {
  const Q = world.order.filter((e) => e.effective && sees(e) && (e.item === item || signedOffBy(world, e, item).length > 0));
  const of = (kind) => Q.filter((e) => e.kind === kind);
  const get = (id) => Q.find((e) => e.id === id);
  const naming = (kind, submission) => of(kind).filter((e) => e.body.submission === submission);
  const register = get(item);
  const adjudications = (outcome) => of("adjudicate").filter((e) => e.body.outcome === outcome);

  const CAN_BE_SET_ASIDE = ["return", "veto", "object", "dispute", "withdraw", "submit"];
  const setAside = (e) => CAN_BE_SET_ASIDE.includes(e.kind) && adjudications("stands").some((a) => a.body.settles.includes(e.id));

  const rebounds = of("rebound");
  const thisRound = (e) => !rebounds.some((r) => r.past.has(e.id));
  const round = 1 + new Set(rebounds.map((r) => r.body.submission)).size;

  const dropped = (assign) =>
    of("adjudicate").some((a) => a.body.settles.includes(assign.id) && a.body.settles.filter((id) => world.entries.get(id)?.kind === "assign").length >= 2);
  const notReplaced = (kind) => of(kind).filter((e) => !of(kind).some((other) => other !== e && other.body.replaces.includes(e.id)));
  const assigns = notReplaced("assign").filter((e) => !dropped(e));
  const plans = notReplaced("plan");
  const approvedPlan = plans.filter((p) => of("plan_approve").some((a) => a.body.plan === p.id)).sort((a, b) => compareBytes(a.id, b.id))[0] ?? null;

  function killed(S) {
    if ([...naming("withdraw", S.id), ...naming("return", S.id)].some((e) => !setAside(e))) return true;
    if (of("submit").some((e) => e.body.replaces.includes(S.id) && !setAside(e))) return true;
    if (of("resolve").some((e) => e.body.outcome === "upheld" && get(e.body.object)?.body.submission === S.id)) return true;
    return adjudications("returned").some((a) => a.body.settles.some((id) => id === S.id || world.entries.get(id)?.body?.submission === S.id));
  }
  const live = of("submit").filter((e) => thisRound(e) && !killed(e));
  const liveOne = (id) => live.find((e) => e.id === id) ?? null;

  const signOffs = (S) => [...naming("sign_off", S), ...of("batch_sign_off").filter((b) => b.signs.has(S))];
  const undone = (signOff, S) => rebounds.some((r) => r.body.submission === S) || adjudications("returned").some((a) => a.body.settles.includes(signOff.id));
  const standing = (S) => signOffs(S).filter((e) => !undone(e, S));
  const signedOff = (S) => standing(S).length > 0;
  const closed = () => of("submit").some((S) => signedOff(S.id));

  const openVeto = (S) => naming("veto", S).some((e) => !setAside(e));
  const openObjection = (S) => naming("object", S).some((e) => !setAside(e) && !of("resolve").some((r) => r.body.object === e.id));
  const openDispute = () => of("dispute").some((e) => assigns.some((a) => a.id === e.body.assign) && !setAside(e));

  const inspected = (S) => persons(naming("inspect", S)) >= policy.inspectors;
  const paperApprovals = (S) =>
    policy.paper.includes("approve") ? naming("paper_act", S).filter((e) => e.body.act === "approve" && e.body.confirms !== null) : [];
  const approver = (e) => (e.kind === "paper_act" ? { person: e.body.person, org: e.body.org } : { person: e.person, org: e.org });
  const reviewed = (S) => inspected(S) && covers(policy, [...naming("approve", S), ...paperApprovals(S)].map(approver));

  const grants = of("extend_grant").filter(
    (g) => !of("extend_request").some((r) => r.body.after.includes(g.id) && of("extend_grant").some((other) => other.body.request === r.id)),
  );
  function deadline() {
    if (grants.length > 0) return grants.map((g) => g.body.deadline).sort()[0];
    return assigns.map((a) => a.body.deadline).filter((d) => d !== null).sort()[0] ?? register.body.deadline;
  }

  const rectifying = () => (policy.plan ? approvedPlan !== null : assigns.length > 0);
  const merged = () => of("link").some((e) => ["duplicate", "merge"].includes(e.body.relation));

  return {
    Q, of, get, naming, register, setAside, thisRound, round, assigns, plans, approvedPlan, live, liveOne, signOffs, standing, signedOff, closed, openVeto,
    openObjection, openDispute, inspected, paperApprovals, approver, reviewed, grants, deadline, rectifying, merged,
  };
}

/** Do these approvals, each a person with an organisation, fill all places of the policy? */
export function covers(policy, approvals) {
  const orgOf = new Map();
  for (const { person, org } of approvals) if (!orgOf.has(person) || compareBytes(org, orgOf.get(person)) < 0) orgOf.set(person, org);
  const of = (org) => [...orgOf.values()].filter((o) => o === org).length;
  const sum = policy.approvals.reduce((all, place) => all + place.count, 0);
  return orgOf.size >= sum && policy.approvals.every((place) => place.org === "" || of(place.org) >= place.count);
}

/** Children of the item that are still open, as `sees` sees them. */
export function openChildren(world, item, sees) {
  return world.order.filter((child) => {
    if (!child.effective || !sees(child) || child.kind !== "register" || child.body.parent !== item) return false;
    const t = termsOf(world, child.id, sees, null);
    return !t.closed() && !t.merged() && t.of("close_unfounded").length === 0;
  });
}
