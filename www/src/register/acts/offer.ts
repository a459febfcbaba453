// Which acts somebody may sign on an item now, in groups that are decided together (同意 or 不同意); and why one that one's post entitles to has
// to be left to somebody else. It saves a refusal; what stands the judge says.
import type { Act } from '../acts';
import { type Item, done } from '../item';
import type { StepKind } from '../next';
import type { Kind } from './kinds';
import { type Me, entitling } from './me';
import { type Standing, opposed, standing } from './standing';

export interface Offer {
  /** One kind, or the verdicts between which one chooses. */
  kinds: readonly Kind[];
  /** It is the step that is next. */
  next: boolean;
  /** Why it has to be another person. */
  barred: 'separation' | 'org' | 'unpublished' | null;
}

interface Site {
  item: Item;
  me: Me;
  now: Standing;
  today: string;
}

interface Rule {
  kinds: readonly Kind[];
  /** Steps whose next act this is. */
  steps?: readonly StepKind[];
  /** Where the item stands for it. */
  when: (site: Site) => boolean;
  /** Whose organisation it has to be. */
  org?: (now: Standing) => readonly unknown[];
  /** A verdict on the work of others. */
  apart?: boolean;
}

const owner = ({ assigns }: Standing) => assigns.map(({ body }) => body['ownerOrg']);
const acceptor = ({ assigns }: Standing) => assigns.map(({ body }) => body['acceptor']);
const leading = ({ assigns }: Standing) => assigns.map(({ body }) => body['leadUnit']);
const working = ({ item, now }: Site) => (item.policy?.plan ? now.approved !== undefined : now.assigns.length > 0) && !now.closed;
const open = ({ now }: Site) => now.submit !== undefined && !now.closed;
const inspected = ({ item, now }: Site) => open({ item, now } as Site) && persons(now.inspects) >= (item.policy?.inspectors ?? 1);

const RULES: readonly Rule[] = [
  { kinds: ['assign'], steps: ['assign', 'settle'], when: ({ now }) => !now.closed && now.live.length === 0 },
  { kinds: ['accept', 'dispute'], org: owner, when: ({ item, now }) => now.assigns.length > 0 && now.disputes.length === 0 && !now.closed && now.plans.length === 0 && !item.acts.some(({ kind, body }) => kind === 'accept' && now.assigns.some(({ id }) => id === body['assign'])) },
  { kinds: ['plan'], steps: ['plan'], org: owner, when: ({ item, now }) => item.policy?.plan === true && now.assigns.length === 1 && now.disputes.length === 0 && now.live.length === 0 && !now.closed },
  { kinds: ['plan_approve'], steps: ['approve-plan'], org: leading, when: ({ now }) => now.plans.length > 0 && now.approved === undefined },
  { kinds: ['milestone_done'], steps: ['work'], when: (site) => working(site) && site.now.live.length === 0 && site.item.course.measures.some((measure) => !measure.done) },
  { kinds: ['progress'], when: (site) => working(site) },
  { kinds: ['evidence'], when: (site) => working(site) },
  { kinds: ['extend_request'], org: owner, when: (site) => working(site) && site.now.live.length === 0 && site.now.requests.length === 0 },
  { kinds: ['extend_grant', 'extend_refuse'], when: ({ now }) => now.requests.length > 0 },
  { kinds: ['sweep'], steps: ['sweep'], org: owner, when: (site) => working(site) && site.item.policy?.sweep === true && site.now.live.length === 0 },
  { kinds: ['sweep_waiver'], when: (site) => working(site) && site.item.policy?.sweep === true && site.item.course.sweep === undefined },
  { kinds: ['submit'], steps: ['submit', 'settle-veto', 'children'], org: owner, when: (site) => working(site) && site.now.disputes.length === 0 && (site.now.live.length === 0 || site.now.vetoes.length > 0) && site.item.course.measures.every((measure) => measure.done) },
  { kinds: ['withdraw'], when: ({ now, me }) => now.submit !== undefined && !now.closed && now.submit.by.org === me.org },
  { kinds: ['inspect', 'return'], steps: ['inspect'], org: acceptor, apart: true, when: (site) => open(site) && !site.now.inspects.some(({ by }) => by.person === site.me.person) },
  { kinds: ['return'], org: acceptor, when: (site) => open(site) && site.now.inspects.some(({ by }) => by.person === site.me.person) },
  { kinds: ['approve', 'veto'], steps: ['approve'], apart: true, when: (site) => inspected(site) && (site.item.policy?.approvals.length ?? 0) > 0 && !site.now.approvals.some(({ by }) => by.person === site.me.person) },
  { kinds: ['notice_post'], steps: ['post'], when: (site) => open(site) && site.item.state === 'reviewed' && (site.item.policy?.noticeDays ?? 0) > 0 && site.now.vetoes.length === 0 },
  { kinds: ['notice_post'], steps: ['post'], when: (site) => open(site) && site.item.state === 'inspected' && (site.item.policy?.approvals.length ?? 0) === 0 && (site.item.policy?.noticeDays ?? 0) > 0 },
  { kinds: ['notice_end'], steps: ['end-notice'], when: ({ now, today }) => now.notice !== undefined && now.ended === undefined && String(now.notice.body['end']) < today },
  { kinds: ['resolve'], steps: ['answer-objection'], org: acceptor, when: ({ now }) => now.objections.length > 0 },
  { kinds: ['sign_off'], steps: ['sign-off', 'sign-again'], apart: true, when: ({ item, now }) => now.submit !== undefined && !now.closed && (item.step.kind === 'sign-off' || item.step.kind === 'sign-again') },
  { kinds: ['adjudicate'], steps: ['settle', 'settle-veto'], when: ({ item, now }) => opposed(item, now).length > 0 },
  { kinds: ['file'], steps: ['file'], when: ({ item, now }) => now.closed && item.state === 'closed' },
  { kinds: ['recheck', 'rebound'], when: ({ now }) => now.closed },
  { kinds: ['review'], steps: ['review'], when: ({ item }) => item.deadlineKind === 'long_term' },
  { kinds: ['paper_act'], when: ({ item, now }) => (item.policy?.paper.length ?? 0) > 0 && now.submit !== undefined && !now.closed },
  { kinds: ['find_unfounded'], when: ({ now, item }) => now.assigns.length === 0 && !done(item.state) },
  { kinds: ['close_unfounded'], apart: true, when: ({ now, item }) => now.assigns.length === 0 && now.findings.length > 0 && !done(item.state) },
  { kinds: ['ratify'], when: ({ now, me }) => now.awaiting.some(({ by }) => by.person !== me.person) },
  { kinds: ['object'], when: (site) => open(site) },
  { kinds: ['link'], when: () => true },
  { kinds: ['supervise'], when: () => true },
  { kinds: ['letter'], when: () => true },
  { kinds: ['remind'], when: ({ item }) => !done(item.state) },
  { kinds: ['comment'], when: () => true },
];

/** Kinds that may be signed on an item that was joined to another. */
const ON_MERGED: ReadonlySet<Kind> = new Set(['comment', 'remind', 'letter']);

/** What this person may sign on this item, the next step first. */
export function offers(item: Item, me: Me | null, today: string): Offer[] {
  if (!me) return [];
  const now = standing(item);
  const site: Site = { item, me, now, today };
  const all = RULES.flatMap((rule): Offer[] => {
    const kinds = rule.kinds.filter((kind) => entitled(kind, site) && (item.state !== 'merged' || ON_MERGED.has(kind)));
    if (kinds.length === 0 || !rule.when(site)) return [];
    const next = rule.steps?.includes(item.step.kind) ?? false;
    return [{ kinds, next, barred: barred(rule, site) }];
  });
  return all.sort((a, b) => Number(b.next) - Number(a.next));
}

/** To confirm what a colleague signed takes the post for that act, whatever the post is called. */
function entitled(kind: Kind, { item, me, now, today }: Site): boolean {
  if (kind !== 'ratify') return entitling(me, kind, item.class, today) !== undefined;
  return now.awaiting.some((act) => entitling(me, act.kind as Kind, item.class, today) !== undefined);
}

function barred({ kinds, org, apart }: Rule, { item, me, now }: Site): Offer['barred'] {
  if (kinds.includes('notice_post') && item.openness !== 'public') return 'unpublished';
  const separation = item.policy?.separation ?? 'person';
  if (org && separation !== 'office' && !org(now).includes(me.org)) return 'org';
  return apart && involved(item, me, separation) ? 'separation' : null;
}

/** Rule C7: whoever did the work, or answers for it, gives no verdict on it. */
export function involved(item: Item, me: Pick<Me, 'person' | 'org'>, separation: string): boolean {
  return item.acts.some(({ kind, stands, by, body }) => {
    if (!stands) return false;
    if (kind === 'assign') return body['owner'] === me.person || (separation === 'org' && body['ownerOrg'] === me.org);
    if (!WORK.has(kind) || separation === 'office') return false;
    return by.person === me.person || (separation === 'org' && by.org === me.org);
  });
}

const WORK: ReadonlySet<string> = new Set(['submit', 'progress', 'evidence', 'milestone_done']);

function persons(acts: readonly Act[]): number {
  return new Set(acts.map(({ by }) => by.person)).size;
}
