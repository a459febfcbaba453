// <nz-planned>: a page of the design that is not there yet. It says so, what it will do, and the way back. Nothing on it can be
// pressed that does nothing.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { type Route, fileOf } from '../../router';
import { type Planned, park } from './pages';
import css from './planned.css?inline';
import './texts';

export class NzPlanned extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false } };

  declare route: Route;

  override render() {
    const { route } = this;
    if (route.view === 'park') return this.#area(t('planned-park'), t('planned-park-text'), park(), route.page);
    return nothing;
  }

  #area(name: string, text: string, pages: readonly Planned[], here: string) {
    const file = fileOf(this.route);
    return html`<h1 tabindex="-1">${name}</h1>
      <p class="lead"><span class="tag">${t('door-not-yet')}</span> ${t('planned-lead')}</p>
      <p>${text}</p>
      ${file ? html`<p class="sec">${t('planned-file', { file })}</p>` : nothing}
      <h2>${t('planned-pages')}</h2>
      <dl>
        ${pages.map(
          (page) => html`<dt class=${page.id === here && file ? 'here' : ''}>${page.name}</dt><dd>${page.will}</dd>`,
        )}
      </dl>
      <p class="ways"><a class="btn" href="#/">${t('to-start')}</a></p>`;
  }
}

customElements.define('nz-planned', NzPlanned);
