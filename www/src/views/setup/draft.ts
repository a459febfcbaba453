// A new document from what was chosen: the sector's usual streams without figures, or last year's structure without its
// figures. What nobody chose stays out of it, so that no total depends on it.
import type { Activity, Inventory, Period, Sector, Stream } from '../../core/wire';
import { lastOfMonth, shiftYears } from '../../format/day';

/** A choice that may be left open: `null` leaves it open in the document, `undefined` was not answered. */
type Open = string | null | undefined;

export interface Choices {
  title: string;
  name: string;
  sector: string;
  boundary: string;
  period: Period;
  family: Open;
  electricity: Open;
  region: Open;
  gwp: Open;
  prepared_by: string;
  reviewed_by: string;
  approved_by: string;
}

const FORMAT = 'nearzero/inventory@1';

/** A document with the usual streams of the sector, each without an amount. */
export function begin(choices: Choices, sector: Sector, named: (names: { zh: string; en: string }) => string): Inventory {
  const usual = sector.streams.filter((expected) => expected.usual);
  // A balance without a stream would be a number that is missing for ever.
  const used = sector.sources.filter(({ id }) => usual.some(({ source }) => source === id));
  return {
    ...head(choices),
    sources: used.map((source) => ({ id: source.id, name: named(source), class: source.class, method: source.method })),
    streams: usual.map((expected) => streamOf(expected, named(expected), choices.period)),
    journal: [],
  };
}

/** Last year's sources, streams, meters and answers for the new period; its amounts, analyses and stock-takes stay behind. */
export function follow(last: Inventory, choices: Choices): Inventory {
  const { absent, facilities, products, readings } = last;
  return {
    ...head(choices),
    ...(readings ? { readings } : {}),
    ...(absent ? { absent } : {}),
    ...(products ? { products: products.map((product) => ({ ...product, amount: { ...product.amount, value: '' } })) } : {}),
    ...(facilities ? { facilities } : {}),
    sources: last.sources,
    streams: last.streams.map((stream) => anew(stream, last.period, choices.period)),
    journal: [],
  };
}

/** An expected stream of the sector as a stream without a figure. */
export function streamOf(expected: Sector['streams'][number], name: string, period: Period): Stream {
  return {
    id: expected.id,
    source: expected.source,
    ...(expected.list ? { side: expected.list } : {}),
    expected: expected.id,
    name,
    item: expected.item,
    usual_unit: expected.unit,
    activity: [blank(period)],
  };
}

function head({ title, name, sector, boundary, period, family, electricity, region, gwp, ...chain }: Choices) {
  const people = Object.fromEntries(Object.entries(chain).filter(([, person]) => person !== ''));
  return {
    format: FORMAT,
    title,
    entity: { name, sector, ...(boundary ? { boundary } : {}), ...people },
    period,
    settings: {
      ...(family ? { family } : {}),
      ...(gwp ? { gwp } : {}),
      ...(electricity ? { electricity_family: electricity } : {}),
      ...(electricity && region ? { electricity_region: region } : {}),
    },
  };
}

/** What a stream is, without what was measured of it. */
function anew(stream: Stream, before: Period, now: Period): Stream {
  const { inputs: _inputs, batches: _batches, balances: _balances, documents: _documents, evidence: _evidence, assumed: _assumed, ...kept } =
    stream as Stream & { documents?: unknown };
  return { ...kept, activity: periods(stream.activity, before, now) };
}

/** Months stay months; where the new period is no shift of the old one by years, one amount for all of it. */
function periods(activity: readonly Activity[], before: Period, now: Period): Activity[] {
  const years = Number(now.from.slice(0, 4)) - Number(before.from.slice(0, 4));
  const shifted = shift(before, years);
  if (activity.length === 0 || shifted.from !== now.from || shifted.to !== now.to) return [blank(now)];
  return activity.map(({ period, meter, cumulative }) => ({
    ...blank(shift(period, years)),
    ...(meter ? { meter } : {}),
    ...(cumulative ? { cumulative } : {}),
  }));
}

function shift({ from, to }: Period, years: number): Period {
  const end = shiftYears(to, years);
  return { from: shiftYears(from, years), to: lastOfMonth(to) === to ? lastOfMonth(end) : end };
}

function blank(period: Period): Activity {
  return { period, amount: null };
}
