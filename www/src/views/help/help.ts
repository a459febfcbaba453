// <nz-help>: one page a notice code, and the table of all codes: what is wrong, what is expected, how to mend it.
import { html, nothing } from 'lit';
import type { Description } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t, texts } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import { TONES } from '../../parts/notice/notice';
import { address } from '../../router';
import css from './help.css?inline';
import './texts';

export class NzHelp extends NzElement {
  static override styles = styles(css);
  static override properties = { code: {}, codes: { state: true } };

  declare code: string | null;
  declare protected codes: Description['codes'];

  constructor() {
    super();
    this.codes = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.describe().then(({ codes = [] }) => (this.codes = codes));
  }

  override render() {
    return this.code ? this.#one(this.code) : this.#all();
  }

  #one(code: string) {
    const title = general(code);
    if (!title)
      return html`<h1 tabindex="-1">${t('help-unknown')}</h1><p class="lead">${code}</p><a class="btn" href="#/help">${t('help-all')}</a>`;
    const severity = this.codes.find((known) => known.code === code)?.severity;
    const facts: (readonly [string, string | null])[] = [
      [t('notice-expected'), general(code, 'expected')],
      [t('notice-found'), general(code, 'found')],
      [t('notice-mend'), general(code, 'remedy')],
    ];
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="lead"><span class="mono">${code}</span>${severity ? html` · ${state(TONES[severity], weight(TONES[severity]))}` : nothing}</p>
      <dl>${facts.map(([word, fact]) => (fact ? html`<dt>${word}</dt><dd>${fact}</dd>` : nothing))}</dl>
      <p class="sec">${t('help-dots')}</p>
      <p><a class="btn" href="#/help">${t('help-all')}</a></p>`;
  }

  #all() {
    return html`<h1 tabindex="-1">${t('view-help')}</h1>
      <p class="lead">${t('help-lead')}</p>
      <table class="panel">
        <thead><tr><th>${t('help-code')}</th><th>${t('help-weight')}</th><th>${t('help-meaning')}</th></tr></thead>
        <tbody>
          ${this.codes.map(
            ({ code, severity }) => html`<tr>
              <td><a class="mono" href=${address({ view: 'help', code })}>${code}</a></td>
              <td>${state(TONES[severity], weight(TONES[severity]))}</td>
              <td>${general(code) ?? ''}</td>
            </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

function weight(tone: Tone): string {
  if (tone === 'bad') return t('severity-error');
  return tone === 'warn' ? t('severity-warning') : t('severity-hint');
}

/** The text of a code with dots where a notice has its own figures. */
function general(code: string, attribute?: string): string | null {
  const text = texts.find(code, {}, attribute)?.replace(/\{\$[\w-]+\}/g, '…').trim();
  return text && text !== '…' ? text : null;
}

customElements.define('nz-help', NzHelp);
