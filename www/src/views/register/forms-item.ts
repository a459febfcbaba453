// Forms of one item: plan, application, opinion, notice, extension, cover. Fields of 1.11; what was signed is filled in, what is to be
// signed on paper stays blank.
import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/texts';
import { type Act, files, list, text } from '../../register/acts';
import { answered } from '../../register/columns';
import { approver } from '../../register/course';
import type { Item } from '../../register/item';
import { noticeText, published } from '../../register/notice-text';
import { type Pair, box, lines, measures, papers, printedDay, rows, signing } from './form-parts';
import { sentence } from './sentences';
import type { Shelved } from './shelf';
import { className, kindOfDeadline, stateWord } from './words';

export type ItemForm = (item: Item, shelved: Shelved) => TemplateResult;

const origin = (item: Item): Pair => [t('ledger-source'), [item.source, item.batch].filter(Boolean).join(' ')];
const number = (item: Item): Pair => [t('column-number'), [item.number, item.round > 1 ? t('ledger-round', { round: item.round }) : ''].filter(Boolean).join(' ')];
const unit = (item: Item): Pair => [t('case-owner-org'), item.ownerOrg];
const person = (item: Item): Pair => [t('case-owner'), item.owner];
const deadline = (item: Item): Pair => [t('form-deadline'), item.deadline ? [printedDay(item.deadline), kindOfDeadline(item)].filter(Boolean).join(' ') : kindOfDeadline(item) || t('ledger-no-deadline')];
const problem = (item: Item): readonly [Pair] => [[t('column-text'), item.text]];
const target = (item: Item): readonly [Pair] => [[t('column-target'), lines(item.course.measures.map((one) => one.standard).filter(Boolean))]];

/** The five tests of acceptance, as they are asked everywhere. */
const tests = () => [t('form-test-measures'), t('form-test-law'), t('form-test-effect'), t('form-test-sweep'), t('form-test-lasting')];

/** 整改方案表. */
export const plan: ItemForm = (item) => {
  const { course } = item;
  const five = course.plan?.body['five'] as Readonly<Record<string, string>> | null | undefined;
  return html`<table class="form"><tbody>
    ${rows([[number(item), origin(item)], [unit(item), person(item)], [[t('case-lead'), item.leadUnit], [t('case-sponsor'), item.sponsor]], [deadline(item), [t('case-acceptor'), item.acceptor]], problem(item), target(item)])}
    <tr><th scope="row">${t('column-measures')}</th><td colspan="3" class="inner">${measures(item, t('form-owner'), (one) => one.owner)}</td></tr>
    ${five ? rows([[[t('case-five'), lines([`${t('case-five-responsibility')}：${five['responsibility'] ?? ''}`, `${t('case-five-measures')}：${five['measures'] ?? ''}`, `${t('case-five-funds')}：${five['funds'] ?? ''}`, `${t('case-five-deadline')}：${five['deadline'] ?? ''}`, `${t('case-five-contingency')}：${five['contingency'] ?? ''}`])]]]) : ''}
    ${signing(t('form-unit-opinion'), '', t('form-sign-seal'))}
    ${signing(t('form-lead-opinion'), course.approved ? t('form-plan-approved') : '', t('form-sign-seal'))}
  </tbody></table>`;
};

/** 验收销号申请表, with its list of papers. */
export const request: ItemForm = (item) => {
  const { course } = item;
  const handed = item.acts.filter((act) => act.stands && ['evidence', 'milestone_done', 'submit'].includes(act.kind));
  const count = handed.reduce((sum, act) => sum + files(act).length, 0);
  const sweep = course.sweep ? sweepWords(course.sweep) : '';
  return html`<table class="form"><tbody>
      ${rows([[number(item), [t('form-filled'), printedDay(course.submit?.day)]], [origin(item), unit(item)], [person(item), [t('case-sponsor'), item.sponsor]], [deadline(item), [t('form-finished'), course.submit ? printedDay(course.submit.day) : '']], problem(item), target(item)])}
      <tr><th scope="row">${t('form-measures-done')}</th><td colspan="3" class="inner">${measures(item, t('case-files'), (one) => t('case-count', { count: one.files }))}</td></tr>
      ${rows([[[t('case-cond-sweep'), sweep]], [[t('form-finished-text'), course.submit ? text(course.submit.body, 'text') : '']], [[t('form-self-check'), tests().map((word) => box(null, word))]], [[t('form-papers'), count > 0 ? t('form-papers-count', { count }) : '']]])}
      ${signing(t('form-unit-opinion'), '', t('form-sign-seal'))}
      ${signing(t('form-lead-opinion'), '', t('form-sign-seal'))}
    </tbody></table>
    ${papers(handed)}`;
};

/** 验收意见表. */
export const opinion: ItemForm = (item) => {
  const { course } = item;
  const checked = course.inspects[0];
  const findings = new Map(course.inspects.flatMap((act) => list<{ n: number; ok: boolean }>(act.body, 'findings')).map(({ n, ok }) => [n, ok]));
  const members = course.inspects.map(({ by }) => `${by.org} ${by.person}`);
  const reviewers = course.approvals.map(approver).map(({ org, person: name }) => `${org} ${name}`);
  const vetoes = course.vetoes.map((act) => `${act.by.org}：${text(act.body, 'reason')}`);
  return html`<table class="form"><tbody>
    ${rows([[number(item), origin(item)], [[t('case-acceptor'), item.acceptor], [t('form-checked-on'), checked ? printedDay(text(checked.body, 'date')) : '']], [unit(item), deadline(item)], problem(item), [[t('form-way'), [box(course.inspects.length > 0 ? true : null, t('form-way-site')), box(null, t('form-way-papers')), box(null, t('form-way-monitoring'))]]]])}
    <tr><th scope="row">${t('form-measures-checked')}</th><td colspan="3" class="inner">${measures(item, t('form-fits'), ({ n }) => (findings.has(n) ? (findings.get(n) ? t('form-yes') : t('form-no')) : ''))}</td></tr>
    ${rows([[[t('form-tests'), tests().map((word) => box(null, word))]], [[t('form-members'), lines(members)]], [[t('form-reviewers'), lines(reviewers)]], [[t('form-open-points'), lines(vetoes)]], [[t('form-verdict'), [box(null, t('form-verdict-pass')), box(null, t('form-verdict-again')), box(null, t('form-verdict-not'))]]], [[t('form-again-by'), t('form-no-day')]]])}
    ${signing(t('form-acceptor-opinion'), '', t('form-members-sign'))}
  </tbody></table>`;
};

/** 公示: fields of the whitelist and no others; an item that is not public has none. */
export const notice: ItemForm = (item) => {
  const register = item.acts.find(({ kind }) => kind === 'register');
  if (text(register?.body ?? {}, 'openness') !== 'public') return html`<p class="zero">${t('form-not-public')}</p>`;
  const post = item.course.notice;
  const body = post?.body ?? {};
  const said = noticeText(published(item, text(body, 'start') || t('form-no-day'), text(body, 'end') || t('form-no-day'), text(body, 'place') || '　'));
  const [, ...rest] = said.trimEnd().split('\n');
  return html`<div class="body">${rest.map((line) => html`<p class=${/^[一二三]、/.test(line) ? 'none' : ''}>${line}</p>`)}
    <p>${t('form-notice-objections')}</p></div>
    <p class="signs"><span></span><span>${t('form-notice-unit')}<br />${printedDay(text(body, 'start'))}</span></p>`;
};

/** 延期申请表. */
export const extension: ItemForm = (item) => {
  const asked = item.acts.findLast((act) => act.kind === 'extend_request' && act.stands);
  const answer = item.acts.findLast((act) => ['extend_grant', 'extend_refuse'].includes(act.kind) && act.stands && act.body['request'] === asked?.id);
  const register = item.acts.find(({ kind }) => kind === 'register');
  const done = item.course.measures.filter((one) => one.done);
  return html`<table class="form"><tbody>
    ${rows([[number(item), origin(item)], [unit(item), person(item)], problem(item), [[t('form-first-deadline'), printedDay(text(register?.body ?? {}, 'deadline'))], [t('form-asked-deadline'), asked ? printedDay(text(asked.body, 'deadline')) : t('form-no-day')]], [[t('form-reason'), asked ? text(asked.body, 'reason') : '']], [[t('form-done-so-far'), lines(done.map((one) => `${one.n}. ${one.what}`))]]])}
    ${signing(t('form-unit-opinion'), '', t('form-sign-seal'))}
    ${signing(t('form-approval'), answer ? (answer.kind === 'extend_grant' ? t('act-extend-grant', { day: text(answer.body, 'deadline') }) : t('act-extend-refuse', { text: text(answer.body, 'reason') })) : '', t('form-sign-seal'))}
  </tbody></table>
  <p class="note">${t('form-extension-note')}</p>`;
};

/** 一案一档 cover, with what is in the file in the order of its acts. */
export const cover: ItemForm = (item, { book }) => {
  const inside = item.acts.filter(({ stands }) => stands);
  const also = answered(item, book.items);
  return html`<div class="cover"><table class="form"><tbody>
      ${rows([[number(item)], [[t('case-upper'), item.upper]], [origin(item)], [[t('count-by-class'), className(item.class)]], [[t('column-text'), item.text]], [[t('case-point'), item.point]], [unit(item)], [[t('case-sponsor'), item.sponsor]], [[t('case-acceptor'), item.acceptor]], [deadline(item)], [[t('form-state'), stateWord(item.state)]], [[t('column-signed'), item.course.signed ? printedDay(item.course.signed.day) : '']], [[t('form-also'), also.join('、')]]])}
    </tbody></table></div>
    <h3>${t('form-inside')}</h3>
    <table><thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('case-file-taken')}</th><th>${t('form-act')}</th><th>${t('form-by')}</th><th>${t('case-file-code')}</th></tr></thead>
      <tbody>${inside.map((act: Act, at) => html`<tr><td>${at + 1}</td><td>${act.day}</td><td>${sentence(act, book)}</td><td>${act.by.org} ${act.by.person}</td><td class="mono">${act.id.slice(0, 16)}</td></tr>`)}</tbody></table>`;
};

function sweepWords(act: Act): string {
  if (act.kind === 'sweep_waiver') return text(act.body, 'reason');
  return t('form-sweep', { scope: text(act.body, 'scope'), method: text(act.body, 'method'), found: Number(act.body['found'] ?? 0) });
}
