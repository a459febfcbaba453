// The answers to an expected source, each as one edit: the document has it under another name, it comes in as a new
// stream, or there is none and why.
import type { Change, Inventory, Sector } from '../../core/wire';
import { streamOf } from '../setup/draft';

type Name = (names: { zh: string; en: string }) => string;

export function notPresent(document: Inventory, expected: string, reason: string): Change[] {
  return [absent([...others(document, expected), { expected, reason }])];
}

/** The question is open again. */
export function reopened(document: Inventory, expected: string): Change[] {
  return [absent(others(document, expected))];
}

/** An existing stream is what is expected. */
export function isStream(document: Inventory, expected: string, id: string): Change[] {
  const stream = document.streams.find((one) => one.id === id);
  if (!stream) return [];
  const { source, side = null, supply = null, usual_unit = '', assumed = false } = stream;
  return [{ change: 'set-stream', stream: id, part: { part: 'place', source, side, expected, supply, usual_unit, assumed } }];
}

/** The stream as the industry's file has it, without a figure; its source too, where the document has none of that id. */
export function added(document: Inventory, sector: Sector, expected: string, named: Name): Change[] {
  const wanted = sector.streams.find(({ id }) => id === expected);
  const source = sector.sources.find(({ id }) => id === wanted?.source);
  if (!wanted || !source) return [];
  const { sources, streams, period } = document;
  const own = { id: source.id, name: named(source), class: source.class, method: source.method };
  const known = sources.some(({ id }) => id === source.id);
  const stream = { ...streamOf(wanted, named(wanted), period), id: free(wanted.id, streams.map(({ id }) => id)) };
  return [
    ...(known ? [] : [{ change: 'set-document', part: { part: 'sources', sources: [...sources, own] } } satisfies Change]),
    { change: 'add-stream', at: streams.length, stream },
  ];
}

function absent(all: NonNullable<Inventory['absent']>): Change {
  return { change: 'set-document', part: { part: 'absent', absent: all } };
}

function others({ absent: all = [] }: Inventory, expected: string) {
  return all.filter((one) => one.expected !== expected);
}

function free(id: string, taken: readonly string[]): string {
  for (let i = 1, one = id; ; i += 1, one = `${id}-${i}`) if (!taken.includes(one)) return one;
}
