// <nz-privacy>: nothing leaves this machine, and three ways to see it for oneself, one of them a press of a button.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import css from './start.css?inline';

/** A name that no server can have (RFC 2606): were the policy gone, the request would still reach nobody. */
const NOWHERE = 'https://nearzero.invalid/';
const PATIENCE = 4_000;

type Tried = { refused: true; rule: string } | { refused: false };

export class NzPrivacy extends NzElement {
  static override styles = styles(css);
  static override properties = { tried: { state: true } };

  declare protected tried: Tried | null;

  constructor() {
    super();
    this.tried = null;
  }

  override render() {
    return html`<section class="panel">
      <header><h2>${t('privacy-title')}</h2></header>
      <ul class="pad facts">
        ${facts().map((fact) => html`<li>${state('ok', fact)}</li>`)}
      </ul>
      <h3 class="ask">${t('privacy-check')}</h3>
      <ol class="five">
        <li><span class="mut">1</span><span><b>${t('privacy-cable')}</b>${t('privacy-cable-text')}</span></li>
        <li><span class="mut">2</span><span><b>${t('privacy-network')}</b>${t('privacy-network-text')}</span></li>
        <li>
          <span class="mut">3</span
          ><span
            ><b>${t('privacy-policy')}</b>${t('privacy-policy-text')}
            <button class="btn try" @click=${() => this.#try()}>${t('privacy-try')}</button>
            <span role="status">${this.#said()}</span></span
          >
        </li>
      </ol>
    </section>`;
  }

  #said() {
    if (!this.tried) return nothing;
    if (!this.tried.refused) return state('bad', t('privacy-open'));
    return state('ok', t('privacy-refused', { rule: this.tried.rule }));
  }

  /** Asks the browser to send one request and shows which rule of the page's policy forbade it. */
  async #try(): Promise<void> {
    this.tried = null;
    this.tried = await new Promise<Tried>((resolve) => {
      const heard = ({ blockedURI, effectiveDirective, originalPolicy }: SecurityPolicyViolationEvent) => {
        if (!blockedURI.startsWith(NOWHERE.slice(0, -1))) return;
        const rule = originalPolicy.split(';').find((one) => one.trim().startsWith(effectiveDirective));
        done({ refused: true, rule: rule?.trim() ?? effectiveDirective });
      };
      const timer = setTimeout(() => done({ refused: false }), PATIENCE);
      const done = (tried: Tried) => {
        clearTimeout(timer);
        removeEventListener('securitypolicyviolation', heard);
        resolve(tried);
      };
      addEventListener('securitypolicyviolation', heard);
      fetch(NOWHERE).catch(() => undefined);
    });
  }
}

/** What a browser without locks cannot promise is not promised there. */
function facts(): string[] {
  return [t('fact-offline'), t('fact-saved'), ...('locks' in navigator ? [t('fact-tabs')] : []), t('fact-text')];
}

customElements.define('nz-privacy', NzPrivacy);
