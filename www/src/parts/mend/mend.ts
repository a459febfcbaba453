// <nz-mend>: a notice mended where it stands: another figure or unit in its field, the other unit of the two that are
// suspected, a family, region or GWP set chosen. What is chosen is said as an edit, like one in the grid.
import { html, nothing } from 'lit';
import type { Change, Description, Notice, Stream } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import type { Edits, Editor } from '../table/model';
import css from './mend.css?inline';

type Setting = Extract<Change, { change: 'set-setting' }>['setting'];

export class NzMend extends NzElement {
  static override styles = styles(css);
  static override properties = {
    notice: { attribute: false },
    editor: { attribute: false },
    description: { attribute: false },
    power: { type: Boolean },
    sector: {},
  };

  declare notice: Notice;
  /** Of the field that the notice speaks of. */
  declare editor: Editor | null;
  declare description: Partial<Description>;
  /** The notice concerns electricity, which has families of its own. */
  declare power: boolean;
  /** The industry, which has a list of kinds of evidence. */
  declare sector: string | undefined;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, input')?.focus();
  }

  override render() {
    const choice = this.#choice();
    if (choice) return this.#choose(choice.setting, choice.options);
    const stream = /^streams\/([^/]+)\/documents$/.exec(this.notice.where)?.[1];
    if (stream) return this.#documents(stream);
    if (this.editor?.choices) return this.#pick(this.editor, this.editor.choices);
    return this.editor ? this.#field(this.editor) : nothing;
  }

  /** Which choice the notice asks for. */
  #choice(): { setting: Setting; options: readonly { id: string; name: string }[] } | null {
    const { families = [], regions = [], gwp_sets = [] } = this.description;
    const list = (all: readonly { id: string; zh: string; en: string }[]) => all.map((one) => ({ id: one.id, name: named(one) }));
    switch (this.notice.code) {
      case 'family-missing':
      case 'family-unknown':
        return this.power
          ? { setting: 'electricity-family', options: list(families.filter(({ kind }) => kind === 'electricity')) }
          : { setting: 'family', options: list(families.filter(({ kind }) => kind === 'fuel')) };
      case 'region-missing':
      case 'region-unknown':
        return { setting: 'electricity-region', options: list(regions) };
      case 'gwp-missing':
      case 'gwp-unknown':
        return { setting: 'gwp', options: list(gwp_sets) };
      default:
        return null;
    }
  }

  #choose(setting: Setting, options: readonly { id: string; name: string }[]) {
    return html`<form @submit=${(event: Event) => this.#chosen(event, setting)}>
      <select aria-label=${t('mend-choose')} required>
        <option value="">${t('mend-choose')}</option>
        ${options.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
      <button class="btn">${t('mend-adopt')}</button>
    </form>`;
  }

  /** A piece of evidence of each kind that lacks; what stays empty is not there. */
  #documents(stream: string) {
    const lacking = (this.notice.args['kinds'] ?? '').split(' ').filter(Boolean);
    const known = this.description.sectors?.find(({ id }) => id === this.sector)?.evidence ?? [];
    const kinds = lacking.map((id) => known.find((kind) => kind.id === id) ?? { id, zh: id, en: id });
    const written = (event: Event) => {
      event.preventDefault();
      const inputs = [...this.renderRoot.querySelectorAll('input')];
      const given = inputs.map((input) => ({ evidence: input.name, number: input.value.trim() })).filter(({ number }) => number !== '');
      const alter = (now: Pick<Stream, 'documents'>) => ({ ...now, documents: [...(now.documents ?? []), ...given] });
      if (given.length > 0) this.#tell({ stream, alter });
    };
    return html`<form class="documents" @submit=${written}>
      ${kinds.map((kind) => html`<label><span>${t('mend-document', { kind: named(kind) })}</span><input type="text" name=${kind.id} autocomplete="off" /></label>`)}
      <button class="btn">${t('mend-write')}</button>
    </form>`;
  }

  #pick({ label, text, edit }: Editor, choices: readonly string[]) {
    const picked = (event: Event) => {
      event.preventDefault();
      const word = this.renderRoot.querySelector('select')?.value;
      if (word) this.#tell(edit(word, ''));
    };
    return html`<form @submit=${picked}>
      <select aria-label=${label} required>
        <option value="">${t('mend-choose')}</option>
        ${choices.map((word) => html`<option value=${word} ?selected=${word === text}>${word}</option>`)}
      </select>
      <button class="btn">${t('mend-adopt')}</button>
    </form>`;
  }

  #field({ label, text, unit, units }: Editor) {
    const other = this.notice.code === 'unit-suspect' ? this.notice.args['other'] : undefined;
    const offered = [unit, ...units.filter((one) => unitText(one) !== unitText(unit))];
    return html`<form @submit=${this.#typed}>
      <input type="text" aria-label=${label} .value=${text} autocomplete="off" spellcheck="false" />
      ${
        units.length > 0
          ? html`<select aria-label=${t('table-unit')}>
              ${offered.map((one) => html`<option value=${one} ?selected=${one === unit}>${unitText(one) || t('table-unit-none')}</option>`)}
            </select>`
          : nothing
      }
      <button class="btn">${t('mend-write')}</button>
      ${
        other && units.includes(other)
          ? html`<button type="button" class="btn" @click=${() => this.#tell(this.editor?.edit(text, other))}>${t('mend-other', { unit: unitText(other) })}</button>`
          : nothing
      }
    </form>`;
  }

  #chosen(event: Event, setting: Setting): void {
    event.preventDefault();
    const value = this.renderRoot.querySelector('select')?.value;
    if (value) this.#tell({ change: 'set-setting', setting, value } satisfies Change);
  }

  #typed(event: Event): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector('input')?.value ?? '';
    const unit = this.renderRoot.querySelector('select')?.value ?? '';
    const input = this.renderRoot.querySelector('input');
    input?.setCustomValidity(this.editor?.check?.(text) ?? '');
    if (input && !input.reportValidity()) return;
    if (this.editor && (text !== this.editor.text || unit !== this.editor.unit)) this.#tell(this.editor.edit(text, unit));
  }

  #tell(edit: unknown): void {
    if (edit === undefined) return;
    const detail: Edits = { how: 'mended', edits: [edit] };
    this.dispatchEvent(new CustomEvent<Edits>('nz-edits', { bubbles: true, composed: true, detail }));
  }
}

customElements.define('nz-mend', NzMend);
