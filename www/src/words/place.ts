// A path of the document in words: `streams/s9/activity/0/amount` is 第 9 行 · 净购入电力 · 活动数据.
import type { Notice } from '../core/wire';
import { t } from '../i18n/texts';
import type { Names } from './names';

/** The stream that a path leads to; `null` where it leads elsewhere. */
export function streamOf(where: string): string | null {
  return /^streams\/([^/]+)/.exec(where)?.[1] ?? null;
}

/** The source that a path leads to. */
export function sourceOf(where: string): string | null {
  return /^(?:sources|line)\/([^/]+)/.exec(where)?.[1] ?? null;
}

/** The input that a path leads to, `amount` for the activity data. */
export function fieldOf(where: string): string | null {
  if (/^streams\/[^/]+\/activity(\/|$)/.test(where)) return 'amount';
  return /^streams\/[^/]+\/inputs\/([^/]+)/.exec(where)?.[1] ?? null;
}

/** All of what was measured of a stream: `streams/X/batches`. */
export const MEASURED = /^streams\/[^/]+\/(?:balances|meters|batches)$/;

/** Where a notice is shown: what two figures of one thing say is told at the stream, not where the second one is kept. */
export function shownAt({ where, args }: Pick<Notice, 'where' | 'args'>): string {
  const stream = where.startsWith('forms/') ? args['stream'] : undefined;
  return stream ? `streams/${stream}/activity` : where;
}

/** What was measured of a stream, and which field of it: `streams/X/balances/3/closing`. */
export function measuredOf(where: string): { part: string; key: string; field: string | null } | null {
  const [, part, key, field] = /^streams\/[^/]+\/(balances|meters|batches)\/([^/]+)(?:\/(.+))?$/.exec(where) ?? [];
  return part && key ? { part, key, field: field ?? null } : null;
}

/** A month that nobody entered: `streams/X/activity/2025-07`. */
function monthOf(where: string): string {
  const month = /\/activity\/(\d{4}-\d{2})$/.exec(where)?.[1];
  return month === undefined ? '' : ` ${month}`;
}

export function place(where: string, names: Names): string | null {
  const stream = streamOf(where);
  if (!stream) return partWord(where.split('/')[0] ?? '');
  const { name, ordinal } = names.stream(stream);
  const field = fieldOf(where);
  const row = ordinal === null ? name : t('place-row', { ordinal: String(ordinal), name });
  const measured = measuredOf(where);
  if (measured) return `${row} · ${names.entry?.(stream, measured.part, measured.key) ?? listWord(measured.part)}`;
  if (!field) return row;
  return `${row} · ${field === 'amount' ? t('column-amount') + monthOf(where) : names.input(stream, field)}`;
}

/** What belongs to no stream. */
function partWord(part: string): string | null {
  switch (part) {
    case 'forms':
      return t('place-form');
    case 'settings':
      return t('place-settings');
    case 'entity':
      return t('place-entity');
    case 'period':
      return t('place-period');
    case 'absent':
      return t('place-expected');
    case 'base_year':
      return t('place-base-year');
    case 'journal':
      return t('place-journal');
    default:
      return null;
  }
}

function listWord(part: string): string {
  return part === 'balances' ? t('detail-stock') : part === 'meters' ? t('detail-meter') : t('detail-batch');
}
