// What has to be known before anything else on the sheet: it is not saved, another page edits it, it is an example.
import { type TemplateResult, html, nothing } from 'lit';
import type { View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import type { StoreTrouble } from '../../desk/store';
import { named, t } from '../../i18n/texts';
import { address, enterprisePage } from '../../router';

export function strips({ saving, pen, locked, fixed, card }: OpenDocument, { example }: View, save: () => void): TemplateResult {
  return html`${
      saving.state === 'failed'
        ? html`<div class="strip bad" role="alert">
            <span>${failure(saving.trouble)}</span><button class="btn" @click=${save}>${t('act-export')}</button>
          </div>`
        : nothing
    }
    ${
      pen.state === 'reading'
        ? html`<div class="strip">
            <span>${t('pen-reading-why')}</span><button class="btn" @click=${() => pen.takeOver()}>${t('pen-take-over')}</button>
          </div>`
        : nothing
    }
    ${
      locked
        ? html`<div class="strip">
            <span>${t('fixed-locked', { day: fixed?.on ?? '' })}</span><a class="btn" href=${address(enterprisePage('report', card.id))}>${t('fixed-correct')}</a>
          </div>`
        : nothing
    }
    ${example ? html`<div class="strip"><span class="tag">${t('example')}</span><span>${named(example)}</span></div>` : nothing}`;
}

function failure(trouble: StoreTrouble): string {
  switch (trouble) {
    case 'full':
      return t('saving-full');
    case 'refused':
      return t('saving-refused');
    case 'taken':
      return t('saving-taken');
  }
}
