// The next step of an item: what it is, what is missing before it, and who must act. Read off the state that the judge gave,
// the policy of the item's class and the acts that stand.
import type { Edition, Holder, Policy } from './acts';
import { type Course, approver } from './course';
import { nextDay } from '../format/day';
import { periodOf } from './period';
import { holders } from './person';

/** The step that is next; `none` where nothing is left to be done. */
export type StepKind =
  | 'assign'
  | 'plan'
  | 'approve-plan'
  | 'work'
  | 'sweep'
  | 'children'
  | 'submit'
  | 'inspect'
  | 'approve'
  | 'settle-veto'
  | 'post'
  | 'notice'
  | 'answer-objection'
  | 'end-notice'
  | 'sign-off'
  | 'file'
  | 'settle'
  | 'sign-again'
  | 'review'
  | 'reviewed'
  | 'with-main'
  | 'none';

export interface Step {
  kind: StepKind;
  who: readonly Holder[];
  /** What is missing, or by when: a measure, a day, names of organisations. */
  what: string;
  day: string | null;
  /** So many of so many. */
  part: number;
  whole: number;
}

interface Known {
  class: string;
  state: string;
  deadlineKind: string;
  ownerOrg: string;
  owner: string;
  leadUnit: string;
  acceptor: string;
  sponsor: string;
  mainNumber: string;
  policy: Policy | undefined;
  course: Course;
}

export function next(item: Known, newest: Edition | undefined, openChildren: number, today: string): Step {
  const { course, policy } = item;
  const held = (role: string, org?: string) => holders(newest, role, item.class, today, org);
  const owner = [{ person: item.owner, org: item.ownerOrg }];
  const step = (kind: StepKind, who: readonly Holder[], more: Partial<Step> = {}): Step => ({ kind, who, what: '', day: null, part: 0, whole: 0, ...more });
  switch (item.state) {
    case 'registered':
      return step('assign', held('lead'));
    case 'assigned':
      return course.plan ? step('approve-plan', held('lead_unit', item.leadUnit)) : step('plan', owner);
    case 'rectifying':
      return rectifying(item, owner, openChildren, step, { sponsors: held('sponsor'), today });
    case 'submitted':
      return step('inspect', remaining(held('inspector', item.acceptor), course.inspects.map(({ by }) => by)), {
        part: persons(course.inspects.map(({ by }) => by)),
        whole: policy?.inspectors ?? 1,
      });
    case 'inspected':
    case 'reviewed': {
      const places = missing(policy, course);
      if (item.state === 'inspected' && places.length > 0)
        return step('approve', places.flatMap((org) => held('reviewer', org)), {
          what: places.join('、'),
          part: persons(course.approvals.map(approver)),
          whole: wanted(policy),
        });
      if (course.vetoes.length > 0) return step('settle-veto', owner, { what: String(course.vetoes[0]?.body['reason'] ?? '') });
      if ((policy?.noticeDays ?? 0) > 0) return step('post', held('notice'), { whole: policy?.noticeDays ?? 0 });
      return step('sign-off', held('closer'));
    }
    case 'in_notice': {
      const end = String(course.notice?.body['end'] ?? '');
      if (course.objections.length > 0) return step('answer-objection', held('inspector', item.acceptor), { day: end });
      return today > end ? step('end-notice', held('notice'), { day: end }) : step('notice', held('notice'), { day: end });
    }
    case 'notice_over':
      return step('sign-off', held('closer'));
    case 'closed':
      return step('file', held('supervisor'));
    case 'merged':
      return step('with-main', [], { what: item.mainNumber });
    case 'contested':
      return step('settle', held('lead'), { what: String((course.vetoes[0] ?? course.dispute)?.body['reason'] ?? '') });
    case 'reexamine':
      return step('sign-again', held('closer'));
    default:
      return step('none', []);
  }
}

type Make = (kind: StepKind, who: readonly Holder[], more?: Partial<Step>) => Step;

/** In order: what is left of the measures, then what a submission needs besides, then the submission. */
function rectifying(item: Known, owners: readonly Holder[], openChildren: number, step: Make, { sponsors, today }: { sponsors: readonly Holder[]; today: string }): Step {
  const { policy, course, deadlineKind, leadUnit } = item;
  if (policy?.plan && !course.approved) return course.plan ? step('approve-plan', [{ person: '', org: leadUnit }]) : step('plan', owners);
  const left = course.measures.filter(({ done }) => !done).sort((a, b) => (a.due < b.due ? -1 : 1));
  const [first] = left;
  const counted = { part: course.measures.length - left.length, whole: course.measures.length };
  if (first) return step('work', owners, { what: first.what, day: first.due, ...counted });
  if (course.returned) return step('submit', owners, { what: String(course.returned.body['reason'] ?? '') });
  if (deadlineKind === 'long_term') return review(item, sponsors, today, (kind, who, more) => step(kind, who, { ...counted, ...more }));
  if (policy?.sweep && !course.sweep) return step('sweep', owners, counted);
  if (openChildren > 0) return step('children', owners, { part: openChildren });
  return step('submit', owners, counted);
}

/** 长期坚持 never ends: whoever answers for it as leader reviews it once in each quarter 每季度调度. */
function review({ sponsor, course }: Known, sponsors: readonly Holder[], today: string, step: Make): Step {
  const { since, until } = periodOf('quarter', today);
  const own = sponsors.filter(({ person }) => person === sponsor);
  if (course.review && course.review.day >= since) return step('reviewed', [], { day: periodOf('quarter', nextDay(until)).until, what: course.review.day });
  return step('review', own.length > 0 ? own : sponsors, { day: until });
}

/** Organisations whose approval is not there yet. An approval counts for its own organisation, then for any. */
export function missing(policy: Policy | undefined, course: Course): string[] {
  const there = new Map<string, Set<string>>();
  for (const { person, org } of course.approvals.map(approver)) there.set(org, new Set([...(there.get(org) ?? []), person]));
  const places: string[] = [];
  let spare = persons(course.approvals.map(approver));
  for (const { org, count } of policy?.approvals ?? []) {
    const have = org === '' ? Math.max(spare, 0) : (there.get(org)?.size ?? 0);
    spare -= Math.min(have, count);
    for (let lacking = count - have; lacking > 0; lacking -= 1) places.push(org);
  }
  return places;
}

export function wanted(policy: Policy | undefined): number {
  return (policy?.approvals ?? []).reduce((sum, { count }) => sum + count, 0);
}

export function persons(all: readonly Holder[]): number {
  return new Set(all.map(({ person }) => person)).size;
}

function remaining(all: readonly Holder[], gone: readonly Holder[]): Holder[] {
  return all.filter(({ person }) => !gone.some((one) => one.person === person));
}
