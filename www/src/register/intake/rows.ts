// From the rows of a list to what would be registered, row by row; and the rows that would not be, each with what is asked for and what
// was found. Nothing is entered here.
import type { Draft } from '../../desk/originals';
import { type Lack, compose } from '../acts/compose';
import type { Filled } from '../acts/fill';
import { bytesOf } from '../acts/shape';
import type { Item } from '../item';
import { personal, protectedClass } from '../personal';
import type { Cells } from './cells';
import { classOf, opennessOf, yes } from './class';
import { SEVERAL, type Taken, type Target } from './heads';
import { measures } from './measures';
import { day, term } from './term';

/** What stands for the whole list where a row says nothing. */
export interface Usual {
  /** Empty: read off the source of each row. */
  class: string;
  source: string;
  batch: string;
  feedback: string;
  openness: string;
  /** Before each number: 序号 1 of a list is a number of its own only with it. */
  prefix: string;
}

export interface Layout {
  /** The row of the heads, and how many rows they take. */
  head: number;
  rows: 1 | 2;
  names: readonly string[];
  taken: readonly Taken[];
}

export type Hint = 'no-term' | 'term-end' | 'term-last' | 'personal';

export interface Entry {
  /** As the sheet numbers it. */
  row: number;
  register: Draft;
  /** What others will sign, as far as the list says it. */
  assign: Draft;
  plan: Draft;
  remark: string;
  hints: readonly Hint[];
}

export type Why = Lack['why'] | 'term' | 'class' | 'openness' | 'twice' | 'subtitle' | 'quotes' | 'personal';

export interface Fault {
  /** The field, and what stands above its column; nothing where no column is taken for it. */
  field: Target | '';
  head: string;
  why: Why;
  found: string;
  most?: number;
}

export interface Reject {
  row: number;
  faults: readonly Fault[];
}

export interface Reading {
  entries: readonly Entry[];
  rejects: readonly Reject[];
  /** Rows whose source and number are in the ledger already. */
  known: readonly { row: number; number: string }[];
}

/** What a row says, by what its columns are taken for; of several columns one below the other. */
type Said = Readonly<Partial<Record<Target, string>>>;

interface Block {
  row: number;
  said: Record<string, string>;
  cells: readonly string[];
}

const ASSIGN = ['ownerOrg', 'owner', 'leadUnit', 'sponsor', 'acceptor'] as const satisfies readonly Target[];
const NOTHING: Filled = { body: {}, cites: [], start: {}, choices: {}, without: {} };
/** Bytes of a remark, with what stands before it. */
const LONGEST_REMARK = 7900;
/** Stands for the digest of the original, which is computed when it is signed. */
const DIGEST = '0'.repeat(64);
const SUM = /^(?:合\s*计|总\s*计|小\s*计)/u;
/** A row of one cell that heads the rows below it. */
const SUBTITLE = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])/u;

export function readRows(cells: Cells, layout: Layout, usual: Usual, ledger: { items: readonly Item[]; classes: readonly string[] }): Reading {
  const [entries, rejects, known] = [[] as Entry[], [] as Reject[], [] as { row: number; number: string }[]];
  const there = new Set(ledger.items.map(({ source, number }) => key(source, number)));
  const before = new Map<string, number>();
  for (const [place, block] of blocks(cells, layout).entries()) {
    const { entry, faults } = readBlock(block, place, layout, usual, ledger.classes);
    const number = key(String(entry.register['source']), String(entry.register['number']));
    const earlier = before.get(number);
    const heading = (field: Target) => headOf(layout, field);
    if (cells.broken.has(block.row - 1)) rejects.push({ row: block.row, faults: [{ field: '', head: '', why: 'quotes', found: block.cells[0] ?? '' }] });
    else if (isSubtitle(block, layout)) rejects.push({ row: block.row, faults: [{ field: '', head: '', why: 'subtitle', found: block.cells.find(Boolean) ?? '' }] });
    else if (faults.length > 0) rejects.push({ row: block.row, faults });
    else if (earlier !== undefined) rejects.push({ row: block.row, faults: [{ field: 'number', head: heading('number'), why: 'twice', found: String(entry.register['number']), most: earlier }] });
    else if (there.has(number)) known.push({ row: block.row, number: String(entry.register['number']) });
    else entries.push(entry);
    if (faults.length === 0 && earlier === undefined) before.set(number, block.row);
  }
  return { entries, rejects, known };
}

const key = (source: string, number: string) => `${source}\n${number}`;
const headOf = ({ names, taken }: Layout, field: Target) => names[taken.indexOf(field)] ?? '';

/** Rows with their cells by what they are taken for. A row without number and problem goes on with the one above: its cells were merged. */
function blocks({ rows }: Cells, layout: Layout): Block[] {
  const { head, rows: deep, taken, names } = layout;
  const all: Block[] = [];
  for (const [i, row] of rows.entries()) {
    if (i < head + deep || row.every((cell) => cell === '')) continue;
    const said = saidOf(row, taken);
    const above = all.at(-1);
    const goesOn = above !== undefined && !said['number'] && !said['text'] && (said['measures'] || said['standard'] || said['remark']);
    if (goesOn) goOn(above, said, layout);
    else all.push({ row: i + 1, said: { ...said, remark: remarks(row, taken, names) }, cells: row });
  }
  return all;
}

function saidOf(row: readonly string[], taken: readonly Taken[]): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [i, cell] of row.entries()) {
    const one = taken[i] ?? 'out';
    if (cell !== '' && one !== 'out' && one !== 'withheld') said[one] = said[one] && SEVERAL.has(one) ? `${said[one]}\n${cell}` : (said[one] ?? cell);
  }
  return said;
}

/** What is kept as a remark, each under its head. */
function remarks(row: readonly string[], taken: readonly Taken[], names: readonly string[]): string {
  return row.flatMap((cell, i) => (cell !== '' && taken[i] === 'remark' ? [`${names[i] || '备注'}：${cell}`] : [])).join('\n');
}

/** Several measures and terms stand one below the other; what else such a row says is kept as a remark. */
function goOn(above: Block, said: Record<string, string>, { taken, names }: Layout): void {
  for (const [name, words] of Object.entries(said)) {
    const joined = name === 'measures' || name === 'standard' || name === 'deadline';
    const written = joined ? words : `${names[taken.indexOf(name as Target)] ?? ''}：${words}`;
    const place = joined ? name : 'remark';
    above.said[place] = above.said[place] ? `${above.said[place]}\n${written}` : written;
  }
}

function isSubtitle({ said, cells }: Block, { taken }: Layout): boolean {
  const filled = cells.flatMap((cell, i) => (cell === '' ? [] : [{ cell, taken: taken[i] ?? 'out' }]));
  const [only] = filled;
  if (only && SUM.test(only.cell)) return true;
  if (filled.length === 1 && only && (SUBTITLE.test(only.cell) || only.taken !== 'text')) return true;
  return !said['text'] && filled.some(({ cell }) => SUBTITLE.test(cell));
}

function readBlock({ row, said, cells }: Block, place: number, layout: Layout, usual: Usual, classes: readonly string[]): { entry: Entry; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (field: Target, why: Why, most?: number) => faults.push({ field, head: headOf(layout, field), why, found: said[field] ?? '', ...(most === undefined ? {} : { most }) });
  const source = said['source'] || usual.source;
  const feedback = said['feedback'] ? day(said['feedback']) : usual.feedback;
  const deadline = term(said['deadline'] ?? '');
  const own = said['ownDeadline'] ? term(said['ownDeadline']) : null;
  const openness = said['openness'] ? opennessOf(said['openness']) : usual.openness;
  const kind = said['class'] ? classOf(said['class'], classes) : usual.class || classOf(source, classes);
  if (said['feedback'] && feedback === undefined) fault('feedback', 'day');
  if (deadline === undefined) fault('deadline', 'term');
  if (own === undefined) fault('ownDeadline', 'term');
  if (said['openness'] && openness === undefined) fault('openness', 'openness');
  if (kind === undefined) fault('class', 'class');
  const register = registered({ said, source, number: number(said['number'], place, usual.prefix, layout), batch: said['batch'] || usual.batch, feedback, openness, kind, deadline, own: own?.day ?? '' });
  const composed = compose('register', NOTHING, { ...register, original: DIGEST });
  if ('lacks' in composed) for (const { field, why, most } of composed.lacks) if (!faults.some((one) => one.field === field)) fault(field as Target, why, most);
  if (bytesOf(said['remark'] ?? '') > LONGEST_REMARK) fault('remark', 'long', LONGEST_REMARK);
  const found = personal(register);
  if (found.length > 0 && protectedClass(kind ?? '')) fault('text', 'personal');
  const entry = { row, register, ...others(said, deadline?.day ?? ''), remark: said['remark'] ?? '', hints: hints(deadline, found.length > 0 || personal({ cells: cells.join(' ') }).length > 0) };
  return { entry, faults };
}

/** Where no column holds numbers, rows are counted. */
function number(written: string | undefined, place: number, prefix: string, { taken }: Layout): string {
  if (!taken.includes('number')) return `${prefix}${String(place + 1).padStart(3, '0')}`;
  return written ? `${prefix}${written}` : '';
}

interface Registered {
  said: Said;
  source: string;
  number: string;
  batch: string;
  feedback: string | undefined;
  openness: string | undefined;
  kind: string | undefined;
  deadline: ReturnType<typeof term>;
  own: string;
}

function registered({ said, source, number, batch, feedback, openness, kind, deadline, own }: Registered): Draft {
  return {
    number,
    source,
    batch,
    class: kind ?? '',
    text: said.text ?? '',
    point: said.point ?? '',
    origin: said.origin ?? '',
    pollution: (said.pollution ?? '').split(/[、,，;；/\s]+/u).filter(Boolean),
    feedback: feedback ?? '',
    deadlineKind: deadline?.kind ?? 'fixed',
    deadline: deadline?.day ?? '',
    ownDeadline: own,
    upper: said.upper ?? '',
    major: kind === 'hazard-major' || yes(said.major ?? ''),
    openness: openness ?? '',
  };
}

/** Assignment and plan as far as the list says them. */
function others(said: Said, due: string): { assign: Draft; plan: Draft } {
  const assign = Object.fromEntries(ASSIGN.flatMap((name) => (said[name] ? [[name, said[name].replaceAll(/\s*\n\s*/g, '、')]] : [])));
  const owner = String(assign['owner'] ?? assign['ownerOrg'] ?? '');
  const all = measures(said.measures ?? '').map((what) => ({ what, standard: said.standard ?? '', due, owner, stop: false }));
  return { assign, plan: all.length > 0 ? { measures: all } : {} };
}

function hints(deadline: ReturnType<typeof term>, named: boolean): Hint[] {
  const all: Hint[] = [];
  if (deadline === null) all.push('no-term');
  if (deadline?.read === 'end') all.push('term-end');
  if (deadline?.read === 'last') all.push('term-last');
  if (named) all.push('personal');
  return all;
}
