// <nz-before-after>: two photographs of an item, before and after, at equal size: side by side, or one over the other with a
// line between them that is moved. Each with its name and the day on which it was taken.
import { html, nothing } from 'lit';
import { originalOf } from '../../desk/originals';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Piece } from '../../register/evidence';
import act from './act.css?inline';
import css from './before-after.css?inline';

interface Shown {
  piece: Piece;
  address: string;
}

export class NzBeforeAfter extends NzElement {
  static override styles = styles(`${act} ${css}`);
  static override properties = { all: { state: true }, first: { state: true }, second: { state: true }, over: { state: true }, line: { state: true } };

  declare protected all: readonly Shown[];
  declare protected first: number;
  declare protected second: number;
  declare protected over: boolean;
  /** How much of the later one is hidden by the earlier one, in per cent from the left. */
  declare protected line: number;

  constructor() {
    super();
    this.all = [];
    this.first = 0;
    this.second = 0;
    this.over = false;
    this.line = 50;
  }

  /** Photographs whose originals lie on this machine; the earliest against the latest. */
  async show(ledger: string, pieces: readonly Piece[]): Promise<void> {
    this.#forget();
    const found = await Promise.all(
      pieces.map(async (piece) => {
        const original = await originalOf(ledger, piece.digest);
        return original ? [{ piece, address: URL.createObjectURL(new Blob([original.bytes as Uint8Array<ArrayBuffer>], { type: original.type })) }] : [];
      }),
    );
    this.all = found.flat().sort((a, b) => (a.piece.taken < b.piece.taken ? -1 : 1));
    this.first = 0;
    this.second = this.all.length - 1;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    const [before, after] = [this.all[this.first], this.all[this.second]];
    if (!before || !after) return nothing;
    return html`<dialog aria-labelledby="both" @close=${() => this.#forget()}>
      <form method="dialog">
        <header><h2 id="both">${t('evidence-both')}</h2><button class="btn quiet">${t('act-close')}</button></header>
        <div class="body">
          <div class="ways">
            <span class="seg" role="group" aria-label=${t('evidence-how')}>
              <button type="button" aria-pressed=${this.over ? 'false' : 'true'} @click=${() => (this.over = false)}>${t('evidence-side')}</button>
              <button type="button" aria-pressed=${this.over ? 'true' : 'false'} @click=${() => (this.over = true)}>${t('evidence-over')}</button>
            </span>
            ${this.#choice(t('evidence-before'), this.first, (at) => (this.first = at))} ${this.#choice(t('evidence-after'), this.second, (at) => (this.second = at))}
          </div>
          ${this.over ? this.#overlaid(before, after) : html`<div class="two">${figure(t('evidence-before'), before)}${figure(t('evidence-after'), after)}</div>`}
        </div>
      </form>
    </dialog>`;
  }

  #choice(label: string, now: number, choose: (at: number) => void) {
    return html`<label>${label} <select @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value))}>
      ${this.all.map(({ piece }, i) => html`<option value=${i} ?selected=${i === now}>${piece.taken} ${piece.name}</option>`)}
    </select></label>`;
  }

  #overlaid(before: Shown, after: Shown) {
    return html`<div class="over">
        <img src=${after.address} alt=${said(t('evidence-after'), after)} />
        <img src=${before.address} alt=${said(t('evidence-before'), before)} .style=${`clip-path:inset(0 ${100 - this.line}% 0 0)`} />
        <i .style=${`left:${this.line}%`}></i>
      </div>
      <input type="range" min="0" max="100" .value=${String(this.line)} aria-label=${t('evidence-line')} @input=${({ target }: Event) => (this.line = Number((target as HTMLInputElement).value))} />
      <p class="ends"><span>${said(t('evidence-before'), before)}</span><span>${said(t('evidence-after'), after)}</span></p>`;
  }

  #forget(): void {
    for (const { address } of this.all) URL.revokeObjectURL(address);
    this.all = [];
  }
}

function figure(word: string, one: Shown) {
  return html`<figure><img src=${one.address} alt=${said(word, one)} /><figcaption>${said(word, one)}</figcaption></figure>`;
}

function said(word: string, { piece }: Shown): string {
  return t('evidence-said', { word, name: piece.name, day: piece.taken });
}

customElements.define('nz-before-after', NzBeforeAfter);
