// What of an act is read off the ledger, so that nobody types an id: what it cites, what it begins with, what can be chosen.
import type { Draft } from '../../desk/originals';
import { type Act, list, text } from '../acts';
import { byBytes, type Json } from '../canonical';
import type { Item } from '../item';
import { done } from '../item';
import type { Kind } from './kinds';
import { type Standing, opposed, standing } from './standing';

export interface Choice {
  value: string;
  /** An item, an act, or nothing but a name. */
  item?: Item;
  act?: Act;
}

export interface Filled {
  /** Fields that are settled by the ledger. */
  body: Readonly<Record<string, Json>>;
  /** Acts that it cites, in the order in which they are shown. */
  cites: readonly Act[];
  /** What the fields begin with. */
  start: Draft;
  /** What may be chosen, by field. */
  choices: Readonly<Record<string, readonly Choice[]>>;
  /** Fields that do not apply here: they are left as the form wants them. */
  without: Readonly<Record<string, Json>>;
}

export interface Where {
  /** None for what stands on no item. */
  item: Item | null;
  items: readonly Item[];
  /** Classes that the newest edition has rules for. */
  classes: readonly string[];
  /** Who signs: nobody confirms what he entered himself. */
  person: string;
  today: string;
}

const ids = (acts: readonly { id: string }[]): string[] => acts.map(({ id }) => id).sort(byBytes);
const act = (one: Act): Choice => ({ value: one.id, act: one });
const name = (value: string): Choice => ({ value });

const NOTHING: Readonly<Record<string, Json>> = {};

type Fill = (now: Standing, item: Item, where: Where) => Partial<Filled>;

const onSubmission: Fill = ({ submit }) => ({ body: { submission: submit?.id ?? '' }, cites: submit ? [submit] : [] });

const measures: Fill = (_, item) => ({ choices: { measure: item.course.measures.map(({ n }) => name(String(n))) }, without: item.policy?.plan && item.course.approved ? NOTHING : { measure: null } });

const ON_ITEM: Readonly<Partial<Record<Kind, Fill>>> = {
  assign: ({ assigns }, item) => {
    const before = assigns.at(-1)?.body ?? {};
    const begin = Object.fromEntries(['acceptor', 'leadUnit', 'owner', 'ownerOrg', 'sponsor'].map((field) => [field, text(before, field)]));
    return { body: { replaces: ids(assigns) }, cites: assigns, start: { ...begin, deadline: text(before, 'deadline') || (item.deadline ?? '') } };
  },
  accept: ({ assigns }) => ({ body: { assign: assigns.at(-1)?.id ?? '' }, cites: assigns.slice(-1) }),
  dispute: ({ assigns }) => ({ body: { assign: assigns.at(-1)?.id ?? '' }, cites: assigns.slice(-1) }),
  plan: ({ assigns, plans }, item) => ({
    body: { assign: assigns.at(-1)?.id ?? '', replaces: ids(plans) },
    cites: [...assigns.slice(-1), ...plans],
    start: { measures: list(plans.at(-1)?.body ?? {}, 'measures'), five: plans.at(-1)?.body['five'] ?? (item.major ? {} : null) },
    without: item.major ? NOTHING : { five: null },
  }),
  plan_approve: ({ plans }) => ({ body: { plan: plans.at(-1)?.id ?? '' }, cites: plans.slice(-1) }),
  progress: measures,
  evidence: measures,
  milestone_done: (_, item, { today }) => {
    const left = item.course.measures.filter((measure) => !measure.done);
    return { start: { done: today, measure: String(left[0]?.n ?? '') }, choices: { measure: left.map(({ n }) => name(String(n))) } };
  },
  extend_request: ({ grants }) => ({ body: { after: ids(grants) }, cites: grants }),
  extend_grant: ({ requests }) => ({ body: { request: requests.at(-1)?.id ?? '' }, cites: requests.slice(-1), start: { deadline: text(requests.at(-1)?.body ?? {}, 'deadline') } }),
  extend_refuse: ({ requests }) => ({ body: { request: requests.at(-1)?.id ?? '' }, cites: requests.slice(-1) }),
  sweep: (_, item, { items }) => {
    const parts = items.filter(({ parent }) => parent === item.id);
    return { body: { children: parts.map(({ id }) => id).sort(byBytes), found: parts.length }, start: {} };
  },
  submit: ({ approved, live }, item, { items }) => {
    const open = items.filter(({ parent, state }) => parent === item.id && !done(state)).map(({ id }) => id).sort(byBytes);
    const plan = item.policy?.plan ? (approved?.id ?? '') : null;
    return { body: { open, plan, replaces: ids(live) }, cites: [...(approved && plan ? [approved] : []), ...item.course.measures.flatMap((measure) => (measure.done ? [measure.done] : [])), ...live] };
  },
  withdraw: onSubmission,
  return: onSubmission,
  inspect: ({ submit }, item, { today }) => {
    // What is looked at is the plan that the submission names.
    const plan = text(submit?.body ?? {}, 'plan');
    const findings = plan ? item.course.measures.map(({ n }) => ({ n, ok: false })) : [];
    return { body: { submission: submit?.id ?? '' }, cites: submit ? [submit] : [], start: { date: today, findings }, without: plan ? NOTHING : { findings: [] } };
  },
  approve: ({ submit, inspects }) => ({ body: { submission: submit?.id ?? '', inspections: ids(inspects) }, cites: [...(submit ? [submit] : []), ...inspects] }),
  veto: onSubmission,
  notice_post: ({ submit }, _, { today }) => ({ body: { submission: submit?.id ?? '' }, cites: submit ? [submit] : [], start: { start: today } }),
  notice_end: ({ notice }) => ({ body: { notice: notice?.id ?? '' }, cites: notice ? [notice] : [] }),
  object: onSubmission,
  resolve: ({ objections }) => ({ start: { object: objections[0]?.id ?? '' }, choices: { object: objections.map(act) } }),
  sign_off: ({ submit, inspects, approvals, ended, notice }, item) => {
    const noticed = (item.policy?.noticeDays ?? 0) > 0;
    return {
      body: { submission: submit?.id ?? '', inspections: ids(inspects), approvals: ids(approvals), noticeEnd: noticed ? (ended?.id ?? '') : null },
      cites: [...(submit ? [submit] : []), ...inspects, ...approvals, ...(noticed && notice ? [notice] : []), ...(noticed && ended ? [ended] : [])],
    };
  },
  file: (now, item, where) => ({ ...onSubmission(now, item, where), start: { date: where.today } }),
  recheck: onSubmission,
  rebound: onSubmission,
  close_unfounded: ({ findings }) => ({ body: { finding: findings.at(-1)?.id ?? '' }, cites: findings.slice(-1) }),
  adjudicate: (now, item) => {
    const all = opposed(item, now);
    return { start: { settles: ids(all) }, choices: { settles: all.map(act) } };
  },
  ratify: ({ awaiting }) => ({ start: { entry: awaiting[0]?.id ?? '' }, choices: { entry: awaiting.map(act) } }),
  paper_act: ({ submit, papers }, item, { person }) => ({
    body: { submission: submit?.id ?? null },
    cites: submit ? [submit] : [],
    choices: { act: (item.policy?.paper ?? []).map(name), confirms: papers.filter(({ by }) => by.person !== person).map(act) },
    start: { act: item.policy?.paper[0] ?? '' },
  }),
  letter: (_, item) => ({ start: { to: item.ownerOrg }, choices: { form: LETTERS.map(name) } }),
  link: (_, item, { items }) => ({ choices: { target: items.filter(({ id, state }) => id !== item.id && state !== 'merged').map((one) => ({ value: one.id, item: one })) } }),
};

/** What an office sends: hand-over of a task, reminder, supervision, circular, interview, call by telephone, minutes. */
export const LETTERS = ['交办函', '提醒函', '督办函', '通报', '约谈', '电话催办', '会议纪要'] as const;

/** Sources by class, as an office calls them; anything else may be written. */
const POLLUTION = ['水', '大气', '土壤', '固废', '噪声', '生态', '辐射', '其他'] as const;
const ORIGINS = ['工业源', '移动源', '建筑工地扬尘', '道路扬尘', '其他'] as const;

const ALONE: Readonly<Partial<Record<Kind, (where: Where) => Partial<Filled>>>> = {
  register: ({ items, classes, today }) => ({
    start: { feedback: today, pollution: [] },
    choices: { class: classes.map(name), parent: items.map((one) => ({ value: one.id, item: one })), pollution: POLLUTION.map(name), origin: ORIGINS.map(name), source: [...new Set(items.map(({ source }) => source))].map(name) },
  }),
  letter: () => ({ choices: { form: LETTERS.map(name) } }),
  batch_sign_off: ({ items }) => {
    const ready = items.filter(batchable);
    return {
      start: { submissions: [] },
      choices: { submissions: ready.flatMap((item) => (item.course.submit ? [{ value: item.course.submit.id, item, act: item.course.submit }] : [])) },
    };
  },
  handover: ({ items, person }) => {
    const open = items.filter(({ state }) => !done(state));
    const own = open.filter(({ owner, sponsor }) => owner === person || sponsor === person);
    return { start: { from: person, items: ids(own) }, choices: { items: open.map((one) => ({ value: one.id, item: one })) } };
  },
};

/** On the light path one signature signs off many. */
export function batchable(item: Item): boolean {
  return item.policy?.batch === true && item.step.kind === 'sign-off' && item.course.submit !== undefined;
}

export function fill(kind: Kind, where: Where): Filled {
  const { item } = where;
  const made = item ? ON_ITEM[kind]?.(standing(item), item, where) : ALONE[kind]?.(where);
  return { body: {}, cites: [], start: {}, choices: {}, without: {}, ...made };
}
