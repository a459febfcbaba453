// What comes into the sheet from outside: a pasted table, shown first as what it would change, and a statistics form.
// Nothing is written before somebody says so.
import { html, nothing } from 'lit';
import type { OpenDocument } from '../../desk/document';
import { t } from '../../i18n/texts';
import type { Press } from '../../parts/table/held';
import type { Pasted } from '../../parts/table/model';
import { repeated } from '../../parts/table/operations';
import type { NzTable } from '../../parts/table/table';
import { toasts } from '../../toasts';
import { type FormSource, pastedForm } from '../import/form-source';
import { importing, pasting, sheets as detailSheets } from '../registry';
import type { Proposal, Sheet, Way } from './paste';
import type { Rows } from './rows';

/** The sheet that it comes into. */
export interface Into {
  document: OpenDocument;
  rows: Rows | undefined;
  table: NzTable | null;
  columns: Sheet['columns'];
  count: number;
  blockAt: Sheet['blockAt'];
}

interface Does {
  into(): Into;
  /** One step; answers whether it was taken. */
  apply(edits: readonly unknown[]): Promise<boolean>;
  undo(): void;
  /** What stands below the selected row is shown. */
  unfold(): void;
  /** The focus goes back to the selected cell. */
  back(): void;
  changed(): void;
  /** Takes the keys that were pressed before the strip was there; `null` where there is none. */
  pressed(): Promise<Press | null>;
}

export class Incoming {
  /** What was pasted, before it is taken. */
  #proposal: Proposal | null = null;
  /** A statistics form that was pasted, or that a file is to be chosen of. */
  #form: FormSource | null = null;
  #last: Pasted = { rows: [], units: false };
  readonly #does: Does;

  constructor(does: Does) {
    this.#does = does;
  }

  strips(document: OpenDocument) {
    return html`${
      this.#proposal
        ? html`<nz-paste
            .proposal=${this.#proposal}
            @nz-take=${({ detail }: CustomEvent<Way>) => void this.#take(detail)}
            @nz-discard=${() => this.#close()}
          ></nz-paste>`
        : nothing
    }
    ${
      this.#form
        ? html`<nz-import
            .document=${document}
            .source=${this.#form}
            @nz-taken=${({ detail }: CustomEvent<string>) => this.#imported(detail)}
            @nz-no-form=${() => void this.#paste(this.#last)}
            @nz-discard=${() => this.#close()}
          ></nz-import>`
        : nothing
    }`;
  }

  pasted(pasted: Pasted): void {
    const form = pastedForm(pasted.rows, t('import-pasted'));
    this.#last = pasted;
    const shown = form ? this.#import(form) : this.#paste(pasted);
    pasted.until?.(shown.then(() => this.#does.pressed()));
  }

  /** Asks for the file of a form. */
  ask(): void {
    void this.#import({ name: '', bytes: null });
  }

  async #import(form: FormSource): Promise<void> {
    if (!this.#does.into().document.writable) return;
    this.#show(null, form);
    await importing();
  }

  #imported(said: string): void {
    this.#close();
    toasts.say({ text: said, action: { text: t('act-undo'), run: () => this.#does.undo() } });
  }

  /** What was pasted is shown first as what it would change; one figure into one cell needs no question. */
  async #paste(pasted: Pasted): Promise<void> {
    const { document, rows, table, ...sheet } = this.#does.into();
    this.#show(null, null);
    if (!document.writable || !rows?.view || !table) return;
    const { period } = rows.view;
    const { from } = table.range;
    const needed = Promise.all([pasting(), detailSheets(), rows.known(from.block, pasted.rows.length * 3)]);
    const [paste, sheets] = await needed.catch(() => []);
    if (!paste || !sheets) return toasts.say({ text: t('state-offline-failed') });
    const over = { ...pasted, rows: repeated(pasted.rows, table.range, sheet.blockAt) };
    const proposal = paste.propose(over, from, { ...sheet, rows, period, sheets });
    const [way, ...others] = proposal.ways;
    const plain = way && others.length === 0 && way.writes.length === 1 && proposal.left.length === 0;
    if (plain) await this.#does.apply([way.writes[0]?.edit]);
    else this.#show(proposal, null);
  }

  async #take({ id, writes }: Way): Promise<void> {
    this.#show(null, null);
    // A ledger is seen month by month.
    if (id === 'ledger') this.#does.unfold();
    if (await this.#does.apply(writes.map(({ edit }) => edit))) this.#written(writes.length);
    this.#does.back();
  }

  #written(count: number): void {
    toasts.say({ text: t('toast-cells', { count }), action: { text: t('act-undo'), run: () => this.#does.undo() } });
  }

  #close(): void {
    this.#show(null, null);
    this.#does.back();
  }

  #show(proposal: Proposal | null, form: FormSource | null): void {
    this.#proposal = proposal;
    this.#form = form;
    this.#does.changed();
  }
}
