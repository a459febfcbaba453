// What this document is compared with: another file of this machine under its own choices, or a version of itself as it
// was fixed. Numbers of both are the core's; between them stands their difference and nothing else.
import type { Total, View } from '../../core/wire';
import { trial, trialDerivation } from '../../desk/copy';
import { desk } from '../../desk/the-desk';
import { period } from '../../format/time';
import type { Record } from '../../generated/wire';
import { t } from '../../i18n/texts';
import type { Elsewhere } from '../../parts/derivation/derived';
import { kindWord } from '../report/head';

type Version = Record['versions'][number];

/** One side of the comparison. */
export interface Side {
  name: string;
  view: View | null;
  number(id: string): Pick<Total, 'value' | 'unit' | 'missing'> | undefined;
  /** Where its numbers are explained; figures of a version are kept and not computed any more. */
  elsewhere: Elsewhere | null;
}

export const VERSION = 'version:';

export function nameOf(version: Version): string {
  return t('compare-version', { kind: kindWord(version.kind), id: version.id, day: version.on });
}

/** This document as it stands. */
export function here(view: View): Side {
  return { name: period(view.period), view, number: (id) => total(view, id), elsewhere: null };
}

export function fixed(version: Version): Side {
  const number = (id: string) => {
    const figure = version.figures.find((one) => one.id === id);
    return figure && { value: figure.value, unit: figure.unit, missing: 0 };
  };
  return { name: nameOf(version), view: null, number, elsewhere: null };
}

/** `null`: the file is not on this machine, or cannot be read. */
export async function other(id: string): Promise<Side | null> {
  const bytes = await desk.copy(id);
  const view = bytes ? await trial(desk.core, bytes, []) : null;
  if (!bytes || !view) return null;
  const name = period(view.period);
  const explain = (number: string) => trialDerivation(desk.core, bytes, [], number);
  return { name, view, number: (number) => total(view, number), elsewhere: { name: t('compare-of', { title: view.title, period: name }), explain } };
}

function total(view: View, id: string): Total | undefined {
  return [...view.totals, ...view.classes.map((one) => one.total), ...view.rows.flatMap((row) => (row.kind === 'class' ? [] : [row.result]))].find((one) => one.id === id);
}
