// A path of the document in words: `streams/s9/activity/0/amount` is 第 9 行 · 净购入电力 · 活动数据.
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
  if (!stream) return where.startsWith('forms/') ? t('place-form') : null;
  const { name, ordinal } = names.stream(stream);
  const field = fieldOf(where);
  const row = ordinal === null ? name : t('place-row', { ordinal: String(ordinal), name });
  const measured = measuredOf(where);
  if (measured) return `${row} · ${names.entry?.(stream, measured.part, measured.key) ?? listWord(measured.part)}`;
  if (!field) return row;
  return `${row} · ${field === 'amount' ? t('column-amount') + monthOf(where) : names.input(stream, field)}`;
}

function listWord(part: string): string {
  return part === 'balances' ? t('detail-stock') : part === 'meters' ? t('detail-meter') : t('detail-batch');
}
