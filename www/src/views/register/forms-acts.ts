// Forms of one act: a letter as it is sent, with its receipt; the list by which a post is handed over. What was signed is filled in,
// what is to be signed on paper stays blank.
import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/texts';
import { type Act, list, text } from '../../register/acts';
import type { Book } from '../../register/book';
import { conditions } from '../../register/conditions';
import type { Item } from '../../register/item';
import { byCode, namedIn, parts } from '../../register/letter';
import { lacking } from './condition-words';
import { lines, printedDay, rows, signing } from './form-parts';
import { stepWord } from './step-words';
import { deadlineWords, grouped } from './words';

export type ActForm = (act: Act, book: Book, asOf: string) => TemplateResult;

/** 交办函, 提醒函, 督办函 and the others: one layout, its title is what the letter is. */
const letter: ActForm = (act, book, asOf) => {
  const { body, by } = act;
  const item = act.item === null ? undefined : book.byId.get(act.item);
  const { said } = parts(text(body, 'text'));
  const named = namedIn(text(body, 'text'), byCode(book.items)).flatMap((id) => book.byId.get(id) ?? []);
  const copies = list<string>(body, 'copies');
  return html`<p class="line"><span>${text(body, 'number')}</span></p>
    <div class="body">
      <p class="none">${text(body, 'to')}：</p>
      ${item ? html`<p>${t('letter-about', { number: item.number, text: item.text })}</p>` : ''}
      ${said.split('\n').map((line) => html`<p>${line}</p>`)}
      ${text(body, 'due') ? html`<p>${t('letter-reply-by', { day: printedDay(text(body, 'due')) })}</p>` : ''}
    </div>
    <p class="signs"><span></span><span>${by.org}<br />${printedDay(act.day)}</span></p>
    ${named.length > 0 ? letterItems(named, asOf) : ''}
    ${copies.length > 0 ? html`<p class="note">${t('field-copies')}：${copies.join('、')}</p>` : ''}
    <h3>${t('letter-receipt')}</h3>
    <table class="form"><tbody>
      ${rows([[[t('letter-to'), text(body, 'to')], [t('field-paper-number'), text(body, 'number')]], [[t('field-received'), text(body, 'received')], [t('letter-received-on'), t('form-no-day')]]])}
      ${signing(t('letter-reply'), '', t('form-sign-seal'))}
    </tbody></table>`;
};

/** The items that one letter names, each with who answers for it and by when. */
function letterItems(items: readonly Item[], asOf: string) {
  return html`<h3>${t('letter-items', { count: items.length })}</h3>
    <table><thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('column-number')}</th><th>${t('column-text')}</th><th>${t('case-owner-org')}</th><th>${t('case-owner')}</th><th>${t('form-deadline')}</th><th>${t('case-file-code')}</th></tr></thead>
      <tbody>${items.map((item, at) => html`<tr><td>${at + 1}</td><td>${item.number}</td><td>${item.text}</td><td>${item.ownerOrg}</td><td>${item.owner}</td><td>${deadlineWords(item, asOf).day}</td><td class="mono">${grouped(item.id)}</td></tr>`)}</tbody></table>`;
}

/** 移交清单. */
const handover: ActForm = (act, book, asOf) => {
  const { body } = act;
  const items = list<string>(body, 'items').map((id) => book.byId.get(id)).filter((item): item is Item => item !== undefined);
  return html`<p class="line"><span>${t('handover-from-to', { from: text(body, 'from'), to: text(body, 'to') })}</span><span>${printedDay(act.day)}</span></p>
    <table><thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('column-number')}</th><th>${t('column-text')}</th><th>${t('case-owner-org')}</th><th>${t('form-deadline')}</th><th>${t('handover-next')}</th><th>${t('handover-lacking')}</th><th>${t('case-file-code')}</th></tr></thead>
      <tbody>${items.map((item, at) => html`<tr><td>${at + 1}</td><td>${item.number}</td><td>${item.text}</td><td>${item.ownerOrg}</td><td>${deadlineWords(item, asOf).day}</td><td>${stepWord(item)}</td><td>${lacking(conditions(item, book.items, book.newest, asOf))}</td><td class="mono">${grouped(item.id)}</td></tr>`)}</tbody></table>
    <p class="note">${t('handover-count', { count: items.length })}</p>
    <table class="form"><tbody>
      ${rows([[[t('handover-text'), lines(text(body, 'text').split('\n').filter(Boolean))]]])}
      ${signing(t('handover-giver'), '', t('form-sign'))}
      ${signing(t('handover-to'), '', t('form-sign'))}
      ${signing(t('handover-witness'), '', t('form-sign'))}
    </tbody></table>`;
};

/** 检查清单, a line for each thing that was gone through. */
const checklist: ActForm = (act) => {
  const answered = list<string>(act.body, 'lines').map((line) => /^(.*?)[：:]\s*(.*)$/.exec(line)?.slice(1) ?? [line, '']);
  return html`<p class="line"><span>${text(act.body, 'name')}</span><span>${act.by.org} ${act.by.person}　${printedDay(act.day)}</span></p>
    <table><thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('checklist-what')}</th><th>${t('checklist-answer')}</th></tr></thead>
      <tbody>${answered.map(([what, answer], at) => html`<tr><td>${at + 1}</td><td>${what}</td><td>${answer}</td></tr>`)}</tbody></table>`;
};

export const ACT_FORMS = { letter, handover, checklist } as const satisfies Record<string, ActForm>;

/** Acts that a form can show, the last first. */
export function actsFor(form: keyof typeof ACT_FORMS, acts: readonly Act[]): Act[] {
  return acts.filter(({ kind, stands }) => kind === form && stands).toReversed();
}
