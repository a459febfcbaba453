// <nz-report>: 核算报告. The page is the paper: what stands here is what is printed. A 正式稿 with errors is refused and says
// what is lacking; a 草稿 carries its mark on every page.
import { html, nothing } from 'lit';
import type { Description, View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { minute, stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { state } from '../../icons';
import '../../parts/derivation/derived';
import '../../parts/figure/figure';
import { idle } from '../../rest';
import { type Route, address, enterprisePage, settle } from '../../router';
import { place } from '../../words/place';
import { activity, emissions, factors } from './body';
import { absent, evidenceList, lines, methods, notices, recompute, unverified, versions } from './ending';
import { type Facts, facts, namesOf } from './facts';
import { lacking } from './lacking';
import { head, title } from './head';
import { PageSheet } from './page-sheet';
import { section } from './parts';
import { fours } from '../../parts/code/code';
import css from './report.css?inline';
import './texts';
import './versions';

/** So many of what is lacking are listed; the rest is counted on 提示. */
const MOST = 12;

type Section = (found: Facts, names: ReturnType<typeof namesOf>, description: Partial<Description>) => unknown;

/** Sections that are drawn in one task. */
const AT_ONCE = 3;

/** The paper below its head, in its order. */
const SECTIONS: readonly Section[] = [
  () => section(t('report-declared'), html`<p>${t('report-declared-text')}</p>`),
  emissions,
  activity,
  factors,
  methods,
  unverified,
  notices,
  absent,
  versions,
  recompute,
  (found, names, description) => lines(found, description, names),
  evidenceList,
];

export class NzReport extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    view: { state: true },
    facts: { state: true },
    drawn: { state: true },
    failed: { state: true },
    refused: { state: true },
  };

  declare route: Extract<Route, { view: 'report' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  /** What the sheet knows: enough for the head of the paper, and there before the module that knows the rest. */
  declare protected view: View | null;
  declare protected facts: Facts | null;
  /** So many sections stand on the paper; the others follow, so that a phone answers in between. */
  declare protected drawn: number;
  declare protected failed: boolean;
  /** A 正式稿 was asked for and may not be. */
  declare protected refused: boolean;
  readonly #sheet = new PageSheet();
  #revision = -1;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.view = null;
    this.facts = null;
    this.drawn = 0;
    this.failed = false;
    this.refused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end = this.document.subscribe(() => void this.#read());
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#revision = -1;
    this.#sheet.hide();
  }

  override updated(): void {
    if (!this.facts) return;
    if (this.drawn < SECTIONS.length) {
      setTimeout(() => (this.drawn = Math.min(this.drawn + AT_ONCE, SECTIONS.length)));
      return;
    }
    const code = t('report-foot-code', { code: fours(this.facts.digest.slice(0, 16)) });
    const printed = t('report-foot-printed', { at: minute(stamp(new Date())) });
    const pages = [t('report-foot-page'), t('report-foot-of'), t('report-foot-pages')] as const;
    this.#sheet.show(title(this.facts), this.#final ? '' : t('report-draft'), { code, digest: this.facts.digest, printed, pages });
  }

  override render() {
    const found = this.facts;
    if (this.failed) return html`<h1 tabindex="-1">${t('view-report')}</h1><p>${t('broken-text')}</p>`;
    if (!found) return this.#coming();
    const names = namesOf(found);
    const why = this.route.query['why'] ?? null;
    const whole = this.drawn === SECTIONS.length;
    return html`${whole ? this.#tools(found) : this.#waiting()}
      <div class="work ${why ? 'why' : ''}" @nz-why=${({ detail }: CustomEvent<string>) => this.#ask({ why: detail })}>
        <article class="paper ${whole ? '' : 'coming'}" aria-label=${title(found)} aria-busy=${whole ? 'false' : 'true'}>
          ${this.#final ? nothing : html`<div class="watermark" data-mark=${t('report-draft')}></div>`}
          ${head(found, this.description)}
          ${SECTIONS.slice(0, this.drawn).map((one) => one(found, names, this.description))}
        </article>
        ${why ? html`<nz-derived .document=${this.document} .names=${names} .number=${why} @nz-close=${() => this.#ask({ why: null })}></nz-derived>` : nothing}
      </div>`;
  }

  /** Until the whole paper stands nothing is printed. */
  #waiting() {
    return html`<div class="tools">
      <h1 tabindex="-1">${t('view-report')}</h1>
      <div class="do">${this.#kinds(this.route.query['kind'] === 'final')}<button class="btn" aria-disabled="true">${t('report-wait')}</button><span class="sm sec">${t('report-print-hint')}</span></div>
      <div class="panel room"></div>
    </div>`;
  }

  /** The paper with its head, until everything is there that is told below it. */
  #coming() {
    const final = this.route.query['kind'] === 'final';
    return html`${this.#waiting()}
      <div class="work">
        <article class="paper coming" aria-busy="true">
          ${final ? nothing : html`<div class="watermark" data-mark=${t('report-draft')}></div>`}
          ${this.view ? head({ view: this.view }, this.description) : nothing}
        </article>
      </div>`;
  }

  #tools(found: Facts) {
    const { errors, whole } = lacking(found);
    return html`<div class="tools">
      <h1 tabindex="-1">${t('view-report')}</h1>
      <div class="do">
        ${this.#kinds(this.#final)}
        <button class="btn pri" @click=${() => print()}>${this.#final ? t('report-print-final') : t('report-print-draft')}</button>
        <span class="sm sec">${t('report-print-hint')}</span>
      </div>
      ${
        this.refused && (errors.length > 0 || !whole)
          ? html`<div class="refused" role="alert">
              <p>${state('bad', t('report-refused'))}</p>
              <ul>
                ${whole ? nothing : html`<li>${t('report-not-whole')}</li>`}
                ${errors.slice(0, MOST).map((notice) => html`<li><a href=${address({ view: 'streams', id: this.route.id, line: notice.where, why: null })}>${[place(notice.where, namesOf(found)), titleOf(notice)].filter(Boolean).join(t('list-comma'))}</a></li>`)}
              </ul>
              <p><a href=${address(enterprisePage('notices', this.route.id))}>${t('report-to-notices', { count: errors.length })}</a></p>
            </div>`
          : nothing
      }
      <nz-versions .document=${this.document} .view=${found.view} .record=${found.record} .whole=${errors.length === 0 && whole}></nz-versions>
    </div>`;
  }

  #kinds(final: boolean) {
    const one = (kind: 'draft' | 'final', word: string) =>
      html`<button aria-pressed=${(kind === 'final') === final ? 'true' : 'false'} @click=${() => this.#choose(kind)}>${word}</button>`;
    return html`<span class="seg" role="group" aria-label=${t('report-kind')}>${one('draft', t('report-draft'))}${one('final', t('report-final'))}</span>`;
  }

  /** A 正式稿 was chosen, and nothing stands against it. */
  get #final(): boolean {
    if (!this.facts || this.route.query['kind'] !== 'final') return false;
    const { errors, whole } = lacking(this.facts);
    return errors.length === 0 && whole;
  }

  #choose(kind: 'draft' | 'final'): void {
    this.refused = kind === 'final';
    this.#ask({ kind: kind === 'final' ? kind : null });
  }

  #ask(parts: Record<string, string | null>): void {
    const query = Object.entries({ ...this.route.query, ...parts }).filter((one): one is [string, string] => one[1] !== null);
    settle({ ...this.route, query: Object.fromEntries(query) });
  }

  async #read(): Promise<void> {
    const { revision } = this.document;
    if (revision === this.#revision) return;
    this.#revision = revision;
    if (!this.facts) {
      this.view = (await this.document.view({ from: 0, count: 0 }).catch(() => null))?.view ?? null;
      await this.updateComplete;
      // What the phone can show already it shows before it loads the rest.
      await idle();
    }
    const found = await facts(this.document).catch(() => null);
    if (revision !== this.#revision) return;
    this.failed = found === null;
    if (found) this.facts = found;
    // The next change asks again.
    else this.#revision = -1;
  }
}

customElements.define('nz-report', NzReport);
