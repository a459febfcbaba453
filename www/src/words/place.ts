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

export function place(where: string, names: Names): string | null {
  const stream = streamOf(where);
  if (!stream) return where.startsWith('forms/') ? t('place-form') : null;
  const { name, ordinal } = names.stream(stream);
  const field = fieldOf(where);
  const row = ordinal === null ? name : t('place-row', { ordinal: String(ordinal), name });
  if (!field) return row;
  return `${row} · ${field === 'amount' ? t('column-amount') : names.input(stream, field)}`;
}
