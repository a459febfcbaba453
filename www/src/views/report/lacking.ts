// What stands against a 正式稿.
import type { Notice } from '../../core/wire';
import type { Facts } from './facts';

/** Why no 正式稿 may be printed; empty where it may: errors, and reasons that whoever sends figures on has to give. */
export function lacking({ view, notices }: Pick<Facts, 'view' | 'notices'>): { errors: readonly Notice[]; whole: boolean } {
  const stops = ({ severity, code }: Notice) => severity === 'error' || code === 'reason-missing';
  return { errors: notices.filter(stops), whole: view.totals[0]?.status === 'complete' };
}
