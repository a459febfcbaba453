// <nz-notice>: the one notice element. What is wrong in one sentence, then where, expected, found, mend; the code leads
// to its help page. A hint is folded to its sentence: nothing has to be mended.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { type Tone, state } from '../../icons';
import { address } from '../../router';
import { factsOf, titleOf } from './facts';
import css from './notice.css?inline';

export const TONES: Readonly<Record<Notice['severity'], Tone>> = { error: 'bad', warning: 'warn', hint: 'info' };

export class NzNotice extends NzElement {
  static override styles = styles(css);
  static override properties = {
    notice: { attribute: false },
    place: {},
    mendable: {},
    brief: { type: Boolean },
  };

  declare notice: Notice;
  /** Where it is, in words; without it the path of the document is shown. */
  declare place: string | null;
  /** It can be mended from here: the word of the button that leads there. */
  declare mendable: string | null;
  /** Said in full nearby: folded to its sentence. */
  declare brief: boolean;

  override render() {
    const { severity } = this.notice;
    const tone = TONES[severity];
    const mend = html`<div class="do">
      ${this.mendable ? html`<button class="btn" @click=${this.#mend}>${this.mendable}</button>` : nothing}<slot></slot>
    </div>`;
    if (severity === 'hint' || this.brief)
      return html`<details class="notice ${tone}">
        <summary><div class="t">${this.#title(tone)}</div></summary>
        ${this.#facts()}${mend}${this.#help()}
      </details>`;
    return html`<div class="notice ${tone}" role="note" tabindex="-1">
      <div class="t">${this.#title(tone)}${this.#help()}</div>
      ${this.#facts()}
      ${mend}
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('summary, .notice')?.focus();
  }

  #title(tone: Tone) {
    return state(tone, titleOf(this.notice));
  }

  #help() {
    const { code } = this.notice;
    return html`<a class="code" href=${address({ view: 'help', code })}>${code}</a>`;
  }

  #facts() {
    return html`<dl>${factsOf(this.notice, this.place).map(([word, fact]) => html`<dt>${word}</dt><dd>${fact}</dd>`)}</dl>`;
  }

  #mend(): void {
    this.dispatchEvent(new CustomEvent('nz-mend', { bubbles: true, composed: true, detail: this.notice }));
  }
}

customElements.define('nz-notice', NzNotice);
