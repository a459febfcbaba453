// <nz-inventory>: 排放源填报. What is our total, is it right, what is left? Head, totals that say what moved them, the
// grid, the derivation of the number that was asked for. Line and derivation stand in the address.
import { html } from 'lit';
import type { Derivation, Description, Notice } from '../../core/wire';
import type { OpenDocument, Outcome } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t, texts } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { navigation } from '../../navigation';
import type { NzNotice } from '../../parts/notice/notice';
import '../../parts/notice/notice';
import type { Press } from '../../parts/table/held';
import type { Block, Edits, Pasted, Place } from '../../parts/table/model';
import { type Sum, summed } from '../../parts/table/operations';
import { NzTable } from '../../parts/table/table';
import { remember, remembered } from '../../preferences';
import { type Route, go, settle } from '../../router';
import { toasts } from '../../toasts';
import { changes } from '../../words/changes';
import { nothingWaits } from '../../words/nothing';
import { mendOf } from '../../words/mends';
import { shownAt } from '../../words/place';
import { derivation, expected, fieldHelp } from '../registry';
import { acts, written } from './acts';
import { barOf, exactOf } from './bar';
import { type Doing, blockOf } from './blocks';
import { NAME, columns } from './columns';
import { fieldAt, placeIn } from './field';
import { focusedOf, foot } from './foot';
import { type Density, gridhead } from './gridhead';
import type { NzExpected } from './expected';
import { noticeHere } from './in-place';
import { Incoming } from './incoming';
import css from './inventory.css?inline';
import type { NzPaste } from './paste-strip';
import { Rows, keyOf } from './rows';
import { scopeOf } from './scope';
import { side } from './side';
import { type Shortcut, shortcut } from './shortcuts';
import { strips } from './strips';
import './totals';
import type { Delta } from './totals';

type Streams = Extract<Route, { view: 'streams' }>;
/** What the table is given, and the state that it shows. */
type Drawn = Pick<NzTable, 'columns' | 'count' | 'blockAt' | 'known'> & { as: string };

export class NzInventory extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    derivation: { state: true },
    here: { state: true },
    help: { state: true },
  };

  declare route: Streams;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected derivation: Derivation | null;
  declare protected here: Place | null;
  /** Help at the selected field is open. */
  declare protected help: boolean;
  #rows: Rows | undefined;
  #unfolded = new Set<string>();
  /** Raised whenever a stream opens or closes. */
  #folds = 0;
  #drawn: Drawn | null = null;
  #delta: Delta | null = null;
  #revision = -1;
  #explained = '';
  #density: Density = remembered('density') === 'compact' ? 'compact' : 'normal';
  #walked = -1;
  #editing = false;
  #end: (() => void)[] = [];
  readonly #incoming = new Incoming({
    into: () => ({ ...this.#sheet(), document: this.document, rows: this.#rows, table: this.#table }),
    apply: (edits) => this.#apply(edits),
    undo: () => void this.#undo('undo'),
    unfold: () => this.#openHere(),
    back: () => this.#backToGrid(),
    changed: () => this.requestUpdate(),
    pressed: () => this.#pressed(),
  });

  /** What the keys of the view do; nothing closes what is not open. */
  readonly #doing: Readonly<Record<Shortcut, () => unknown>> = {
    'next-notice': () => this.#walk(1),
    'previous-notice': () => this.#walk(-1),
    why: () => this.#whyHere(),
    help: () => this.#helpHere(),
    undo: () => this.#undo('undo'),
    redo: () => this.#undo('redo'),
    close: () => (this.help ? this.#helpHere() : this.#address.why && this.#closeWhy()),
  };

  constructor() {
    super();
    this.derivation = null;
    this.here = null;
    this.help = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const rows = new Rows(this.document);
    this.#rows = rows;
    const keys = (event: KeyboardEvent) => this.#key(event);
    addEventListener('keydown', keys);
    this.#end = [
      this.document.subscribe(() => this.#documentChanged()),
      rows.subscribe(() => this.#rowsChanged()),
      () => rows.stop(),
      () => removeEventListener('keydown', keys),
    ];
    void this.#begin(rows);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#end) end();
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('route')) void this.#explain();
    if (changed.has('description')) this.#rows?.describe(this.description);
  }

  override render() {
    const rows = this.#rows;
    const view = rows?.view;
    if (!rows || !view) return html`<p class="mut">${t('inventory-opening')}</p>`;
    const sheet = this.#sheet();
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${t('view-streams')}</h1>
          <p class="sub">${scopeOf(view, this.description).map((part) => html`<span>${part}</span>`)}</p>
        </div>
        ${acts(this.document, view, {
          undo: (which) => void this.#undo(which),
          take: () => this.#incoming.ask(),
          save: (anew) => void written(anew),
        })}
      </div>
      ${strips(this.document, view, () => void written())}
      <nz-totals
        .view=${view}
        .notices=${rows.notices}
        .delta=${this.#delta}
        @nz-why=${this.#askedWhy}
        @nz-walk=${() => this.#walk(1)}
      ></nz-totals>
      ${rows.general.map(
        (notice) => html`<div
          class="general"
          @nz-mend=${() => void this.#mend(notice)}
          @nz-edits=${({ detail }: CustomEvent<Edits>) => void this.#edited(detail)}
        >${noticeHere(notice, rows, this)}</div>`,
      )}
      <div class="work ${this.derivation || this.help ? 'why' : ''}">
        <div>
          ${gridhead(
            { where: barOf(this.#here(), rows), idle: !this.here, help: this.help, density: this.#density },
            { help: () => this.#helpHere(), density: (density) => this.#setDensity(density) },
          )}
          ${this.#incoming.strips(this.document)}
          <nz-table
            label=${t('view-streams')}
            density=${this.#density}
            ?paper=${!this.document.writable}
            .columns=${sheet.columns}
            .count=${sheet.count}
            .version=${rows.version}
            .current=${this.route.line}
            .blockAt=${sheet.blockAt}
            .known=${sheet.known}
            @nz-edits=${({ detail }: CustomEvent<Edits>) => this.#edited(detail)}
            @nz-paste=${({ detail }: CustomEvent<Pasted>) => this.#incoming.pasted(detail)}
            @nz-leave=${() => this.#leave()}
            @nz-window=${({ detail }: CustomEvent<{ from: number; count: number }>) => rows.want(detail.from, detail.count)}
            @nz-editing=${({ detail }: CustomEvent<boolean>) => this.#edits(detail)}
            @nz-here=${({ detail }: CustomEvent<Place>) => this.#selected(detail)}
            @nz-mend=${({ detail }: CustomEvent<Notice>) => void this.#mend(detail)}
          ></nz-table>
          ${foot(exactOf(this.#here()), this.#sum(), focusedOf(this.#here(), rows.notices, this.#editing))}
        </div>
        ${side(
          { derivation: this.derivation, help: this.help, here: this.#here(), rows, file: this.route.id, description: this.description },
          { why: (event) => this.#askedWhy(event), closeWhy: () => this.#closeWhy(), closeHelp: () => this.#helpHere() },
        )}
      </div>
      <nz-expected
        .document=${this.document}
        .description=${this.description}
        @nz-go=${({ detail }: CustomEvent<string>) => void this.#goToField(detail)}
      ></nz-expected>`;
  }

  #sum(): Sum | null {
    return this.here && this.#table ? summed(this.#table.range, (index) => this.#block(index)) : null;
  }

  #block(index: number): Block | null {
    const row = this.#rows?.at(index);
    if (!row || !this.#rows) return null;
    const doing: Doing = {
      writable: this.document.writable,
      document: this.document,
      description: this.description,
      apply: (edits) => void this.#act(edits),
      why: (number) => this.#why(number),
      unfold: (stream) => this.#unfold(stream),
      isUnfolded: (stream) => this.#unfolded.has(stream),
    };
    return blockOf(row, this.#rows, doing);
  }

  #here() {
    const row = this.here && this.#rows?.at(this.here.block);
    if (!row || !this.here) return null;
    const line = this.#block(this.here.block)?.lines[this.here.line];
    return { row, place: this.here, line: line?.id ?? null, editor: line?.cells[this.here.column]?.editor ?? null };
  }

  async #begin(rows: Rows): Promise<void> {
    await rows.want(0, 1);
    const { line } = this.route;
    await this.updateComplete;
    if (line === 'absent') return this.#answerExpected();
    if (line?.startsWith('forms/')) return this.#incoming.ask();
    const field = line ? await fieldAt(rows, line.includes('/') ? line : `streams/${line}`) : null;
    if (!field) return;
    if (field.inner && field.row.kind === 'stream') this.#open(field.row.id);
    await this.updateComplete;
    await this.#table?.updateComplete;
    this.#table?.goTo(placeIn(field, this.#block(field.index)));
  }

  async #apply(edits: readonly unknown[]): Promise<boolean> {
    const outcome = (await this.#rows?.apply(edits)) ?? null;
    return outcome !== null && !this.#refused(outcome);
  }

  /** What a cell does by itself is named, with the way back. */
  async #act(edits: readonly unknown[]): Promise<void> {
    if (!(await this.#apply(edits)) || !this.document.lastEntry || !this.#rows) return;
    const text = changes(this.document.lastEntry, this.#rows);
    toasts.say({ text, action: { text: t('act-undo'), run: () => void this.#undo('undo') } });
  }

  /** Several cells are one step; so many at once are named, with the way back. */
  async #edited({ how, edits }: Edits): Promise<void> {
    if (!this.document.writable) return;
    if (edits.length === 0) {
      if (how === 'filled') toasts.say({ text: t('toast-nothing-to-fill') });
      return;
    }
    const taken = await this.#apply(edits);
    // What mended a notice goes with it, and the focus would be lost.
    if (how === 'mended') return this.#backToGrid();
    if (!taken || edits.length === 1) return;
    toasts.say({ text: t('toast-cells', { count: edits.length }), action: { text: t('act-undo'), run: () => void this.#undo('undo') } });
  }

  #openHere(): void {
    const row = this.#here()?.row;
    if (row?.kind === 'stream') this.#open(row.id);
  }

  async #pressed(): Promise<Press | null> {
    await this.updateComplete;
    const strip = this.renderRoot.querySelector<NzPaste>('nz-paste');
    // A form is never taken by a key that was pressed before it could be read.
    if (!strip) return this.renderRoot.querySelector('nz-import') ? () => true : null;
    await strip.updateComplete;
    return (key) => strip.press(key);
  }

  #backToGrid(): void {
    if (this.here) this.#table?.goTo(this.here);
  }

  /** The same as long as nothing in it is another: the table is not drawn anew for what happens beside it. */
  #sheet(): Drawn {
    const as = [this.#rows?.version, this.#folds, this.document.writable, texts.language].join();
    if (this.#drawn?.as === as) return this.#drawn;
    const count = this.#rows?.view?.row_count ?? 0;
    const known = async (from: number, some: number) => this.#rows?.known(from, some);
    this.#drawn = { as, columns: columns(), count, known, blockAt: (index) => this.#block(index) };
    return this.#drawn;
  }

  async #undo(which: 'undo' | 'redo'): Promise<void> {
    const rows = this.#rows;
    if (!this.document.writable || !rows) return;
    const outcome = await this.document[which]();
    if (this.#refused(outcome) || 'lost' in outcome || !outcome.answer.entry) return;
    const words = changes(outcome.answer.entry, rows);
    const back = which === 'undo' ? 'redo' : 'undo';
    toasts.say({
      text: which === 'undo' ? t('toast-undone', { what: words }) : t('toast-redone', { what: words }),
      action: { text: back === 'undo' ? t('act-undo') : t('act-redo'), run: () => void this.#undo(back) },
    });
  }

  /** Says why nothing was done, if so. */
  #refused(outcome: Outcome): boolean {
    if ('lost' in outcome) {
      toasts.say({ text: t('toast-core-lost') });
      return true;
    }
    const { answer } = outcome;
    if (answer.entry) return false;
    toasts.say({ text: answer.notices.map(titleOf).join(t('list-semicolon')) });
    return true;
  }

  #documentChanged(): void {
    this.requestUpdate();
    if (this.#revision === this.document.revision) return;
    this.#revision = this.document.revision;
    const last = this.document.lastEntry;
    this.#delta = last && this.#rows ? { moved: this.document.moved, cause: changes(last, this.#rows) } : null;
    void this.#rows?.refresh();
    this.#explained = '';
    void this.#explain();
  }

  #rowsChanged(): void {
    const { view, notices } = this.#rows ?? {};
    this.requestUpdate();
    if (!view || !notices) return;
    const count = (severity: Notice['severity']) => notices.filter((notice) => notice.severity === severity).length;
    void this.document.note({ title: view.title, errors: count('error'), warnings: count('warning'), rows: view.stream_count });
  }

  #edits(now: boolean): void {
    this.#editing = now;
    this.requestUpdate();
  }

  #selected(here: Place): void {
    this.here = here;
    this.requestUpdate();
    const row = this.#rows?.at(here.block);
    if (!row) return;
    const route = this.#address;
    const why = route.why && row.kind !== 'class' ? row.result.id : route.why;
    const line = keyOf(row);
    // The address follows; the table is drawn once for both.
    if (this.#table) this.#table.current = line;
    if (line !== route.line || why !== route.why) settle({ ...route, line, why });
  }

  #askedWhy({ detail }: CustomEvent<string>): void {
    this.#why(detail);
  }

  /** Opening the derivation is a step of the history, so that Back closes it; following the selection is none. */
  #why(number: string): void {
    this.help = false;
    const here = this.#address;
    if (number === here.why) return;
    (here.why ? settle : go)({ ...here, why: number });
  }

  #closeWhy(): void {
    settle({ ...this.#address, why: null });
    if (this.here) this.#table?.goTo(this.here);
  }

  async #explain(): Promise<void> {
    const { why } = this.route;
    const ticket = `${why}@${this.document.revision}`;
    if (ticket === this.#explained) return;
    this.#explained = ticket;
    const [answer] = why ? await Promise.all([this.document.explain(why), derivation()]).catch(() => [null]) : [null];
    if (ticket !== this.#explained) return;
    // What explains may not have come over the network yet; opening the number again asks again.
    if (!answer) this.#explained = '';
    this.derivation = answer?.derivation ?? null;
  }

  /** Esc closes the derivation first, then leaves the grid. */
  #leave(): void {
    if (this.help || this.#address.why) this.#doing.close();
    else this.renderRoot.querySelector<HTMLElement>('.foot')?.focus();
  }

  #unfold(stream: string): void {
    if (!this.#unfolded.delete(stream)) this.#open(stream);
    this.#folds += 1;
    this.requestUpdate();
  }

  #open(stream: string): void {
    this.#unfolded.add(stream);
    this.#folds += 1;
  }

  #setDensity(density: Density): void {
    this.#density = density;
    remember('density', density);
    this.requestUpdate();
  }

  /** To the next (or the one before) of what waits; hints are not walked, they need nothing. */
  async #walk(step: 1 | -1): Promise<void> {
    const rows = this.#rows;
    if (!rows) return;
    const waiting = rows.notices.filter(({ severity }) => severity !== 'hint');
    if (waiting.length === 0) return toasts.say({ text: nothingWaits(rows.checks) });
    this.#walked = (this.#walked + step + waiting.length) % waiting.length;
    const notice = waiting[this.#walked];
    if (!notice) return;
    const title = titleOf(notice);
    toasts.say({ text: t('toast-walk', { n: this.#walked + 1, of: waiting.length, title }) });
    await this.#goToField(shownAt(notice));
    await this.#table?.updateComplete;
    this.#givenBelow(notice)?.focus();
  }

  /** Where a choice, a reason or a piece of evidence is given that mends this notice. */
  #givenBelow({ code, where }: Notice): HTMLElement | null {
    const told = [this, this.#table].flatMap((host) => [...(host?.renderRoot.querySelectorAll<NzNotice>('nz-notice') ?? [])]);
    return told.find(({ notice }) => notice.code === code && notice.where === where)?.querySelector<HTMLElement>('nz-mend, nz-form-reason') ?? null;
  }

  async #answerExpected(): Promise<void> {
    await expected();
    this.renderRoot.querySelector<NzExpected>('nz-expected')?.open();
  }

  /** To where a notice is mended: its cell, the list of expected sources, the forms that were imported. */
  async #mend(notice: Notice): Promise<void> {
    switch (mendOf(notice)) {
      case 'expected':
        return this.#answerExpected();
      case 'form':
        return this.#incoming.ask();
      default:
        return this.#goToField(shownAt(notice), true);
    }
  }

  /** To the cell that a path of the document leads to. */
  async #goToField(where: string, edit = false): Promise<void> {
    const field = this.#rows ? await fieldAt(this.#rows, where) : null;
    if (!field) {
      this.renderRoot.querySelector<HTMLElement>('nz-notice')?.focus();
      return;
    }
    if (field.inner && field.row.kind === 'stream') this.#open(field.row.id);
    this.requestUpdate();
    await this.updateComplete;
    // A name is what the notice is about, never what is wrong.
    this.#table?.goTo(placeIn(field, this.#block(field.index)), edit && field.column !== NAME);
  }

  #key(event: KeyboardEvent): void {
    const key = shortcut(event);
    if (!key) return;
    event.preventDefault();
    this.#doing[key]();
  }

  /** Ctrl+. explains the number of the selected row; on the same row again, it closes. */
  #whyHere(): void {
    const row = this.#here()?.row;
    if (!row) return;
    const total = row.kind === 'class' ? this.#rows?.view?.classes.find((one) => one.class === row.class)?.total : row.result;
    if (!total) return;
    if (this.route.why === total.id) this.#closeWhy();
    else this.#why(total.id);
  }

  /** Help takes the place of the derivation; where it was open, it closes and the sheet has the focus again. */
  #helpHere(): void {
    this.help = !this.help;
    if (this.help) void fieldHelp();
    else if (this.here) this.#table?.goTo(this.here);
  }

  /** The address as it stands; `route` follows with the next drawing. */
  get #address(): Streams {
    const { route } = navigation;
    return route.view === 'streams' && route.id === this.route.id ? route : this.route;
  }

  get #table(): NzTable | null {
    return this.renderRoot.querySelector('nz-table');
  }
}

customElements.define('nz-inventory', NzInventory);
