// Meters of a stream: what they are, their number, how long their verification holds.
import type { Stream } from '../../../core/wire';
import { t } from '../../../i18n/texts';
import { choice, day, words } from './field';
import { fresh } from './fresh';
import type { FieldRow } from './sheet';
import './texts';

export type Meter = NonNullable<Stream['meters']>[number];

export function meterFields(): readonly FieldRow<Meter>[] {
  const kinds = [
    { id: 'belt-scale', word: t('sheet-belt-scale') },
    { id: 'weighbridge', word: t('sheet-weighbridge') },
    { id: 'flow-meter', word: t('sheet-flow-meter') },
    { id: 'electricity-meter', word: t('sheet-electricity-meter') },
    { id: 'heat-meter', word: t('sheet-heat-meter') },
    { id: 'level-gauge', word: t('sheet-level-gauge') },
  ];
  return [
    [
      words<Meter>('number', t('sheet-number')),
      choice<Meter>('kind', t('sheet-kind'), kinds),
      day<Meter>('valid_until', t('sheet-valid')),
      null,
      words<Meter>('evidence', t('sheet-evidence')),
    ],
  ];
}

export function another(stream: Stream): Stream {
  const { meters = [] } = stream;
  const id = fresh('m', meters);
  return { ...stream, meters: [...meters, { id, name: t('sheet-meter-name', { n: meters.length + 1 }) }] };
}
