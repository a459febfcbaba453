// What stands at the right of the sheet: the derivation of a number, or help at the selected field.
import { html, nothing } from 'lit';
import type { Derivation, Description } from '../../core/wire';
import { t } from '../../i18n/texts';
import type { Here } from './bar';
import type { Rows } from './rows';

export interface Side {
  derivation: Derivation | null;
  help: boolean;
  here: Here;
  rows: Rows;
  file: string;
  description: Partial<Description>;
}

interface Does {
  why(event: CustomEvent<string>): void;
  closeWhy(): void;
  closeHelp(): void;
}

export function side({ derivation, help, here, rows, file, description }: Side, does: Does) {
  if (help)
    return html`<aside aria-label=${t('field-title')}>
      <nz-field-help .here=${here} .rows=${rows} .version=${rows.version} .file=${file} .description=${description} @nz-close=${does.closeHelp}></nz-field-help>
    </aside>`;
  if (!derivation) return nothing;
  return html`<aside aria-label=${t('derivation-title')}><div class="side">
    <nz-derivation .derivation=${derivation} .names=${rows} @nz-why=${does.why} @nz-close=${does.closeWhy}></nz-derivation>
    <nz-trial .derivation=${derivation} .rows=${rows} .version=${rows.version}></nz-trial>
  </div></aside>`;
}
