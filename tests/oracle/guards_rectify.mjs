// Guards of the work: progress, evidence, extension, sweep, submission and what answers it.
import { effectiveRegister } from "./lookup.mjs";
import { orgIs, sameSet } from "./guards_register.mjs";
import { openChildren } from "./terms.mjs";

const no = (reason, rule) => ({ reason, rule });
const atWork = ({ terms }) => terms.rectifying() && !terms.closed();
const ofOwners = (c) => orgIs(c, ...c.terms.assigns.map((a) => a.body.ownerOrg));
const measuresOf = (plan) => plan?.body.measures ?? [];

function progress(c) {
  const { terms, policy, body } = c;
  if (!atWork(c)) return no("state");
  if (body.measure === null) return null;
  const known = policy.plan && measuresOf(terms.approvedPlan).some((m) => m.n === body.measure);
  return known ? null : no("measure");
}

function answer({ terms, body }) {
  const answered = [...terms.of("extend_grant"), ...terms.of("extend_refuse")].some((e) => e.body.request === body.request);
  const there = terms.of("extend_request").some((e) => e.id === body.request);
  return !there || answered ? no("no-target") : null;
}

/** Files of this round for one measure of the plan. */
function filesFor(terms, n) {
  const of = [...terms.of("milestone_done"), ...terms.of("evidence")].filter((e) => terms.thisRound(e) && e.body.measure === n);
  return of.flatMap((e) => e.body.files);
}

function submit(c) {
  const { world, entry, sees, terms, policy, body } = c;
  const round = (kind) => terms.of(kind).filter(terms.thisRound);
  if (!atWork(c)) return no("state");
  if (terms.openDispute() || terms.assigns.length > 1) return no("contested");
  if (!ofOwners(c)) return no("org");
  if (!sameSet(body.replaces, terms.live)) return no("replaces");
  const plan = policy.plan ? terms.approvedPlan : null;
  if (body.plan !== (plan?.id ?? null)) return no("plan");
  const measures = measuresOf(plan);
  if (!measures.every((m) => round("milestone_done").some((e) => e.body.measure === m.n))) return no("measures");
  const few = policy.plan ? measures.some((m) => filesFor(terms, m.n).length < policy.evidenceMin) : body.files.length < policy.evidenceMin;
  if (few) return no("evidence");
  if (measures.some((m) => m.stop && !filesFor(terms, m.n).some((f) => f.class === "permanent"))) return no("permanent");
  if (policy.sweep && round("sweep").length === 0 && round("sweep_waiver").length === 0) return no("sweep");
  return openChildren(world, entry.item, sees).every((child) => body.open.includes(child.id)) ? null : no("children");
}

export const RECTIFY = {
  progress,
  evidence: progress,

  milestone_done(c) {
    const failed = progress(c);
    if (failed !== null) return failed;
    return c.body.files.length < Math.max(1, c.policy.evidenceMin) ? no("evidence") : null;
  },

  extend_request(c) {
    const { entry, terms, body } = c;
    const deadline = terms.deadline();
    if (deadline !== null && entry.day > deadline) entry.flags.add("late-request");
    if (!atWork(c)) return no("state");
    if (!sameSet(body.after, terms.grants)) return no("after");
    return ofOwners(c) ? null : no("org");
  },

  extend_grant: answer,
  extend_refuse: answer,

  sweep(c) {
    const { world, sees, body } = c;
    if (!atWork(c)) return no("state");
    if (!ofOwners(c)) return no("org");
    const known = body.children.every((id) => effectiveRegister(world, id, sees) !== null);
    return body.found === body.children.length && known ? null : no("sweep");
  },

  sweep_waiver: (c) => (atWork(c) ? null : no("state")),

  submit,

  withdraw(c) {
    const S = c.terms.liveOne(c.body.submission);
    if (S === null) return no("not-live");
    return orgIs(c, S.org) ? null : no("org");
  },
};
