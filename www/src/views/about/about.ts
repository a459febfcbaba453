// <nz-about>: what this is, which version with which data, under which licence, with whose works inside.
// The one-file page carries the texts in itself; the site has them as files beside.
import { html } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { Watch } from '../../watch';
import { copyable } from '../../parts/code/code';
import css from './about.css?inline';
import '../help/texts';

export class NzAbout extends NzElement {
  static override styles = styles(css);

  constructor() {
    super();
    new Watch(this, desk);
  }

  override render() {
    return html`<h1 tabindex="-1">${t('view-about')}</h1>
      <p class="sec">${t('about-text')}</p>
      <h2>${t('about-version')}</h2>
      <dl>
        <dt>${t('about-program')}</dt><dd>nearzero ${desk.stamp?.version ?? ''}</dd>
        <dt>${t('foot-data')}</dt><dd>${copyable(desk.stamp?.data ?? '')}</dd>
      </dl>
      <h2>${t('about-privacy')}</h2>
      <p>${t('about-privacy-text')}</p>
      <h2>${t('about-licence')}</h2>
      ${work('licence', 'LICENSE', t('about-licence-show'))}
      <h2>${t('about-others')}</h2>
      ${work('third-party', 'THIRD-PARTY-NOTICES.txt', t('about-others-show'))}`;
  }
}

/** The text that the one-file page carries, or a way to the file beside the site. */
function work(id: string, file: string, word: string) {
  const text = document.getElementById(id)?.textContent?.trim();
  return text ? html`<details><summary>${word}</summary><pre tabindex="0">${text}</pre></details>` : html`<p><a href=${file}>${word}</a></p>`;
}

customElements.define('nz-about', NzAbout);
