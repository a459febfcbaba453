// Guards of the judges: inspection, review, notice, objection, sign-off, filing, look-back.
import { effectiveRegister, policyOf } from "./lookup.mjs";
import { orgIs } from "./guards_register.mjs";
import { markSameHand, mixed, sameHand } from "./separation.mjs";
import { covers, openChildren, persons, termsOf } from "./terms.mjs";
import { isEnoughAlone } from "./witnesses.mjs";
import { atLeast, yearsKnown } from "./workdays.mjs";

const no = (reason, rule) => ({ reason, rule });

/** Not live, or signed off: the first two questions about a submission. */
function openSubmission({ terms, body }) {
  if (terms.liveOne(body.submission) === null) return no("not-live");
  return terms.signedOff(body.submission) ? no("state") : null;
}

const ofAcceptors = (c) => orgIs(c, ...c.terms.assigns.map((a) => a.body.acceptor));
const separate = ({ world, entry, policy }) => (mixed(world, entry, entry.item, policy.separation) ? no("separation", "C7") : null);

/** All the listed are inspections of S, by enough persons. */
function inspectors({ terms, policy, body }) {
  const listed = body.inspections.map((id) => terms.naming("inspect", body.submission).find((e) => e.id === id));
  return listed.every((e) => e !== undefined) && persons(listed) >= policy.inspectors ? null : no("inspectors");
}

/** C9: all the listed are approvals of S, on paper or not, and fill the places. */
function approvals({ world, terms, policy, body }) {
  if (world.off.has("C9")) return null;
  const of = [...terms.naming("approve", body.submission), ...terms.paperApprovals(body.submission)];
  const listed = body.approvals.map((id) => of.find((e) => e.id === id));
  return listed.every((e) => e !== undefined) && covers(policy, listed.map(terms.approver)) ? null : no("approvals", "C9");
}

function finding({ terms, policy, body }) {
  const S = terms.liveOne(body.submission);
  const measures = policy.plan && S.body.plan !== null ? (terms.get(S.body.plan)?.body.measures ?? []) : [];
  const wanted = measures.map((m) => m.n).sort().join();
  const found = body.findings.map((f) => f.n).sort().join();
  return wanted === found && body.findings.every((f) => f.ok);
}

/** Notice of strict time: working days between what witnesses saw, not what the clerk wrote. */
function witnessedLongEnough({ world, entry, policy }, notice) {
  const seen = world.firstRound.filter((c) => entry.past.has(c.last.id) && isEnoughAlone(c) && c.primary.past.has(notice.id));
  if (seen.length === 0 || entry.notBefore === null) return false;
  const earliest = (c) => c.votes.reduce((a, b) => (b.at < a.at ? b : a));
  const p = seen.reduce((a, b) => (b.date < a.date ? b : a));
  return atLeast(entry.pinned.value.calendar, earliest(p).day, dayOf(world, entry), policy.noticeDays);
}

/** The day of notBefore: that of the vote whose `at` it is. */
const dayOf = (world, entry) => world.order.find((e) => e.at === entry.notBefore && e.kind === "checkpoint").day;

export const JUDGE = {
  return(c) {
    return openSubmission(c) ?? (ofAcceptors(c) ? null : no("org"));
  },

  inspect(c) {
    const failed = openSubmission(c);
    if (failed !== null) return failed;
    if (!ofAcceptors(c)) return no("org");
    if (!finding(c)) return no("findings");
    if (c.body.files.length === 0) return no("evidence");
    return separate(c);
  },

  approve: (c) => openSubmission(c) ?? inspectors(c) ?? separate(c),

  veto: openSubmission,

  notice_post(c) {
    const { entry, terms, policy, body } = c;
    const S = body.submission;
    if (terms.liveOne(S) === null) return no("not-live");
    if (policy.noticeDays === 0 || terms.signedOff(S) || !terms.reviewed(S)) return no("state");
    if (terms.openVeto(S)) return no("veto");
    const { calendar } = entry.pinned.value;
    if (!yearsKnown(calendar, body.start, body.end)) return no("calendar");
    return atLeast(calendar, body.start, body.end, policy.noticeDays) ? null : no("notice-short");
  },

  notice_end(c) {
    const { entry, terms, policy, body } = c;
    const notice = terms.of("notice_post").find((e) => e.id === body.notice);
    if (notice === undefined) return no("no-target");
    if (terms.liveOne(notice.body.submission) === null) return no("not-live");
    if (terms.of("notice_end").some((e) => e.body.notice === notice.id)) return no("state");
    if (entry.day <= notice.body.end) return no("notice-running");
    if (policy.strictTime && !witnessedLongEnough(c, notice)) return no("notice-running");
    return terms.openObjection(notice.body.submission) ? no("objection") : null;
  },

  object: openSubmission,

  resolve(c) {
    const { entry, terms, policy, body } = c;
    const there = terms.of("object").some((e) => e.id === body.object);
    if (!there || terms.of("resolve").some((e) => e.body.object === body.object)) return no("no-target");
    const owner = policy.separation !== "office" && terms.assigns.some((a) => a.body.ownerOrg === entry.org);
    return owner || !ofAcceptors(c) ? no("org") : null;
  },

  sign_off(c) {
    const { world, entry, sees, terms, policy, body } = c;
    const S = body.submission;
    const failed = openSubmission(c);
    if (failed !== null) return failed;
    if (terms.assigns.length > 1) return no("contested");
    const short = inspectors(c) ?? approvals(c);
    if (short !== null) return short;
    if (terms.openVeto(S)) return no("veto");
    const end = terms.of("notice_end").find((e) => e.id === body.noticeEnd);
    const noticed = end !== undefined && terms.get(end.body.notice)?.body.submission === S;
    if (policy.noticeDays > 0 ? !noticed : body.noticeEnd !== null) return no("notice");
    if (terms.openObjection(S)) return no("objection");
    if (openChildren(world, entry.item, sees).length > 0) return no("children");
    return separate(c);
  },

  file: ({ terms, body }) => (terms.signedOff(body.submission) ? null : no("state")),
  recheck: lookBack,
  rebound: lookBack,
};

function lookBack({ terms, body }) {
  if (!terms.signedOff(body.submission)) return no("state");
  return body.files.length === 0 ? no("evidence") : null;
}

/** A batch signs off what may be signed off, submission by submission; it fails if that is none. */
export function judgeBatch(world, entry, sees) {
  entry.signs = new Set(entry.body.submissions.filter((id) => signable(world, entry, sees, id)));
  return entry.signs.size > 0 ? null : no("batch");
}

function signable(world, entry, sees, id) {
  const S = world.entries.get(id);
  if (!S?.effective || !sees(S) || S.kind !== "submit") return false;
  const register = effectiveRegister(world, S.item, sees);
  const policy = policyOf(entry.pinned, register.body.class);
  if (!policy?.batch || policy.noticeDays !== 0) return false;
  const terms = termsOf(world, S.item, sees, policy);
  if (terms.liveOne(id) === null || terms.signedOff(id) || !terms.reviewed(id)) return false;
  if (terms.openVeto(id) || terms.openObjection(id) || openChildren(world, S.item, sees).length > 0) return false;
  if (mixed(world, entry, S.item, policy.separation)) return false;
  if (sameHand(world, entry, S.item, policy.separation)) markSameHand(entry, S.item);
  return true;
}
