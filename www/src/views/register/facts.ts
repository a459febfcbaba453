// Who answers for an item, by when, and what it hangs together with.
import { html, nothing } from 'lit';
import { t } from '../../i18n/texts';
import { text } from '../../register/acts';
import type { Book } from '../../register/book';
import { supervisorOf } from '../../register/columns';
import type { Item } from '../../register/item';
import { linkWord } from './sentences';
import { className, kindOfDeadline } from './words';

type To = (number: string) => string;

export function facts(item: Item, book: Book, to: To) {
  const register = item.acts.find(({ kind }) => kind === 'register');
  const superior = text(register?.body ?? {}, 'deadline');
  const moved = superior && item.deadline && item.deadline !== superior ? item.deadline : null;
  const deadline = [superior, kindOfDeadline(item), moved ? t('case-extended', { day: moved }) : ''].filter(Boolean).join('　');
  const rows: readonly (readonly [string, unknown])[] = [
    [t('case-owner-org'), item.ownerOrg],
    [t('case-owner'), item.owner],
    [t('case-leader'), item.course.assign?.by.person],
    [t('case-lead'), item.leadUnit],
    [t('case-sponsor'), item.sponsor],
    [t('case-supervisor'), supervisorOf(item)],
    [t('case-acceptor'), item.acceptor],
    [t('ledger-kind'), className(item.class)],
    [t('case-superior-deadline'), deadline],
    [t('case-own-deadline'), item.ownDeadline],
    [t('case-point'), item.point],
    [t('case-source-kind'), item.origin],
    [t('case-pollution'), item.pollution.join('、')],
    [t('case-upper'), item.upper],
  ];
  const together = links(item, book, to);
  return html`<dl class="facts">
    ${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value || html`<span class="mut">${t('case-not-yet')}</span>`}</dd></div>`)}
    ${together.length > 0 ? together.map(([name, what]) => html`<div class="wide"><dt>${name}</dt><dd>${what}</dd></div>`) : nothing}
  </dl>`;
}

function links(item: Item, { items, byId }: Book, to: To): [string, unknown][] {
  const all: [string, unknown][] = [];
  const link = (number: string, word = number) => html`<a href=${to(number)}>${word}</a> `;
  const parent = item.parent === null ? undefined : byId.get(item.parent);
  if (parent) all.push([t('case-parent'), html`${link(parent.number)}${parent.text}`]);
  const parts = items.filter((one) => one.parent === item.id);
  if (parts.length > 0) all.push([t('case-parts'), parts.map(({ number }) => link(number))]);
  if (item.joined.length > 0) all.push([t('case-joined'), item.joined.map((number) => link(number))]);
  const out = item.acts.filter(({ kind, stands }) => kind === 'link' && stands).flatMap((act) => {
    const other = byId.get(text(act.body, 'target'));
    return other ? [link(other.number, linkWord(text(act.body, 'relation'), other.number))] : [];
  });
  const back = items.flatMap((other) =>
    other.acts.filter(({ kind, stands, body }) => kind === 'link' && stands && body['target'] === item.id).map((act) => link(other.number, linkWord(text(act.body, 'relation'), other.number))),
  );
  if (out.length + back.length > 0) all.push([t('case-linked'), [...out, ...back]]);
  return all;
}
