// How far an item has come, gathered from the acts that stand. It explains what the judge decided and decides nothing:
// the state of an item is the judge's.
import { type Act, files, list, text } from './acts';

export interface Measure {
  n: number;
  what: string;
  standard: string;
  due: string;
  owner: string;
  /** Something is stopped, so that permanent removal has to be shown. */
  stop: boolean;
  /** The act by which it was done in this round. */
  done: Act | undefined;
  /** Files handed in for it in this round. */
  files: number;
}

export interface Course {
  assign: Act | undefined;
  /** The plan that is looked at, and whether it is approved. */
  plan: Act | undefined;
  approved: boolean;
  measures: readonly Measure[];
  /** What the responsible party says against the assignment. */
  dispute: Act | undefined;
  /** The last review of what is kept up for good 长期坚持. */
  review: Act | undefined;
  /** 举一反三, or that it may be left out. */
  sweep: Act | undefined;
  /** The submission that is live, or that was signed off. */
  submit: Act | undefined;
  /** Why the last submission came back. */
  returned: Act | undefined;
  inspects: readonly Act[];
  approvals: readonly Act[];
  /** Disagreements and objections that nobody has answered. */
  vetoes: readonly Act[];
  objections: readonly Act[];
  notice: Act | undefined;
  ended: Act | undefined;
  signed: Act | undefined;
  filed: Act | undefined;
  /** Under supervision 挂牌: put there and not taken off. */
  hung: boolean;
}

/** Gathers the course of an item from its acts, the oldest first. */
export function course(acts: readonly Act[], round: number): Course {
  const standing = acts.filter(({ stands }) => stands);
  const of = (kind: string) => standing.filter((act) => act.kind === kind);
  const named = (kind: string, field: string) => new Set(of(kind).map(({ body }) => text(body, field)));
  const replaced = (kind: string) => new Set(of(kind).flatMap(({ body }) => list(body, 'replaces')));
  const since = round > 1 ? (of('rebound').at(-1)?.at ?? '') : '';
  const fresh = (kind: string) => of(kind).filter(({ at }) => at >= since);

  const assign = of('assign').findLast(({ id }) => !replaced('assign').has(id));
  const plans = of('plan').filter(({ id }) => !replaced('plan').has(id));
  const approvedPlans = named('plan_approve', 'plan');
  const approved = plans.find(({ id }) => approvedPlans.has(id));
  const plan = approved ?? plans.at(-1);

  const answered = named('resolve', 'object');
  const aside = new Set(of('adjudicate').filter(({ body }) => body['outcome'] === 'stands').flatMap(({ body }) => list(body, 'settles')));
  const upheld = new Set(of('resolve').filter(({ body }) => body['outcome'] === 'upheld').map(({ body }) => text(body, 'object')));
  const killed = new Set([
    ...of('withdraw').map(({ body }) => text(body, 'submission')),
    ...of('return').filter(({ id }) => !aside.has(id)).map(({ body }) => text(body, 'submission')),
    ...of('rebound').map(({ body }) => text(body, 'submission')),
    ...of('object').filter(({ id }) => upheld.has(id)).map(({ body }) => text(body, 'submission')),
    ...replaced('submit'),
  ]);
  const submit = of('submit').findLast(({ id }) => !killed.has(id));
  const about = (kind: string) => of(kind).filter(({ body }) => submit !== undefined && body['submission'] === submit.id);
  const notice = about('notice_post').at(-1);
  const paper = about('paper_act').filter(({ body }) => body['act'] === 'approve' && body['confirms'] !== null);

  return {
    assign,
    plan,
    approved: approved !== undefined,
    measures: measures(plan, fresh),
    dispute: of('dispute').findLast(({ id, body }) => body['assign'] === assign?.id && !aside.has(id)),
    review: of('review').at(-1),
    sweep: [...fresh('sweep'), ...fresh('sweep_waiver')].at(-1),
    submit,
    returned: submit ? undefined : of('return').at(-1),
    inspects: about('inspect'),
    approvals: [...about('approve'), ...paper],
    vetoes: about('veto').filter(({ id }) => !aside.has(id)),
    objections: about('object').filter(({ id }) => !aside.has(id) && !answered.has(id)),
    notice,
    ended: of('notice_end').findLast(({ body }) => notice !== undefined && body['notice'] === notice.id),
    signed: [...about('sign_off'), ...of('batch_sign_off').filter(({ body }) => submit !== undefined && list(body, 'submissions').includes(submit.id))].at(0),
    filed: about('file').at(0),
    hung: of('supervise').at(-1)?.body['action'] === 'list',
  };
}

function measures(plan: Act | undefined, fresh: (kind: string) => readonly Act[]): Measure[] {
  const done = fresh('milestone_done');
  const evidence = fresh('evidence');
  return list<Omit<Measure, 'done' | 'files'>>(plan?.body ?? {}, 'measures').map((measure) => {
    const mine = (act: Act) => act.body['measure'] === measure.n;
    const count = [...done, ...evidence].filter(mine).reduce((sum, act) => sum + files(act).length, 0);
    return { ...measure, done: done.findLast(mine), files: count };
  });
}

/** The organisation and person that an approval speaks for: of a paper act those that it names. */
export function approver(act: Act): { person: string; org: string } {
  return act.kind === 'paper_act' ? { person: text(act.body, 'person'), org: text(act.body, 'org') } : act.by;
}
