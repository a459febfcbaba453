// What the columns of a list are registered as, and what is said of a row that is not: what is asked for, what was found, how to mend it.
import { t } from '../../i18n/texts';
import { type Taken, type Target } from '../../register/intake/heads';
import type { Fault, Hint, Reject } from '../../register/intake/rows';
import { fieldWord } from './act-words';
import { className } from './words';

/** The fields of an assignment and of a plan are called as their forms call them. */
const FORMS: Readonly<Partial<Record<Target, string>>> = { ownerOrg: 'assign', owner: 'assign', leadUnit: 'assign', sponsor: 'assign', acceptor: 'assign', standard: 'measures' };

export function takenWord(taken: Taken): string {
  switch (taken) {
    case 'out':
      return t('intake-out');
    case 'withheld':
      return t('intake-withheld');
    case 'remark':
      return t('do-comment');
    case 'measures':
      return fieldWord('measures', 'what');
    default:
      return fieldWord(FORMS[taken] ?? 'register', taken);
  }
}

export function hintWord(hint: Hint): string {
  switch (hint) {
    case 'no-term':
      return t('intake-no-term');
    case 'term-end':
      return t('intake-term-end');
    case 'term-last':
      return t('intake-term-last');
    case 'personal':
      return t('intake-personal');
  }
}

/** A fault as the cells of a row: where, what is asked for, what was found, how to mend it. */
export function faultCells({ row }: Pick<Reject, 'row'>, fault: Fault, classes: readonly string[]): readonly string[] {
  const name = fault.field === '' ? '' : fault.head || takenWord(fault.field);
  const { expected, mend } = asked(fault, name, classes);
  return [String(row), name, expected, fault.found || t('intake-blank'), mend];
}

function asked({ why, most = 0 }: Fault, name: string, classes: readonly string[]): { expected: string; mend: string } {
  switch (why) {
    case 'empty':
    case 'choose':
    case 'number':
      return { expected: t('intake-want-filled', { name }), mend: t('intake-mend-cell') };
    case 'long':
      return { expected: t('intake-want-short', { most }), mend: t('intake-mend-short') };
    case 'day':
      return { expected: t('intake-want-day'), mend: t('intake-mend-day') };
    case 'term':
      return { expected: t('intake-want-term'), mend: t('intake-mend-day') };
    case 'class':
      return { expected: t('intake-want-class', { names: classes.map(className).join(t('list-comma')) }), mend: t('intake-mend-class') };
    case 'openness':
      return { expected: t('intake-want-openness'), mend: t('intake-mend-class') };
    case 'twice':
      return { expected: t('intake-want-once', { row: most }), mend: t('intake-mend-once') };
    case 'subtitle':
      return { expected: t('intake-want-item'), mend: t('intake-mend-item') };
    case 'quotes':
      return { expected: t('intake-want-quotes'), mend: t('intake-mend-quotes') };
    case 'personal':
      return { expected: t('intake-want-impersonal'), mend: t('intake-mend-impersonal') };
  }
}
