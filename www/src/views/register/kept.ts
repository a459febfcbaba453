// Filters that somebody uses often, kept in this browser: an order and words, no data of a ledger.
import { remember, remembered } from '../../preferences';
import type { Query } from '../../router';

const NAME = 'register-filters';
const MOST = 12;

export interface Kept {
  q: string;
  in: string;
  sort: string;
}

export function kept(): Kept[] {
  try {
    const all: unknown = JSON.parse(remembered(NAME) ?? '[]');
    return Array.isArray(all) ? (all as Kept[]).filter(({ q }) => typeof q === 'string') : [];
  } catch {
    return [];
  }
}

export function keep(query: Query): void {
  const one: Kept = { q: query['q'] ?? '', in: query['in'] ?? '', sort: query['sort'] ?? '' };
  const rest = kept().filter((other) => JSON.stringify(other) !== JSON.stringify(one));
  remember(NAME, JSON.stringify([...rest, one].slice(-MOST)));
}

export function drop(one: Kept): void {
  remember(NAME, JSON.stringify(kept().filter((other) => JSON.stringify(other) !== JSON.stringify(one))));
}
