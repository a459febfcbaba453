// The rail of stages: where an item stands between 建账 and 备案.
import { html } from 'lit';
import { t } from '../../i18n/texts';
import type { Item } from '../../register/item';
import { missing, persons, wanted } from '../../register/next';

interface Stage {
  name: string;
  /** When, or how far. */
  note: string;
  at: 'past' | 'now' | 'to-come';
}

/** States by the stage that waits for somebody. */
const WAITS: Readonly<Record<string, number>> = {
  registered: 1,
  assigned: 2,
  rectifying: 2,
  submitted: 4,
  inspected: 5,
  reviewed: 6,
  in_notice: 6,
  notice_over: 7,
  closed: 8,
  filed: 9,
  contested: 2,
};

export function stages(item: Item): Stage[] {
  const { course, policy, acts } = item;
  const now = waiting(item);
  const day = (act: { day: string } | undefined) => act?.day.slice(5) ?? '';
  const places = wanted(policy);
  const done = course.measures.filter((measure) => measure.done).length;
  const registered = acts.find(({ kind }) => kind === 'register')?.day ?? '';
  const all: readonly (readonly [number, string, string, boolean])[] = [
    [0, t('case-stage-register'), registered, true],
    [1, t('case-stage-assign'), day(course.assign), true],
    [2, t('case-stage-work'), course.measures.length > 0 ? t('case-stage-measures', { part: done, whole: course.measures.length }) : '', true],
    [3, t('case-stage-submit'), day(course.submit), true],
    [4, t('case-stage-inspect'), t('case-stage-people', { part: persons(course.inspects.map(({ by }) => by)), whole: policy?.inspectors ?? 1 }), true],
    [5, t('case-stage-approve'), t('case-stage-people', { part: places - missing(policy, course).length, whole: places }), places > 0],
    [6, t('case-stage-notice'), String(course.notice?.body['end'] ?? '').slice(5), (policy?.noticeDays ?? 0) > 0],
    [7, t('case-stage-sign'), day(course.signed), true],
    [8, t('case-stage-file'), day(course.filed), true],
  ];
  return all.filter(([, , , asked]) => asked).map(([place, name, note]) => ({ name, note, at: place < now ? 'past' : place === now ? 'now' : 'to-come' }));
}

function waiting({ state, course, policy }: Item): number {
  if (state === 'reviewed' && (policy?.noticeDays ?? 0) === 0) return 7;
  if (state === 'inspected' && wanted(policy) === 0) return (policy?.noticeDays ?? 0) > 0 ? 6 : 7;
  if (state === 'contested' && course.submit) return course.inspects.length > 0 ? 5 : 4;
  return WAITS[state] ?? 9;
}

export function rail(item: Item) {
  const all = stages(item);
  const past = all.filter(({ at }) => at === 'past').length;
  return html`<ol class="rail" aria-label=${t('case-rail')}>
    ${past > 0 ? html`<li class="sum">${t('case-stage-past', { count: past })}</li>` : ''}
    ${all.map(({ name, note, at }) => html`<li class=${at} aria-current=${at === 'now' ? 'step' : 'false'}>${name}<small>${note || '—'}</small></li>`)}
  </ol>`;
}
