// <nz-entry>: the editor of one cell. Enter keeps, Esc discards, leaving keeps; what is typed is never corrected.
// While a Chinese input method composes, Enter and Esc belong to it.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import { toasts } from '../../toasts';
import css from './entry.css?inline';
import type { Editor, Kept, Onward } from './model';

export class NzEntry extends NzElement {
  static override styles = styles(css);
  static override properties = { editor: { attribute: false }, begin: { attribute: false }, list: { attribute: false }, fault: { state: true } };

  declare editor: Editor;
  /** Begun by a key: what stood there is replaced by this, and by what is typed; `null` keeps it. */
  declare begin: string | null;
  /** Begun for the list of units. */
  declare list: boolean;
  /** Why what was typed cannot be written. */
  declare protected fault: string | null;
  #done = false;

  constructor() {
    super();
    this.fault = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.toggleAttribute('units', this.editor.units.length > 0);
  }

  override firstUpdated(): void {
    const input = this.#input;
    if (!input) {
      this.#select?.focus();
      if (this.list) this.#openUnits();
      return;
    }
    input.value = this.begin ?? this.editor.text;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
    if (this.list) this.#openUnits();
  }

  override render() {
    const { choices } = this.editor;
    if (choices) return this.#choices(choices);
    return html`<input
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label=${this.editor.label}
        aria-invalid=${this.fault ? 'true' : 'false'}
        aria-describedby=${this.fault ? 'fault' : nothing}
        @input=${() => (this.fault = null)}
        @keydown=${this.#key}
        @focusout=${this.#left}
      />${this.#units()}${this.fault ? html`<span id="fault" role="alert">${this.fault}</span>` : nothing}`;
  }

  #choices(choices: readonly string[]) {
    const { label, text } = this.editor;
    return html`<select class="only" aria-label=${label} @change=${() => this.list && this.#keep('stay')} @keydown=${this.#key} @focusout=${this.#left}>
      ${['', ...choices].map((word) => html`<option value=${word} ?selected=${word === text}>${word || t('number-missing')}</option>`)}
    </select>`;
  }

  #units() {
    const { units, unit } = this.editor;
    if (units.length === 0) return nothing;
    // Two spellings of one unit look the same; the one in use stays.
    const offered = [unit, ...units.filter((one) => unitText(one) !== unitText(unit))].filter(
      (one, i, all) => all.findIndex((other) => unitText(other) === unitText(one)) === i,
    );
    return html`<select
      aria-label=${t('table-unit')}
      @change=${() => this.list && this.#keep('stay')}
      @keydown=${this.#key}
      @focusout=${this.#left}
    >
      ${offered.map((code) => html`<option value=${code} ?selected=${code === unit}>${unitText(code) || t('table-unit-none')}</option>`)}
    </select>`;
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === 229) return;
    const onward = ONWARD[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (event.altKey && event.key === 'ArrowDown') this.#openUnits(event);
    else if (event.key === 'Escape') this.#discard(event);
    else if (onward && !event.ctrlKey && !event.metaKey) this.#keep(onward, event);
  }

  #openUnits(event?: Event): void {
    const list = this.#select;
    if (!list || (event?.target === list && this.#input)) return;
    event?.preventDefault();
    list.focus();
    try {
      list.showPicker?.();
    } catch {
      // Without a fresh key press the browser opens no list; the arrows choose from the closed one.
      return;
    }
  }

  #left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
    const fault = this.#input ? this.editor.check?.(this.#input.value) : null;
    if (fault) {
      // The cell is left for good: what could not be written is said, with its words.
      toasts.say({ text: fault });
      this.#discard();
    } else this.#keep('stay');
  }

  #keep(onward: Onward, event?: Event): void {
    event?.preventDefault();
    const input = this.#input;
    const text = (input ?? this.#select)?.value ?? '';
    if (input && this.begin === '' && text === '') return this.#discard();
    this.fault = this.editor.check?.(text) ?? null;
    if (this.fault) return;
    this.#end(new CustomEvent<Kept>('nz-keep', { detail: { text, unit: input ? (this.#select?.value ?? '') : '', onward } }));
  }

  #discard(event?: Event): void {
    event?.preventDefault();
    this.#end(new CustomEvent('nz-discard'));
  }

  /** The editor speaks once; taking it away makes it lose the focus a second time. */
  #end(event: CustomEvent): void {
    if (this.#done) return;
    this.#done = true;
    this.dispatchEvent(event);
  }

  /** None where one of some words is chosen. */
  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #select(): HTMLSelectElement | null {
    return this.renderRoot.querySelector('select');
  }
}

const ONWARD: Readonly<Record<string, Onward>> = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'right',
  'Shift+Tab': 'left',
};

customElements.define('nz-entry', NzEntry);
