// Analysed batches of a stream: how much each stands for, what the laboratory found, on which basis, who sampled and analysed.
import type { Stream, StreamInput, StreamRow, Written } from '../../../core/wire';
import { named, t } from '../../../i18n/texts';
import { type Field, choice, day, quantity, typed, words } from './field';
import { fresh } from './fresh';
import type { FieldRow } from './sheet';
import './texts';

export type Batch = NonNullable<Stream['batches']>[number];

/** The inputs that a batch has a field of its own for. */
const OWN: Readonly<Record<string, 'carbon' | 'net_calorific_value'>> = {
  carbon_content: 'carbon',
  net_calorific_value: 'net_calorific_value',
};
const PER_CENT = ['%'];

export function batchFields(row: Pick<StreamRow, 'units' | 'inputs'>): readonly FieldRow<Batch>[] {
  const [first = [], ...more] = chunks(row.inputs.map(result), 3);
  const basis = [
    { id: 'received', word: t('sheet-basis-received') },
    { id: 'air-dried', word: t('sheet-basis-air-dried') },
    { id: 'dry', word: t('sheet-basis-dry') },
  ];
  const origin = [
    { id: 'in-province', word: t('sheet-in-province') },
    { id: 'out-of-province', word: t('sheet-out-of-province') },
  ];
  return [
    // Evidence stands in the column of evidence.
    [amount(row.units), ...first, ...Array.from({ length: 3 - first.length }, () => null), words<Batch>('evidence', t('sheet-evidence'))],
    ...more,
    [
      choice<Batch>('basis', t('sheet-basis'), basis),
      quantity<Batch>('total_moisture', t('sheet-mt'), PER_CENT),
      quantity<Batch>('air_dried_moisture', t('sheet-mad'), PER_CENT),
      quantity<Batch>('ash', t('sheet-ash'), PER_CENT),
      quantity<Batch>('volatile_matter', t('sheet-volatile'), PER_CENT),
    ],
    [
      day<Batch>('day', t('sheet-day')),
      words<Batch>('sample', t('sheet-sample')),
      choice<Batch>('origin', t('sheet-origin'), origin),
      words<Batch>('sampled_by', t('sheet-sampled-by')),
      words<Batch>('prepared_by', t('sheet-prepared-by')),
    ],
    [words<Batch>('laboratory', t('sheet-laboratory')), accreditation()],
  ];
}

export function another(stream: Stream, unit: string): Stream {
  const { batches = [] } = stream;
  return { ...stream, batches: [...batches, { id: fresh('', batches), amount: { value: '', unit } }] };
}

/** A batch without an amount still has the unit that it is asked in. */
function amount(units: readonly string[]): Field<Batch> {
  const get = ({ amount: of }: Batch) => (of.value === '' ? null : of);
  const set = (batch: Batch, text: string, unit: string): Batch => ({ ...batch, amount: typed(text, unit, units) ?? { value: '', unit } });
  return { id: 'amount', head: t('sheet-amount'), units, wanted: true, get, set };
}

/** What the laboratory found of an input; where the results name it, there, else in the field of its own. */
function result(input: StreamInput): Field<Batch> {
  const { name, units } = input;
  const own = OWN[name];
  const get = (batch: Batch): Written | null => batch.results?.[name] ?? (own ? (batch[own] ?? null) : null);
  const set = (batch: Batch, text: string, unit: string): Batch => {
    const value = typed(text, unit, units);
    if (own && !batch.results?.[name]) return { ...batch, [own]: value };
    const { [name]: _, ...others } = batch.results ?? {};
    return { ...batch, results: value ? { ...others, [name]: value } : others };
  };
  return { id: own ?? `results/${name}`, head: named(input), units, get, set };
}

function accreditation(): Field<Batch> {
  const choices = [
    { id: 'cma', word: 'CMA' },
    { id: 'cnas', word: 'CNAS' },
    { id: 'cma cnas', word: 'CMA + CNAS' },
  ];
  const idOf = ({ accreditation: all = [] }: Batch) => [...all].sort().join(' ');
  const get = (batch: Batch) => {
    const word = choices.find(({ id }) => id === idOf(batch))?.word;
    return word ? { value: word } : null;
  };
  const set = (batch: Batch, text: string): Batch => {
    const id = choices.find(({ word }) => word === text)?.id ?? '';
    return { ...batch, accreditation: (['cma', 'cnas'] as const).filter((one) => id.split(' ').includes(one)) };
  };
  const check = (text: string) => (text === '' || choices.some(({ word }) => word === text) ? null : t('sheet-no-choice', { text }));
  return { id: 'accreditation', head: t('sheet-accreditation'), units: [], choices, get, set, check };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
