// <nz-register-wall>: 挂图作战·倒排工期, read from five metres, printed on A3 across. Leaders or sources as groups, the most pressing first.
import { html, nothing, svg } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import type { Item } from '../../register/item';
import { type Bar, type Group, type Mark, type Span, groups, place, spanAround } from '../../register/wall';
import type { Practice } from '../../register/wire';
import { PageSheet } from '../report/page-sheet';
import { type Route, address, go, settle } from '../../router';
import { changed } from './asked';
import { daysAsked } from './days';
import { fieldWord, valueWord } from './figure-words';
import type { Shelved } from './shelf';
import css from './wall.css?inline';
import './wall-texts';
import { grouped, progressWord } from './words';
import { desk } from '../../desk/the-desk';
import { minute, stamp } from '../../format/time';

type RegisterRoute = Extract<Route, { view: 'register' }>;

/** So many of a group are shown until somebody asks for the rest. */
const FIRST = 4;
const FIELDS = { sponsor: (item: Item) => item.sponsor, source: (item: Item) => [item.source, item.batch].filter(Boolean).join(' '), owner: (item: Item) => item.ownerOrg } as const;
type Field = keyof typeof FIELDS;

export class NzRegisterWall extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, practice: { state: true }, here: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  /** By which parameters the lamps turn. */
  declare protected practice: Practice['classes'];
  /** The group that the arrows stand at. */
  declare protected here: number;
  readonly #sheet = new PageSheet();
  #end: () => void = () => undefined;
  #groups: readonly Group[] = [];
  /** When what stands here was last read. */
  #read = '';

  constructor() {
    super();
    this.practice = [];
    this.here = -1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const keys = (event: KeyboardEvent) => this.#key(event);
    addEventListener('keydown', keys);
    this.#end = () => removeEventListener('keydown', keys);
    void desk.core.register('describe', {}).then(({ classes }) => (this.practice = classes ?? []), () => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#sheet.hide();
  }

  override willUpdate(changes: Map<string, unknown>): void {
    if (changes.has('shelved')) this.#read = minute(stamp(new Date()));
  }

  override updated(): void {
    const { book, days } = this.shelved;
    const code = t('wall-foot-code', { code: grouped(book.counted.root) });
    const printed = t('wall-foot-printed', { at: minute(stamp(new Date())) });
    this.#sheet.show(t('wall-foot-head', { name: book.opened.name, day: days.asOf }), '', { code, digest: book.counted.root, printed, pages: [t('wall-foot-page'), t('wall-foot-of'), t('wall-foot-pages')] }, 'A3 landscape');
  }

  override render() {
    const { book, days } = this.shelved;
    const span = this.#span;
    this.#groups = groups(book.items, FIELDS[this.#by], days.asOf);
    const all = this.#groups.flatMap(({ bars }) => bars);
    const lamps = (lamp: string) => all.filter(({ item }) => item.lamp === lamp).length;
    return html`<div class="top">
        <h1 tabindex="-1">${t('wall-title')}</h1>
        ${lampCounts(lamps('red'), lamps('yellow'), lamps('green'), (lamp) => this.#list({ in: lamp }))}
        <span class="about">${book.opened.name}　${t('wall-open-items', { count: all.length })}　${t('wall-as-of', { day: days.asOf, known: days.knownAt })}　<span class="read">${t('wall-read', { at: this.#read })}</span></span>
        <span class="acts noprint">
          <span class="seg" role="group" aria-label=${t('wall-by')}>${(['sponsor', 'source', 'owner'] as const).map((by) => html`<button aria-pressed=${by === this.#by ? 'true' : 'false'} @click=${() => this.#settle({ by, open: null })}>${fieldWord(by)}</button>`)}</span>
          <button class="btn" @click=${() => this.#months(-1)}>${t('wall-fewer')}</button>
          <button class="btn" @click=${() => this.#months(1)}>${t('wall-more')}</button>
          <button class="btn" @click=${() => this.#settle({ open: this.#open.size >= this.#groups.length ? null : '*' })}>${this.#open.has('*') ? t('wall-pressing') : t('wall-whole')}</button>
          <button class="btn pri" @click=${() => print()}>${t('wall-print')}</button>
          <a class="btn" href=${this.#list({})}>${t('wall-back')}</a>
        </span>
      </div>
      ${
        all.length === 0
          ? html`<p class="none">${t('wall-nothing')}</p>`
          : html`<div class="chart" role="table" aria-label=${t('wall-title')}>
              ${this.#axis(span)}
              ${this.#groups.map((group, at) => this.#group(group, at, span))}
            </div>`
      }
      ${this.#legend()}`;
  }

  #axis(span: Span) {
    const { asOf } = this.shelved.days;
    return html`<div class="axis" role="row">
      <span class="vh" role="columnheader">${t('ledger-lamp')}</span><span class="vh" role="columnheader">${t('ledger-problem')}</span><span class="vh" role="columnheader">${t('ledger-unit')}</span>
      <div class="time" role="columnheader" aria-label=${t('wall-schedule')}>
        ${span.months.map((first) => html`<span class="month" .style=${`left:${place(span, first) * 100}%`}>${monthWord(first, span)}</span>`)}
        ${inside(span, asOf) ? html`<b class="today" .style=${`left:${place(span, asOf) * 100}%`}>${t('wall-today', { day: asOf.slice(5) })}</b>` : nothing}
      </div>
    </div>`;
  }

  #group(group: Group, at: number, span: Span) {
    const open = this.#open.has('*') || this.#open.has(group.name);
    const shown = open ? group.bars : group.bars.slice(0, FIRST);
    const rest = group.bars.length - shown.length;
    const name = valueWord(this.#by, group.name);
    const asked = (lamp: string) => this.#list({ in: lamp, by: this.#by, of: group.name });
    return html`<div class="group ${this.here === at ? 'here' : ''}" role="rowgroup" aria-label=${name}>
      <div class="lead" role="row">
        <span role="rowheader"><b>${name}</b> <span class="sec">${t('wall-count', { count: group.bars.length })}</span></span>
        <span role="cell">${lampCounts(group.red, group.yellow, group.green, asked)}</span>
        <span role="cell" class="rest">${
          rest > 0 || open
            ? html`<button class="btn quiet noprint" @click=${() => this.#toggle(group.name)}>${rest > 0 ? t('wall-rest', { shown: shown.length, rest }) : t('wall-pressing')}</button
                ><span class="printed">${rest > 0 ? t('wall-rest-said', { shown: shown.length, rest }) : ''}</span>`
            : nothing
        }</span>
      </div>
      ${shown.map((bar) => this.#row(bar, span))}
    </div>`;
  }

  #row(bar: Bar, span: Span) {
    const { item } = bar;
    const { asOf } = this.shelved.days;
    const { tone, word } = lampOf(bar, asOf);
    const href = address({ ...this.route, page: 'item', detail: item.number, query: daysAsked(this.route) });
    return html`<div class="row" role="row">
      <span class="lamp" role="cell">${state(tone, word)}</span>
      <span class="what" role="cell"><a href=${href}>${item.text}<small>${item.number}</small></a></span>
      <span class="unit" role="cell">${item.ownerOrg || '—'}</span>
      <div class="time" role="cell" aria-label=${sentence(bar, word)}>${this.#picture(bar, span)}</div>
    </div>`;
  }

  #picture(bar: Bar, span: Span) {
    const { asOf } = this.shelved.days;
    const at = (day: string) => place(span, day) * 100;
    const end = bar.until ?? span.to;
    const [from, until] = [at(bar.from), at(end)];
    const after = bar.until !== null && bar.until >= span.to;
    const before = bar.until !== null && bar.until < span.from;
    const reached = bar.reached ? Math.max(0, at(bar.reached) - from) : 0;
    const hatched = bar.late ? [at(bar.late.from), at(asOf)] as const : null;
    const right = Math.max(until, hatched?.[1] ?? 0);
    return html`<svg class="bars" aria-hidden="true">
        <defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="ground"/><line x1="0" y1="0" x2="0" y2="7" class="stroke"/></pattern></defs>
        ${span.months.map((first) => svg`<line class="grid" x1="${at(first)}%" x2="${at(first)}%" y1="0" y2="100%"/>`)}
        ${before ? nothing : svg`<rect class="plan ${bar.until === null ? 'long' : ''}" x="${from}%" width="${Math.max(0, until - from)}%" y="17" height="18"/>`}
        ${reached > 0 ? svg`<rect class="done" x="${from}%" width="${reached}%" y="17" height="18"/>` : nothing}
        ${hatched ? svg`<rect class="late" x="${hatched[0]}%" width="${Math.max(0, hatched[1] - hatched[0])}%" y="17" height="18"/>` : nothing}
        ${bar.marks.filter(({ day }) => inside(span, day)).map((mark) => this.#mark(mark, at(mark.day)))}
        ${bar.until !== null && inside(span, bar.until) ? svg`<line class="end" x1="${until}%" x2="${until}%" y1="12" y2="40"/>` : nothing}
        ${inside(span, asOf) ? svg`<line class="now" x1="${at(asOf)}%" x2="${at(asOf)}%" y1="0" y2="100%"/>` : nothing}
      </svg>
      ${bar.marks.filter(({ stage, day }) => stage && inside(span, day)).map(({ stage, day }) => html`<span class="stage" aria-hidden="true" .style=${`left:${at(day)}%`}>${stage}</span>`)}
      <span class="said ${right > 84 ? 'in' : ''}" aria-hidden="true" .style=${right > 84 ? 'right:6px' : `left:calc(${right}% + 8px)`}>${
        bar.until === null ? t('ledger-long-term') : after ? t('wall-until', { day: bar.until }) : before ? t('wall-was-until', { day: bar.until }) : t('wall-deadline', { day: bar.until.slice(5) })
      }</span>`;
  }

  #mark({ state: kind }: Mark, x: number) {
    return svg`<svg x="${x}%" y="26" overflow="visible"><g class="mark ${kind}"><path class="diamond" d="M0-8 8 0 0 8-8 0Z"/>${kind === 'reached' ? svg`<path class="tick" d="m-3.4.2 2.3 2.4 4.4-4.8"/>` : nothing}</g></svg>`;
  }

  #legend() {
    const [yellow, red] = [ranged(this.practice.map(({ lamps }) => lamps.yellow)), ranged(this.practice.map(({ lamps }) => lamps.red))];
    return html`<div class="legend">
      <span><svg class="key" aria-hidden="true"><rect class="done" width="34" height="14"/></svg>${t('wall-key-done')}</span>
      <span><svg class="key" aria-hidden="true"><rect class="plan" x=".5" y=".5" width="33" height="13"/></svg>${t('wall-key-plan')}</span>
      <span><svg class="key" aria-hidden="true"><rect class="late" width="34" height="14"/></svg>${t('wall-key-late')}</span>
      <span><svg class="key small" aria-hidden="true"><g class="mark ahead" transform="translate(9 7) scale(.8)"><path class="diamond" d="M0-8 8 0 0 8-8 0Z"/></g></svg>${t('wall-key-mark')}</span>
      <span><svg class="key small" aria-hidden="true"><line class="end" x1="9" x2="9" y1="0" y2="14"/></svg>${t('wall-key-end')}</span>
      <span class="rules">${yellow ? t('wall-rules', { yellow, red }) : nothing}</span>
    </div>`;
  }

  get #by(): Field {
    const { by } = this.route.query;
    return by === 'source' || by === 'owner' ? by : 'sponsor';
  }

  get #span(): Span {
    const count = Math.min(24, Math.max(3, Number(this.route.query['months'] ?? 7) || 7));
    return spanAround(this.shelved.days.asOf, Math.min(2 + Math.max(0, count - 7), 12), count);
  }

  get #open(): ReadonlySet<string> {
    const { open } = this.route.query;
    return new Set(open === undefined ? [] : open.split('|'));
  }

  #toggle(name: string): void {
    const open = new Set(this.#open.has('*') ? this.#groups.map((group) => group.name) : this.#open);
    if (!open.delete(name)) open.add(name);
    this.#settle({ open: [...open].join('|') });
  }

  #months(by: number): void {
    this.#settle({ months: String(this.#span.months.length + by) });
  }

  #list(query: Readonly<Record<string, string>>): string {
    return address({ ...this.route, page: 'list', detail: null, query: { ...daysAsked(this.route), ...query } });
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        this.#step(event.key === 'ArrowRight' ? 1 : -1);
        break;
      case '+':
      case '=':
        this.#months(1);
        break;
      case '-':
        this.#months(-1);
        break;
      case 'p':
        print();
        break;
      case 'Escape':
        go({ ...this.route, page: 'list', detail: null, query: daysAsked(this.route) });
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** From leader to leader. */
  #step(by: number): void {
    const last = this.#groups.length - 1;
    if (last < 0) return;
    this.here = Math.min(last, Math.max(0, this.here + by));
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll('.group')[this.here]?.scrollIntoView({ block: 'start' }));
  }
}

/** Green is no link: items that are signed off are green too and not on the wall. */
function lampCounts(red: number, yellow: number, green: number, to: (lamp: string) => string) {
  const one = (lamp: string, tone: Tone, word: string, count: number) => html`<a href=${to(lamp)}>${state(tone, html`<b>${word} ${count}</b>`)}</a>`;
  return html`<span class="lamps">${one('red', 'bad', t('ledger-red'), red)}${one('yellow', 'warn', t('ledger-yellow'), yellow)}${state('ok', html`<b>${t('ledger-green')} ${green}</b>`)}</span>`;
}

/** The lamp with its reason in days. */
function lampOf({ item, late }: Bar, asOf: string): { tone: Tone; word: string } {
  const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (item.state === 'contested' || item.state === 'reexamine') return { tone: 'warn', word: t('ledger-lamp-contested') };
  const tone: Tone = item.lamp === 'red' ? 'bad' : item.lamp === 'yellow' ? 'warn' : item.lamp === 'green' ? 'ok' : 'idle';
  if (late?.why === 'deadline') return { tone, word: t('ledger-late', { count: days(late.from, asOf) }) };
  if (item.word === 'not-started' && late) return { tone, word: t('wall-idle') };
  if (late) return { tone, word: t('wall-behind', { count: days(late.from, asOf) }) };
  if (item.word === 'completed') return { tone, word: progressWord(item.word) };
  if (item.lamp === 'yellow' && item.deadline) return { tone, word: t('ledger-left', { count: days(asOf, item.deadline) }) };
  if (item.deadlineKind === 'long_term') return { tone, word: t('ledger-long-term') };
  return { tone, word: item.lamp === 'green' ? t('wall-well') : progressWord(item.word) };
}

/** What the picture shows, for whoever does not see it. */
function sentence({ from, until, marks }: Bar, word: string): string {
  const reached = marks.filter((mark) => mark.state === 'reached').length;
  const next = marks.filter((mark) => mark.state !== 'reached').map(({ day, what }) => `${day} ${what}`)[0] ?? '';
  return t('wall-sentence', { word, from, until: until ?? t('ledger-long-term'), reached, all: marks.length, next: next || '—' });
}

function inside({ from, to }: Span, day: string): boolean {
  return from <= day && day < to;
}

function monthWord(first: string, { from }: Span): string {
  const month = Number(first.slice(5, 7));
  return month === 1 || first === from ? t('wall-month-year', { month, year: first.slice(0, 4) }) : t('wall-month', { month });
}

function ranged(all: readonly number[]): string {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return '';
  return least === most ? String(least) : `${least}–${most}`;
}

customElements.define('nz-register-wall', NzRegisterWall);
