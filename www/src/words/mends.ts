// How the page mends what a notice says, by its code and the place that it names.
import type { Notice } from '../core/wire';
import { MEASURED, measuredOf } from './place';

export type Mend =
  /** Another figure, unit or word in its cell. */
  | 'field'
  /** The row is gone to: which of its cells is wrong a person has to see. */
  | 'row'
  /** A family of defaults, a region, a set of GWP is chosen where the notice stands. */
  | 'choice'
  /** A reason is written where the notice stands. */
  | 'reason'
  /** A piece of evidence is entered where the notice stands. */
  | 'documents'
  /** The list of expected sources is answered. */
  | 'expected'
  /** The statistics form is taken out or imported again. */
  | 'form'
  /** Nothing has to be mended, or not in the page: the notice says by whom. */
  | 'none';

const CHOICES = ['family-missing', 'family-unknown', 'region-missing', 'region-unknown', 'gwp-missing', 'gwp-unknown'];

export function mendOf({ code, where, severity }: Pick<Notice, 'code' | 'where' | 'severity'>): Mend {
  if (CHOICES.includes(code)) return 'choice';
  if (where === 'absent') return 'expected';
  if (/^forms\/\d+\/matches\/\d+\/reason$/.test(where)) return 'reason';
  if (code === 'form-differs') return 'field';
  if (where.startsWith('forms/')) return severity === 'hint' ? 'none' : 'form';
  if (/^streams\/[^/]+\/documents$/.test(where)) return 'documents';
  if (/^streams\/[^/]+\/(activity|inputs|name)(\/|$)/.test(where) || measuredOf(where) || MEASURED.test(where)) return 'field';
  return /^(streams|sources|line)\/[^/]+/.test(where) ? 'row' : 'none';
}
