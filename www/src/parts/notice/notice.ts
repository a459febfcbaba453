// <nz-notice>: the one notice element. What is wrong in one sentence, then where, expected, found, mend; the code leads
// to its help page. A hint is folded to its sentence: nothing has to be mended.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { t, texts } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import { address } from '../../router';
import css from './notice.css?inline';

export const TONES: Readonly<Record<Notice['severity'], Tone>> = { error: 'bad', warning: 'warn', hint: 'info' };

export class NzNotice extends NzElement {
  static override styles = styles(css);
  static override properties = {
    notice: { attribute: false },
    place: {},
    mendable: { type: Boolean },
  };

  declare notice: Notice;
  /** Where it is, in words; without it the path of the document is shown. */
  declare place: string | null;
  /** The field can be edited here: the notice offers to go there. */
  declare mendable: boolean;

  override render() {
    const { severity } = this.notice;
    const tone = TONES[severity];
    if (severity === 'hint')
      return html`<details class="notice info">
        <summary><div class="t">${this.#title(tone)}</div></summary>
        ${this.#facts()}${this.#help()}
      </details>`;
    return html`<div class="notice ${tone}" role="note" tabindex="-1">
      <div class="t">${this.#title(tone)}${this.#help()}</div>
      ${this.#facts()}
      ${this.mendable ? html`<div class="do"><button class="btn" @click=${this.#mend}>${t('notice-mend-here')}</button></div>` : nothing}
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('summary, .notice')?.focus();
  }

  #title(tone: Tone) {
    return state(tone, texts.text(this.notice.code, this.notice.args));
  }

  #help() {
    const { code } = this.notice;
    return html`<a class="code" href=${address({ view: 'help', code })}>${code}</a>`;
  }

  #facts() {
    const { code, args, where } = this.notice;
    const place = this.place ?? where;
    const said = (attribute: string) => texts.find(code, args, attribute);
    const facts: (readonly [string, string | null])[] = [
      [t('notice-where'), place || null],
      [t('notice-expected'), said('expected') ?? args['expected'] ?? null],
      [t('notice-found'), said('found') ?? args['found'] ?? null],
      [t('notice-mend'), said('remedy')],
    ];
    return html`<dl>
      ${facts.map(([word, fact]) => (fact ? html`<dt>${word}</dt><dd>${fact}</dd>` : nothing))}
    </dl>`;
  }

  #mend(): void {
    this.dispatchEvent(new CustomEvent('nz-mend', { bubbles: true, composed: true, detail: this.notice }));
  }
}

customElements.define('nz-notice', NzNotice);
