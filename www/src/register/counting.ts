// What a ledger said on two days, counted by a module of its own: the register states facts, who counts knows no signatures.
import type { CoreHost } from '../core/host';
import type * as wire from '../core/wire';
import type { Counted, FilledTable, Stated } from './wire';

/** As of which day, by what was known when, and the day on which the period begins that ends there. */
export interface Days {
  asOf: string;
  knownAt: string;
  since: string;
}

/** What a ledger states as of a day, by what was known when. */
export type Facts = (asOf: string, knownAt: string) => Promise<wire.Answer<Stated>>;

export async function counted(core: CoreHost, facts: Facts, days: Days): Promise<wire.Answer<Counted>> {
  return within(core, facts, days, (handle) => core.statistics('count', { handle, since: days.since }));
}

/** A superior's table filled in, with the period before it where one is given. */
export async function filled(core: CoreHost, facts: Facts, table: string, days: Days, before: Days | null): Promise<wire.Answer<FilledTable>> {
  const fill = (handle: number, then: number | null) =>
    core.statistics('fill', { handle, table, since: days.since, before: then, before_since: before?.since ?? null });
  return within(core, facts, days, (handle) => (before ? within(core, facts, before, (then) => fill(handle, then)) : fill(handle, null)));
}

/** Hands the facts over, asks, and gives them back. */
async function within<Body>(core: CoreHost, facts: Facts, { asOf, knownAt }: Days, ask: (handle: number) => Promise<wire.Answer<Body>>): Promise<wire.Answer<Body>> {
  const stated = await facts(asOf, knownAt);
  const refused = ({ stamp, status, notices }: wire.Answer<object>) => ({ stamp, status, notices }) as wire.Answer<Body>;
  if (!stated.items) return refused(stated);
  const opened = await core.open<{ handle: number }>(new TextEncoder().encode(JSON.stringify(stated)), 'statistics');
  if (opened.handle === undefined) return refused(opened);
  try {
    return await ask(opened.handle);
  } finally {
    await core.statistics('close', { handle: opened.handle }).catch(() => undefined);
  }
}
