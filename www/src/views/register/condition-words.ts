// The conditions of a sign-off in words: there, not there, not yet asked for.
import { html, nothing } from 'lit';
import { t } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import { text } from '../../register/acts';
import { type Condition, names } from '../../register/conditions';

export function conditionList(all: readonly Condition[]) {
  return html`<ul class="check">
    ${all.map((one) => {
      const note = noteOf(one);
      return html`<li>${state(toneOf(one), html`<span>${wordOf(one)}${note ? html`<small>${note}</small>` : nothing}</span>`)}</li>`;
    })}
  </ul>`;
}

/** Work and papers that are not there yet, in a line; what waits for the verdict of others is nobody's to hand over. */
export function lacking(all: readonly Condition[]): string {
  return all.filter(({ kind, met }) => met !== true && (kind === 'measures' || kind === 'files' || kind === 'sweep')).map(wordOf).join(t('list-semicolon'));
}

/** What was disagreed with waits for somebody; what is not there yet is no fault. */
function toneOf({ kind, met }: Condition): Tone {
  if (met === true) return 'ok';
  return met === false && (kind === 'veto' || kind === 'objection' || kind === 'approve') ? 'warn' : 'idle';
}

function wordOf({ kind, part, whole }: Condition): string {
  switch (kind) {
    case 'measures':
      return t('case-cond-measures', { part, whole });
    case 'files':
      return t('case-cond-files', { part, whole });
    case 'sweep':
      return t('case-cond-sweep');
    case 'inspect':
      return t('case-cond-inspect', { part, whole });
    case 'approve':
      return t('case-cond-approve', { part, whole });
    case 'veto':
      return t('case-cond-veto');
    case 'notice':
      return t('case-cond-notice', { whole });
    case 'objection':
      return t('case-cond-objection');
    case 'children':
      return t('case-cond-children');
    case 'closer':
      return t('case-cond-closer');
  }
}

function noteOf({ kind, met, what, acts, part }: Condition): string {
  const [first] = acts;
  switch (kind) {
    case 'approve':
      return [names(acts).join(t('list-comma')), what ? t('case-lack-approve', { what }) : ''].filter(Boolean).join(t('list-semicolon'));
    case 'inspect':
      return names(acts).join(t('list-comma'));
    case 'sweep':
      return first ? text(first.body, 'scope') || text(first.body, 'reason') : '';
    case 'veto':
      return first ? text(first.body, 'reason') : '';
    case 'objection':
      return first ? text(first.body, 'text') : '';
    case 'notice':
      return first ? t('case-notice-days', { from: text(first.body, 'start'), to: text(first.body, 'end') }) : '';
    case 'children':
      return met ? '' : `${t('case-lack-children', { part })}${t('list-comma')}${what}`;
    case 'files':
      return met === null ? t('case-lack-submit') : '';
    case 'closer':
      return what;
    case 'measures':
      return '';
  }
}
