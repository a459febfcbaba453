// A journal entry in words: 净购入电力 7,020 → 7,200 万kWh. Taken from what the entry says was and is; nothing is computed.
import type { Change, JournalEntry, Written } from '../core/wire';
import { typed } from '../format/number';
import { unit as unitText } from '../format/unit';
import { t } from '../i18n/texts';
import type { Names } from './names';

/** The changes of an entry, each with its former value. The reverse of an entry undoes the last change first. */
export function changes(entry: JournalEntry, names: Names): string {
  const former = [...entry.reverse].reverse();
  return entry.changes.map((change, i) => one(change, former[i], names)).join(t('list-semicolon'));
}

function one(change: Change, former: Change | undefined, names: Names): string {
  switch (change.change) {
    case 'set-amount': {
      const was = former?.change === 'set-amount' ? former.amount : null;
      return `${names.stream(change.stream).name} ${step(was, change.amount, t('number-missing'))}`;
    }
    case 'set-input': {
      const was = former?.change === 'set-input' ? former.value : null;
      const name = `${names.stream(change.stream).name} · ${names.input(change.stream, change.input)}`;
      return `${name} ${step(was, change.value, t('change-default'))}`;
    }
    case 'set-text': {
      const was = former?.change === 'set-text' ? former.text : '';
      return t('change-text', { name: names.stream(change.stream).name, from: was || '—', to: change.text || '—' });
    }
    case 'set-activity':
      return t('change-activity', { name: names.stream(change.stream).name });
    case 'set-setting':
      return t('change-setting', { name: change.setting, to: change.value ?? '—' });
    case 'set-entity':
      return t('change-entity', { name: change.field, to: change.text || '—' });
    case 'set-stream':
      return t('change-part', { name: names.stream(change.stream).name, part: change.part.part });
    case 'set-document':
      return t('change-document', { part: change.part.part });
    case 'add-version':
      return t('change-version', { name: change.version.id });
    case 'remove-version':
      return t('change-version-back');
    case 'add-stream':
      return t('change-add', { name: change.stream.name });
    case 'remove-stream':
      return t('change-remove', { name: names.stream(change.stream).name });
  }
}

function step(from: Written | null, to: Written | null, none: string): string {
  const same = from && to && from.unit === to.unit && !carriesUnit(to);
  return `${from ? written(from, !same) : none} → ${to ? written(to, true) : none}`;
}

/** As typed, with its unit. */
export function written({ value, unit = '' }: Written, withUnit = true): string {
  return withUnit && unit && !carriesUnit({ value }) ? `${typed(value)} ${unitText(unit)}` : typed(value);
}

/** Typed with its unit behind the number (`320 万t`): the unit of the field does not count then. */
function carriesUnit({ value }: Written): boolean {
  return /[^\d.,+\-−*×/÷()=\s]/.test(value);
}
