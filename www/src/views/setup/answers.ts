// What was answered so far in the set-up, what is still lacking, and what last year's document answers beforehand.
import type { Description, Inventory } from '../../core/wire';
import { isDay, shiftYears } from '../../format/day';
import { t } from '../../i18n/texts';
import type { Choices } from './draft';

/** A choice that changes totals: an id, `null` for "left open", `undefined` until somebody has chosen. */
export type Answer = string | null | undefined;

export interface Answers {
  sector: string;
  name: string;
  boundary: string;
  from: string;
  to: string;
  family: Answer;
  electricity: Answer;
  region: string;
  gwp: Answer;
  prepared_by: string;
  reviewed_by: string;
  approved_by: string;
}

export type Part = 'sector' | 'name' | 'period' | 'family' | 'electricity' | 'region' | 'gwp';

export interface Lack {
  part: Part;
  text: string;
}

export function empty(): Answers {
  return {
    sector: '',
    name: '',
    boundary: '',
    from: '',
    to: '',
    family: undefined,
    electricity: undefined,
    region: '',
    gwp: undefined,
    prepared_by: '',
    reviewed_by: '',
    approved_by: '',
  };
}

/** Last year's answers stand in the form to be seen and changed; they were somebody's choice, not ours. */
export function from({ entity, period, settings }: Inventory): Answers {
  return {
    sector: entity.sector,
    name: entity.name,
    boundary: entity.boundary ?? '',
    from: shiftYears(period.from, 1),
    to: shiftYears(period.to, 1),
    family: settings.family ?? null,
    electricity: settings.electricity_family ?? null,
    region: settings.electricity_region ?? '',
    gwp: settings.gwp ?? null,
    prepared_by: entity.prepared_by ?? '',
    reviewed_by: entity.reviewed_by ?? '',
    approved_by: entity.approved_by ?? '',
  };
}

export function lacks(answers: Answers, description: Partial<Description>): Lack[] {
  const { sector, name, family, electricity, region, gwp } = answers;
  const regions = description.families?.find(({ id }) => id === electricity)?.regions ?? [];
  const all: (Lack | false)[] = [
    sector === '' && { part: 'sector', text: t('setup-lacks-sector') },
    name.trim() === '' && { part: 'name', text: t('setup-lacks-name') },
    period(answers),
    family === undefined && { part: 'family', text: t('setup-lacks-family') },
    electricity === undefined && { part: 'electricity', text: t('setup-lacks-power') },
    regions.length > 1 && !regions.includes(region) && { part: 'region', text: t('setup-lacks-region') },
    gwp === undefined && { part: 'gwp', text: t('setup-lacks-gwp') },
  ];
  return all.filter((lack) => lack !== false);
}

function period({ from: first, to }: Answers): Lack | false {
  if (!isDay(first) || !isDay(to)) return { part: 'period', text: t('setup-lacks-period') };
  return first > to && { part: 'period', text: t('setup-lacks-order') };
}

/** The answers as a new document takes them. */
export function choices({ from: first, to, ...answers }: Answers, title: string): Choices {
  return { ...answers, name: answers.name.trim(), region: answers.region || null, title, period: { from: first, to } };
}
