// <nz-start>: what this is, what can be done here, where the files are.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import type { Taken } from '../../desk/desk';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { EXAMPLES, REGISTERS, example } from '../../examples';
import { isLedger } from '../../desk/ledger';
import { t } from '../../i18n/texts';
import { sign } from '../../icons';
import '../../parts/notice/notice';
import { address, front, go } from '../../router';
import { Watch } from '../../watch';
import css from './start.css?inline';
import './files';

export class NzStart extends NzElement {
  static override styles = styles(css);
  static override properties = { refused: { state: true }, over: { state: true } };

  /** Why a file was not opened. */
  declare protected refused: { name: string; notices: readonly Notice[] } | null;
  declare protected over: boolean;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.refused = null;
    this.over = false;
    new Watch(this, desk);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.list();
    const over = (event: DragEvent) => this.#dragged(event);
    const drop = (event: DragEvent) => this.#dropped(event);
    const leave = () => (this.over = false);
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    this.#end = () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  override render() {
    return html`<div class="wrap">
      <h1>${t('start-title')}</h1>
      <p class="lead">${t('start-lead')}</p>
      <div class="cols">
        <div class="stack">
          <section class="panel">
            <header><h2>${t('start-here')}</h2></header>
            ${this.#doors()} ${this.#drop()} ${this.#refusal()}
          </section>
          <nz-files></nz-files>
        </div>
        <div class="stack">${steps()}<nz-privacy></nz-privacy><nz-limits></nz-limits></div>
      </div>
    </div>`;
  }

  #doors() {
    const soon = html`<span class="tag">${t('door-not-yet')}</span>`;
    return html`<div class="door">
        <h3>${t('door-enterprise')}</h3>
        <p>${t('door-enterprise-text')}</p>
        <div class="acts">
          <button class="btn" @click=${() => this.#example(EXAMPLES)}>${t('door-example')}</button>
          <a class="btn pri" href=${address({ view: 'new', from: null })}>${t('door-new')}</a>
        </div>
      </div>
      <div class="door">
        <h3>${t('door-park')} ${soon}</h3>
        <p>${t('door-park-text')}</p>
        <div class="acts"><a class="btn" href="#/p">${t('door-what')}<span class="vh"> ${t('door-park')}</span></a></div>
      </div>
      <div class="door">
        <h3>${t('door-rectify')}</h3>
        <p>${t('door-rectify-text')}</p>
        <div class="acts">
          <button class="btn" @click=${() => this.#example(REGISTERS)}>${t('door-example-register')}</button>
          <a class="btn pri" href="#/r">${t('door-new-register')}</a>
        </div>
      </div>`;
  }

  #drop() {
    return html`<div class="drop ${this.over ? 'over' : ''}">
      ${sign('file', 22)}
      <span>${t('drop-title')}<br /><span class="mut sm">${t('drop-kinds')}</span></span>
      <button class="btn" @click=${() => this.#input?.click()}>${t('drop-choose')}</button>
      <input type="file" accept=".json,application/json,.register" hidden aria-label=${t('drop-choose')} @change=${this.#chosen} />
    </div>`;
  }

  #refusal() {
    if (!this.refused) return nothing;
    const { name, notices } = this.refused;
    return html`<div class="said" role="alert">
      <p>${t('refused', { name })}</p>
      ${notices.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}
    </div>`;
  }

  /** The example as it was left, or a fresh one. */
  async #example(of: typeof EXAMPLES): Promise<void> {
    await desk.list();
    const left = desk.cards.find((card) => card.example && isLedger(card) === (of === REGISTERS));
    if (left) return this.#taken(left);
    const file = await example(of);
    if (file) this.#taken(await desk.takeBytes(file, 'example'));
  }

  #chosen({ target }: Event): void {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#take(file);
    input.value = '';
  }

  #dragged(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  }

  #dropped(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    this.over = false;
    if (!file) return;
    event.preventDefault();
    void this.#take(file);
  }

  async #take(file: File): Promise<void> {
    this.#taken(await desk.take(file));
  }

  #taken(taken: Taken): void {
    this.refused = 'notices' in taken ? taken : null;
    if ('id' in taken) go(front(taken));
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input[type=file]');
  }
}

function steps() {
  const all = [
    [t('step-1'), t('step-1-text')],
    [t('step-2'), t('step-2-text')],
    [t('step-3'), t('step-3-text')],
    [t('step-4'), t('step-4-text')],
  ];
  return html`<section class="panel">
    <header><h2>${t('steps-title')}</h2><span class="sm mut">${t('steps-of')}</span></header>
    <ol class="five">
      ${all.map(([head, text], i) => html`<li><span class="mut">${i + 1}</span><span><b>${head}</b>${text}</span></li>`)}
    </ol>
  </section>`;
}

customElements.define('nz-start', NzStart);
