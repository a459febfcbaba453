// <nz-evidence>: the files that were signed, by digest; an original can be held against them without leaving the machine.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { rounded } from '../../format/number';
import { unit } from '../../format/unit';
import { state } from '../../icons';
import { keepOriginal, kept, originalOf } from '../../desk/originals';
import { MEDIA, citationOf } from '../../register/citation';
import { digestOf } from '../../register/digest';
import { takenOn } from '../../register/exif';
import { type Compared, type Piece, compare, pieces } from '../../register/evidence';
import type { Item } from '../../register/item';
import css from './case.css?inline';
import { type Looked, looked, noteCitations } from './cited';
import './before-after';
import type { NzBeforeAfter } from './before-after';
import './original';
import type { NzOriginal } from './original';
import { markOpened } from './originals-seen';
import { sentence } from './sentences';
import type { Shelved } from './shelf';
import { grouped } from './words';

export class NzEvidence extends NzElement {
  static override styles = styles(css);
  static override properties = { item: { attribute: false }, shelved: { attribute: false }, to: { attribute: false }, compared: { state: true }, here: { state: true }, cited: { state: true }, stamped: { state: true } };

  declare item: Item;
  declare shelved: Shelved;
  declare to: (number: string) => string;
  declare protected compared: readonly Compared[];
  /** Digests of the originals on this machine. */
  declare protected here: ReadonlySet<string>;
  /** Papers that cite a figure of an inventory, by digest. */
  declare protected cited: ReadonlyMap<string, Looked>;
  /** The day that the camera wrote into an original, by its digest. */
  declare protected stamped: ReadonlyMap<string, string>;

  constructor() {
    super();
    this.compared = [];
    this.here = new Set();
    this.cited = new Map();
    this.stamped = new Map();
  }

  override willUpdate(changes: Map<string, unknown>): void {
    // After an act it is the same item anew: what was said of a file stays.
    if (changes.has('item') && (changes.get('item') as Item | undefined)?.id !== this.item.id) this.compared = [];
    if (changes.has('item')) {
      void kept(this.shelved.card.id).then((here) => this.#are(here));
      void this.#hold();
    }
  }

  override render() {
    const all = pieces(this.item, this.shelved.book.items);
    return html`<section class="panel">
      <header><h2>${t('case-evidence')}</h2>${all.length > 0 ? html`<span class="sm sec">${t('case-evidence-where', { count: all.length })}</span>` : nothing}</header>
      ${all.length === 0 ? html`<p class="pad sec">${t('case-evidence-none')}</p>` : html`${this.#table(all)} ${this.#compare(all)}`}
      <nz-original></nz-original><nz-before-after></nz-before-after>
    </section>`;
  }

  #table(all: readonly Piece[]) {
    return html`<table class="files">
      <thead><tr><th>${t('case-file-name')}</th><th>${t('case-file-kind')}</th><th>${t('case-file-taken')}</th><th>${t('case-file-for')}</th><th>${t('case-file-code')}</th></tr></thead>
      <tbody>
        ${all.map(
          (piece) => html`<tr>
            <td>${this.here.has(piece.digest) ? html`<button class="btn quiet" @click=${() => void this.#open(piece)}>${piece.name}</button>` : piece.name}${citedWords(this.cited.get(piece.digest))}${piece.also.map((number) => html`<small class="reused">${state('warn', html`<span>${t('case-file-reused', { number: '' })}<a href=${this.to(number)}>${number}</a></span>`)}</small>`)}</td>
            <td class="nw">${kindWord(piece.class)}</td>
            <td><span class="nw">${piece.taken}</span>${this.#otherDay(piece)}</td>
            <td>${sentence(piece.act, this.shelved.book)}</td>
            <td><span class="mono nw" title=${piece.digest}>${grouped(piece.digest)}</span></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #compare(all: readonly Piece[]) {
    return html`<div class="pad noprint">
      <button class="btn" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${t('case-compare')}</button>
      <input type="file" multiple hidden aria-label=${t('case-compare')} @change=${(event: Event) => void this.#chosen(event, all)} />
      ${this.#photos(all).length > 1 ? html`<button class="btn" @click=${() => void this.#both(all)}>${t('evidence-both')}</button>` : nothing}
      <span class="sm sec">${t('case-compare-hint')}</span>
      <div role="status">${this.compared.map((one) => html`<p class="compared">${said(one)}</p>`)}</div>
    </div>`;
  }

  /** What was cited, and whether its figure is still the same; the case file marks the item by it. */
  async #hold(): Promise<void> {
    const { item, shelved } = this;
    const found = await looked(shelved, pieces(item, [])).catch(() => new Map<string, Looked>());
    if (this.item !== item) return;
    this.cited = found;
    const changed = [...found.values()].some(({ since }) => since.is === 'changed');
    this.dispatchEvent(new CustomEvent('nz-cited', { detail: changed }));
  }

  async #chosen({ target }: Event, all: readonly Piece[]): Promise<void> {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    const { card, book } = this.shelved;
    this.compared = await Promise.all(
      files.map(async (file) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const digest = await digestOf(book.judged.suite, bytes);
        const found = compare(file.name, digest, all);
        // A citation that came as a file has no type of its own any more.
        const type = citationOf({ type: MEDIA, bytes }) ? MEDIA : file.type;
        if (found.found === 'same') await keepOriginal(card.id, digest, { name: file.name, type, bytes });
        if (found.found === 'same') await noteCitations(this.shelved, this.item, [{ digest }]);
        return found;
      }),
    );
    await this.#are(await kept(card.id));
    await this.#hold();
    input.value = '';
  }

  /** Which originals lie here, and on which day those of photographs were taken as the camera has it. */
  async #are(here: ReadonlySet<string>): Promise<void> {
    const { card, book } = this.shelved;
    const days = await Promise.all(
      pieces(this.item, book.items)
        .filter(({ class: kind, digest }) => kind === 'photo' && here.has(digest))
        .map(async ({ digest }) => [digest, takenOn((await originalOf(card.id, digest))?.bytes ?? new Uint8Array())] as const),
    );
    this.stamped = new Map(days.flatMap(([digest, day]) => (day ? [[digest, day] as const] : [])));
    this.here = here;
  }

  #otherDay({ digest, taken }: Piece) {
    const day = this.stamped.get(digest);
    return day && day !== taken ? html`<small class="reused">${state('warn', t('evidence-other-day', { found: day, stated: taken }))}</small>` : nothing;
  }

  #photos(all: readonly Piece[]): Piece[] {
    return all.filter(({ class: kind, digest }, at) => kind === 'photo' && this.here.has(digest) && all.findIndex((one) => one.digest === digest) === at);
  }

  async #both(all: readonly Piece[]): Promise<void> {
    const photos = this.#photos(all);
    for (const { digest } of photos) markOpened(this.shelved.card.id, digest);
    await this.renderRoot.querySelector<NzBeforeAfter>('nz-before-after')?.show(this.shelved.card.id, photos);
  }

  async #open({ digest, name }: Piece): Promise<void> {
    const { card } = this.shelved;
    const original = await originalOf(card.id, digest);
    if (!original) return;
    markOpened(card.id, digest);
    await this.#look?.show(name, original);
  }

  get #look(): NzOriginal | null {
    return this.renderRoot.querySelector('nz-original');
  }
}

function citedWords(one: Looked | undefined) {
  if (!one) return nothing;
  const { citation, since } = one;
  const number = (value: number) => `${rounded(value)} ${unit(citation.unit)}`;
  const what = t('cited', { title: citation.title, name: citation.name, value: number(citation.value) });
  switch (since.is) {
    case 'same':
      return html`<small>${state('ok', t('cited-same', { what }))}</small>`;
    case 'changed':
      return html`<small>${state('warn', t('cited-changed', { what, value: since.value === null ? t('number-missing') : number(since.value) }))}</small>`;
    case 'absent':
      return html`<small>${state('info', t('cited-absent', { what }))}</small>`;
  }
}

function said(one: Compared) {
  switch (one.found) {
    case 'same':
      return state('ok', t('case-compare-same', { file: one.file, name: one.name }));
    case 'other':
      return state('warn', t('case-compare-other', { file: one.file, name: one.name, expected: grouped(one.expected), found: grouped(one.digest) }));
    case 'unknown':
      return state('info', t('case-compare-unknown', { file: one.file, found: grouped(one.digest) }));
  }
}

function kindWord(kind: string): string {
  switch (kind) {
    case 'photo':
      return t('case-file-photo');
    case 'monitor':
      return t('case-file-monitor');
    case 'document':
      return t('case-file-document');
    case 'permanent':
      return t('case-file-permanent');
    default:
      return t('case-file-other');
  }
}

customElements.define('nz-evidence', NzEvidence);
