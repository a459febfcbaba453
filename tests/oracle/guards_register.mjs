// Guards of the item itself: register, link, assign, plan, extension, and what leads over the item may do.
import { effectiveRegister, policyOf } from "./lookup.mjs";

const no = (reason, rule) => ({ reason, rule });
export const sameSet = (ids, entries) => [...ids].sort().join() === entries.map((e) => e.id).sort().join();

/** The org rule: not asked where separation is office. */
export const orgIs = ({ policy, entry }, ...orgs) => policy.separation === "office" || orgs.includes(entry.org);

const currentAssign = ({ terms, body }) => terms.assigns.find((a) => a.id === body.assign) ?? null;

function onAssign(c) {
  const assign = currentAssign(c);
  if (assign === null) return no("no-target");
  return orgIs(c, assign.body.ownerOrg) ? null : no("org");
}

export const REGISTER = {
  register({ world, entry, sees }) {
    if (policyOf(entry.pinned, entry.body.class) === null) return no("no-policy");
    const { parent } = entry.body;
    return parent !== null && effectiveRegister(world, parent, sees) === null ? no("no-target") : null;
  },

  link({ world, entry, sees, terms, body }) {
    const target = effectiveRegister(world, body.target, sees);
    if (target === null || target.id === entry.item || mergedAway(world, target, sees)) return no("no-target");
    return ["duplicate", "merge"].includes(body.relation) && terms.of("assign").length > 0 ? no("state") : null;
  },

  assign({ terms, policy, body }) {
    if (terms.closed() || terms.live.length > 0) return no("state");
    if (!sameSet(body.replaces, terms.assigns)) return no("replaces");
    return policy.separation === "org" && body.acceptor === body.ownerOrg ? no("separation") : null;
  },

  accept: onAssign,
  dispute: onAssign,

  plan(c) {
    const { terms, body, register } = c;
    const failed = onAssign(c);
    if (failed !== null) return failed;
    if (terms.openDispute() || terms.assigns.length > 1) return no("contested");
    if (terms.live.length > 0 || terms.closed()) return no("state");
    if (!sameSet(body.replaces, terms.plans)) return no("replaces");
    const deadline = terms.deadline();
    if (deadline !== null && register.body.deadlineKind !== "long_term" && body.measures.some((m) => m.due > deadline)) return no("deadline");
    return register.body.major && body.five === null ? no("five") : null;
  },

  plan_approve(c) {
    const { terms, body } = c;
    if (!terms.plans.some((p) => p.id === body.plan)) return no("no-target");
    if (terms.of("plan_approve").some((a) => a.body.plan === body.plan)) return no("state");
    return orgIs(c, ...terms.assigns.map((a) => a.body.leadUnit)) ? null : no("org");
  },

  supervise: ({ terms, body }) => (body.action === "delist" && !terms.closed() ? no("state") : null),

  review: ({ register }) => (register.body.deadlineKind === "long_term" ? null : no("state")),

  find_unfounded({ terms, body }) {
    if (body.files.length === 0) return no("evidence");
    return terms.of("assign").length > 0 ? no("state") : null;
  },

  close_unfounded({ world, entry, terms, policy, body }) {
    const finding = terms.of("find_unfounded").find((f) => f.id === body.finding);
    if (finding === undefined) return no("no-target");
    if (finding.person === entry.person && policy.separation !== "office" && !world.off.has("C7")) return no("separation", "C7");
    return terms.of("assign").length > 0 || terms.of("close_unfounded").length > 0 ? no("state") : null;
  },

  adjudicate({ world, entry, sees, body }) {
    const KINDS = ["assign", "dispute", "submit", "withdraw", "return", "inspect", "approve", "veto", "object", "sign_off"];
    const fits = (e) => e?.bValid && e.item === entry.item && sees(e) && KINDS.includes(e.kind);
    return body.settles.every((id) => fits(world.entries.get(id))) ? null : no("no-target");
  },

  paper_act({ entry, terms, body }) {
    if (body.confirms === null) return null;
    const first = terms.of("paper_act").find((p) => p.id === body.confirms);
    const alike = first?.body.confirms === null && Object.keys(body).every((field) => field === "confirms" || first.body[field] === body[field]);
    return alike && first.person !== entry.person ? null : no("paper");
  },
};

const mergedAway = (world, register, sees) =>
  world.order.some((e) => e.effective && sees(e) && e.kind === "link" && e.item === register.id && ["duplicate", "merge"].includes(e.body.relation));
