// <nz-form-reason>: why activity data and a figure of a statistics form differ, written where it is asked for.
import { html } from 'lit';
import type { Change, Inventory, Notice } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import css from '../../parts/mend/mend.css?inline';
import type { Edits } from '../../parts/table/model';

const MATCH = /^forms\/(\d+)\/matches\/(\d+)\/reason$/;

/** The match with its reason and the activity data that it was given for; nothing where it is not there any more. */
export function reasoned(
  { forms = [] }: Pick<Inventory, 'forms'>,
  where: string,
  reason: string,
  noticed: readonly Pick<Notice, 'code' | 'where' | 'args'>[],
): Change | null {
  const [form, match] = (MATCH.exec(where) ?? []).slice(1).map(Number);
  if (form === undefined || match === undefined || !forms[form]?.matches?.[match]) return null;
  const differs = noticed.find((one) => one.code === 'form-differs' && `${one.where}/reason` === where);
  const { amount: value, unit } = differs?.args ?? {};
  if (!value || !unit) return null;
  const amount = { value, unit };
  const written = forms.map((one, i) =>
    i === form ? { ...one, matches: (one.matches ?? []).map((known, at) => (at === match ? { ...known, reason, amount } : known)) } : one,
  );
  return { change: 'set-document', part: { part: 'forms', forms: written } };
}

export class NzFormReason extends NzElement {
  static override styles = styles(css);
  static override properties = { document: { attribute: false }, where: {} };

  declare document: OpenDocument;
  declare where: string;

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    return html`<form @submit=${this.#write}>
      <input type="text" required aria-label=${t('notices-form-reason')} placeholder=${t('notices-form-reason')} autocomplete="off" />
      <button class="btn">${t('mend-write')}</button>
    </form>`;
  }

  async #write(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (reason === '') return;
    const saved = JSON.parse(new TextDecoder().decode(await this.document.bytes())) as Inventory;
    const change = reasoned(saved, this.where, reason, await this.document.checked());
    const detail: Edits = { how: 'mended', edits: change ? [change] : [] };
    if (change) this.dispatchEvent(new CustomEvent<Edits>('nz-edits', { bubbles: true, composed: true, detail }));
  }
}

customElements.define('nz-form-reason', NzFormReason);
