// One row of the list: two lines a cell, the last column says the next step in words and who must act.
import { html, nothing } from 'lit';
import { named as weekday } from '../../format/weekday';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Item } from '../../register/item';
import type { Placed } from '../../register/query';
import { progress } from './marks';
import { stepWord, whoWord } from './step-words';
import { className, deadlineWords, flagWord, lampWord } from './words';

export interface Shown {
  place: number;
  here: boolean;
  picked: boolean;
  asOf: string;
  href: string;
  /** Measures below the item, as the next step of the tree. */
  measures: boolean;
  onPick(event: MouseEvent): void;
}

export function row(placed: Placed, { place, here, picked, asOf, href, measures, onPick }: Shown) {
  const { item, depth } = placed;
  const due = deadlineWords(item, asOf);
  const lamp = lampWord(item, asOf);
  return html`<div role="row" class="line row ${here ? 'here' : ''}" aria-rowindex=${place + 2} aria-selected=${picked ? 'true' : 'false'} tabindex=${here ? 0 : -1} data-place=${place}>
    <div role="gridcell" class="pick"><input type="checkbox" tabindex="-1" aria-label=${t('ledger-select-one', { number: item.number })} .checked=${picked} @click=${onPick} /></div>
    <div role="gridcell" class="what" .style=${depth > 0 ? `padding-left:${10 + depth * 18}px` : ''}>
      <a tabindex="-1" href=${href}>${depth > 0 ? html`<span class="mut" aria-hidden="true">└ </span>` : nothing}${item.text}</a>
      <small><span class="nw">${item.number}</span>${item.point ? html`<span>${item.point}</span>` : nothing}${
        item.round > 1 ? html`<span class="tag">${t('ledger-round', { round: item.round })}</span>` : nothing
      }${item.course.hung ? html`<span class="tag">${t('ledger-hung')}</span>` : nothing}${item.flags.map((flag) => html`<span class="tag flag">${flagWord(flag)}</span>`)}</small>
      ${measures && item.course.measures.length > 0 ? html`<ol class="measures">${item.course.measures.map((one) => html`<li>${one.n}. ${one.what} <span class="mut">${one.done ? t('ledger-measure-done', { day: String(one.done.body['done'] ?? one.done.day) }) : t('ledger-measure-due', { day: one.due })}　${one.owner}</span></li>`)}</ol>` : nothing}
    </div>
    <div role="gridcell" class="kind">${item.source}<small>${kindOf(placed.item)}</small></div>
    <div role="gridcell" class="unit">${item.ownerOrg || '—'}<small>${item.owner}</small></div>
    <div role="gridcell" class="leader">${item.sponsor || '—'}</div>
    <div role="gridcell" class="due nw" title=${weekday(due.day) || nothing}>${due.day}<small class=${due.late ? 'late' : ''}>${due.left}</small></div>
    <div role="gridcell" class="word">${progress(item.word)}</div>
    <div role="gridcell" class="lamp"><span class="pill ${lamp.tone}">${state(lamp.tone, lamp.word)}</span></div>
    <div role="gridcell" class="next">${stepWord(item)}<small>${whoWord(item.step)}</small></div>
  </div>`;
}

/** Of hazards how grave they are; of all others where it comes from, and what it pollutes. */
function kindOf({ class: kind, origin, pollution }: Item): string {
  return [kind.startsWith('hazard') ? className(kind) : origin, pollution.join('、')].filter(Boolean).join(' · ');
}

export function heads(state: 'all' | 'some' | 'none', onAll: () => void) {
  const names = [t('ledger-problem'), t('ledger-kind'), t('ledger-owner'), t('ledger-sponsor'), t('ledger-deadline'), t('ledger-progress'), t('ledger-lamp'), t('ledger-next')];
  return html`<div role="row" class="line head" aria-rowindex="1">
    <div role="columnheader" class="pick"><input type="checkbox" aria-label=${t('ledger-select-all')} .checked=${state === 'all'} .indeterminate=${state === 'some'} @click=${onAll} /></div>
    ${names.map((name) => html`<div role="columnheader">${name}</div>`)}
  </div>`;
}

/** The row as a line of a table, for the clipboard. */
export function asText({ item }: Placed, asOf: string): string {
  const { number, source, text, point, ownerOrg, owner, sponsor, word } = item;
  const cells = [number, source, text, point, ownerOrg, owner, sponsor, item.deadline ?? '', word ?? '', lampWord(item, asOf).word, stepWord(item), whoWord(item.step)];
  return cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t');
}
