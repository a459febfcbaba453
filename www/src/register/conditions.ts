// What a sign-off takes, item by item: what is there, what is missing. It explains; whether a sign-off stands the judge says.
import { type Act, type Edition, files } from './acts';
import { approver } from './course';
import { done, type Item } from './item';
import { missing, persons, wanted } from './next';
import { holders } from './person';

export type ConditionKind = 'measures' | 'files' | 'sweep' | 'inspect' | 'approve' | 'veto' | 'notice' | 'objection' | 'children' | 'closer';

export interface Condition {
  kind: ConditionKind;
  /** There, not there, or not yet asked for. */
  met: boolean | null;
  part: number;
  whole: number;
  /** Who or what, in names. */
  what: string;
  acts: readonly Act[];
}

/** The conditions that the policy of the item's class asks for, in the order of the steps. */
export function conditions(item: Item, items: readonly Item[], newest: Edition | undefined, today: string): Condition[] {
  const { policy, course } = item;
  if (!policy) return [];
  const all: Condition[] = [];
  const submitted = course.submit !== undefined;
  const put = (kind: ConditionKind, met: boolean | null, more: Partial<Condition> = {}) => all.push({ kind, met, part: 0, whole: 0, what: '', acts: [], ...more });

  if (policy.plan) {
    const ready = course.measures.filter((one) => one.done && one.files >= policy.evidenceMin).length;
    put('measures', course.measures.length > 0 && ready === course.measures.length, { part: ready, whole: course.measures.length });
  } else {
    const count = course.submit ? files(course.submit).length : 0;
    put('files', submitted ? count >= policy.evidenceMin : null, { part: count, whole: policy.evidenceMin });
  }
  if (policy.sweep) put('sweep', course.sweep !== undefined, { acts: course.sweep ? [course.sweep] : [] });

  const inspectors = persons(course.inspects.map(({ by }) => by));
  put('inspect', inspectors >= policy.inspectors ? true : submitted ? false : null, { part: inspectors, whole: policy.inspectors, acts: course.inspects });
  const places = wanted(policy);
  if (places > 0) {
    const lacking = missing(policy, course);
    put('approve', lacking.length === 0 ? true : inspectors >= policy.inspectors ? false : null, {
      part: places - lacking.length,
      whole: places,
      what: lacking.join('、'),
      acts: course.approvals,
    });
  }
  put('veto', course.vetoes.length > 0 ? false : submitted ? true : null, { acts: course.vetoes });
  if (policy.noticeDays > 0) {
    put('notice', course.ended ? true : course.notice ? false : null, { whole: policy.noticeDays, acts: course.notice ? [course.notice] : [] });
    put('objection', course.objections.length > 0 ? false : course.ended ? true : null, { acts: course.objections });
  }
  const children = items.filter(({ parent }) => parent === item.id);
  if (children.length > 0) {
    const open = children.filter(({ state }) => !done(state));
    put('children', open.length === 0, { part: open.length, what: open.map(({ number }) => number).join('、') });
  }
  const closers = holders(newest, 'closer', item.class, today);
  put('closer', closers.length > 0, { what: closers.map(({ org, person }) => `${org} ${person}`).join('、') });
  return all;
}

/** Names of those who approved, of a paper act the person that it names. */
export function names(acts: readonly Act[]): string[] {
  return [...new Set(acts.map((act) => `${approver(act).org} ${approver(act).person}`))];
}
