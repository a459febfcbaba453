// The rows of the open inventory, window by window: what is on the screen is asked for, what was seen is kept
// until the document changes. Also the names and notices that belong to the rows: what the core notices comes with them,
// what only cross-checks find a moment later.
import type { Description, Named, Notice, Row, Stream, StreamRow, View } from '../../core/wire';
import type { OpenDocument, Outcome } from '../../desk/document';
import { named } from '../../i18n/texts';
import { Changing } from '../../watch';
import { InputNames } from '../../words/input-names';
import type { Names } from '../../words/names';
import type { Checks } from '../../words/nothing';
import { shownAt, sourceOf, streamOf } from '../../words/place';
import { sheets } from '../registry';
import { altered, merged } from './stream-edit';

export type Sheets = Awaited<ReturnType<typeof sheets>>;

const PAGE = 200;
/** Milliseconds without an edit before the cross-checks are asked for: they must not stand before the next key press. */
const PAUSE = 300;

export class Rows extends Changing implements Names {
  view: View | null = null;
  notices: readonly Notice[] = [];
  /** How what was measured of a stream is laid out; there once a stream was opened. */
  sheets: Sheets | null = null;
  /** Raised whenever a row may look different. */
  version = 0;
  readonly #document: OpenDocument;
  readonly #pages = new Map<number, { revision: number; rows: readonly Row[] }>();
  readonly #asked = new Set<string>();
  readonly #details = new Map<string, { revision: number; stream: Stream | null }>();
  readonly #streams = new Map<string, { name: string; ordinal: number; index: number }>();
  readonly #inputs = new Map<string, Named>();
  #names = new InputNames();
  /** What only the cross-checks found, at that revision. */
  #checks: { revision: number; notices: readonly Notice[] } = { revision: -1, notices: [] };
  /** The revision that could not be checked. */
  #failed = -1;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #byRow = new Map<string, Notice[]>();
  #wanted = { from: 0, count: 1 };
  #turn: Promise<unknown> = Promise.resolve();

  constructor(document: OpenDocument) {
    super();
    this.#document = document;
  }

  /** Takes over the names of inputs. */
  describe({ methods }: Partial<Description>): void {
    if (!methods) return;
    this.#names = new InputNames(methods);
    for (const [page, known] of this.#pages) this.#pages.set(page, { ...known, rows: known.rows.map((row) => this.#named(row)) });
    for (const { rows } of this.#pages.values()) this.#call(rows);
    this.version += 1;
    this.changed();
  }

  /** What may be said where nothing is noticed: the cross-checks have answered for the document as it stands, or not yet, or cannot. */
  get checks(): Checks {
    if (this.#checks.revision === this.#document.revision) return 'done';
    return this.#failed === this.#document.revision ? 'failed' : 'running';
  }

  /** Nobody looks any more. */
  stop(): void {
    clearTimeout(this.#pause);
  }

  /** Asks for these rows, unless they are known as they stand now. */
  async want(from: number, count: number): Promise<void> {
    this.#wanted = { from, count };
    const first = Math.floor(from / PAGE);
    const last = Math.floor((from + Math.max(count, 1) - 1) / PAGE);
    await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => this.#page(first + i)));
  }

  /** Asks for these rows too, without forgetting what is on the screen. */
  async known(from: number, count: number): Promise<void> {
    const last = Math.min(from + count, this.view?.row_count ?? 0) - 1;
    const pages = new Set(Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => Math.floor((from + i) / PAGE)));
    await Promise.all([...pages].map((page) => this.#page(page)));
  }

  /** A stream as it is saved; `null` while it is on its way. */
  detail(id: string): Stream | null {
    const known = this.#details.get(id);
    if (known?.revision !== this.#document.revision) void this.detailed(id);
    return known?.stream ?? null;
  }

  async detailed(id: string): Promise<Stream | null> {
    const { revision } = this.#document;
    const known = this.#details.get(id);
    if (known?.revision === revision) return known.stream;
    this.#details.set(id, { revision, stream: known?.stream ?? null });
    const [stream] = await Promise.all([this.#current(id), this.#layOut()]);
    this.#details.set(id, { revision, stream });
    this.version += 1;
    this.changed();
    return stream;
  }

  /** Applies the edits of one step upon the streams as they stand by then, however quickly steps follow one another. */
  apply(edits: readonly unknown[]): Promise<Outcome | null> {
    const turn = this.#turn.then(async () => {
      const streams = await Promise.all(altered(edits).map(async (id) => [id, await this.#current(id)] as const));
      const changes = merged(edits, new Map(streams.flatMap(([id, stream]) => (stream ? [[id, stream] as const] : []))));
      return changes.length > 0 ? this.#document.apply(changes) : null;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #current(id: string): Promise<Stream | null> {
    const { view } = await this.#document.view({ from: 0, count: 0, stream: id });
    return view?.stream ?? null;
  }

  async #layOut(): Promise<void> {
    this.sheets ??= await sheets().catch(() => null);
  }

  /** The row of the one stream of that name among those seen; a name that two have names neither. */
  named(name: string): { index: number } | null {
    const found = name === '' ? [] : [...this.#streams.values()].filter((one) => one.name === name);
    return found.length === 1 && found[0] ? { index: found[0].index } : null;
  }

  /** The document has changed: what is on the screen is asked for again. */
  refresh(): Promise<void> {
    return this.want(this.#wanted.from, this.#wanted.count);
  }

  at(index: number): Row | null {
    return this.#pages.get(Math.floor(index / PAGE))?.rows[index % PAGE] ?? null;
  }

  /** What was noticed about a row. */
  noticesOf(row: Row): readonly Notice[] {
    return this.#byRow.get(keyOf(row)) ?? [];
  }

  /** What belongs to no row: settings, entity, period. */
  get general(): readonly Notice[] {
    return this.#byRow.get('') ?? [];
  }

  /** The number of the row that a path of the document leads to; looked for page by page where it was not seen yet. */
  async indexOf(where: string): Promise<number | null> {
    const key = rowKey(where);
    if (key === '') return null;
    const count = this.view?.row_count ?? 0;
    for (let page = 0; page * PAGE < count; page += 1) {
      if (!this.#pages.has(page)) await this.#page(page);
      const found = this.#pages.get(page)?.rows.findIndex((row) => keyOf(row) === key) ?? -1;
      if (found >= 0) return page * PAGE + found;
    }
    return null;
  }

  stream(id: string): { name: string; ordinal: number | null } {
    return this.#streams.get(id) ?? { name: id, ordinal: null };
  }

  entry(stream: string, part: string, key: string): string | null {
    const row = this.row(stream);
    const detail = row && this.detail(stream);
    return row && detail ? (this.sheets?.entryName(row, detail, part, key) ?? null) : null;
  }

  /** The material of a stream. */
  itemOf(stream: string): string | null {
    return this.row(stream)?.item ?? null;
  }

  /** The row of a stream, where it was seen. */
  row(id: string): StreamRow | null {
    const index = this.#streams.get(id)?.index;
    const row = index === undefined ? null : this.at(index);
    return row?.kind === 'stream' && row.id === id ? row : null;
  }

  input(stream: string, name: string): string {
    const input = this.#inputs.get(`${stream}/${name}`);
    return input ? named(input) : name;
  }

  async #page(page: number): Promise<void> {
    const { revision } = this.#document;
    const ticket = `${page}/${revision}`;
    if (this.#pages.get(page)?.revision === revision || this.#asked.has(ticket)) return;
    this.#asked.add(ticket);
    try {
      const answer = await this.#document.view({ from: page * PAGE, count: PAGE });
      if (answer.view && (this.#pages.get(page)?.revision ?? -1) < revision) this.#learn(page, revision, answer.view, answer.notices);
    } finally {
      this.#asked.delete(ticket);
    }
  }

  #learn(page: number, revision: number, view: View, notices: readonly Notice[]): void {
    const rows = view.rows.map((row) => this.#named(row));
    this.#pages.set(page, { revision, rows });
    this.view = view;
    this.#call(rows);
    rows.forEach((row, i) => {
      if (row.kind === 'stream') this.#streams.set(row.id, { name: row.name, ordinal: row.ordinal, index: page * PAGE + i });
    });
    if (this.#checks.revision !== revision) this.#check(revision, notices);
    this.version += 1;
    this.changed();
  }

  #named(row: View['rows'][number]): Row {
    if (row.kind !== 'stream') return row;
    return { ...row, inputs: row.inputs.map((input) => ({ ...input, ...names(this.#names.of(row.method, input)) })) };
  }

  #call(rows: readonly Row[]): void {
    for (const row of rows)
      if (row.kind === 'stream') for (const input of row.inputs) this.#inputs.set(`${row.id}/${input.name}`, input);
  }

  /** Until the cross-checks of this state are there, those of the last one stand beside what the core noticed: but none about a row that was edited since. */
  #check(revision: number, notices: readonly Notice[]): void {
    const edited = this.#document.lastEntry?.changes.map((change) => ('stream' in change ? change.stream : null)) ?? [];
    const stands = ({ where }: Notice) => !edited.includes(null) && !edited.includes(streamOf(where));
    this.#checks = { ...this.#checks, notices: this.#checks.notices.filter(stands) };
    this.#notice([...notices, ...this.#checks.notices]);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#checked(revision, notices).catch(() => this.#unchecked(revision)), PAUSE);
  }

  async #checked(revision: number, known: readonly Notice[]): Promise<void> {
    const all = await this.#document.checked();
    if (revision !== this.#document.revision) return;
    const told = new Set(known.map(keyOfNotice));
    this.#checks = { revision, notices: all.filter((notice) => !told.has(keyOfNotice(notice))) };
    this.#notice(all);
    this.version += 1;
    this.changed();
  }

  #unchecked(revision: number): void {
    this.#failed = revision;
    this.version += 1;
    this.changed();
  }

  #notice(notices: readonly Notice[]): void {
    this.notices = notices;
    this.#byRow = grouped(notices);
  }
}

function names({ zh, en }: Named): Named {
  return { zh, en };
}

function keyOfNotice({ code, where }: Notice): string {
  return `${code} ${where}`;
}

/** The id of a row's line, as it stands in the address. */
export function keyOf(row: Row): string {
  switch (row.kind) {
    case 'class':
      return `class/${row.class}`;
    case 'source':
      return `line/${row.id}`;
    case 'stream':
      return row.id;
  }
}

function rowKey(where: string): string {
  const source = sourceOf(where);
  return streamOf(where) ?? (source ? `line/${source}` : '');
}

function grouped(notices: readonly Notice[]): Map<string, Notice[]> {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = rowKey(shownAt(notice));
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return groups;
}
