// A notice where it stands, with what mends it: the way to its cell, or a choice, a reason, a piece of evidence that is
// given right below it.
import { html, nothing } from 'lit';
import type { Description, Notice } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { t } from '../../i18n/texts';
import { type Mend, mendOf } from '../../words/mends';
import { place, shownAt, streamOf } from '../../words/place';
import type { Rows } from './rows';

export interface Mending {
  document: OpenDocument;
  description: Partial<Description>;
}

export function noticeHere(notice: Notice, rows: Rows, { document, description }: Mending, brief = false) {
  const mend = document.writable ? mendOf(notice) : 'none';
  return html`<nz-notice .notice=${notice} .place=${place(shownAt(notice), rows)} .mendable=${leads(mend, notice)} ?brief=${brief}
    >${given(mend, notice, rows, document, description)}</nz-notice
  >`;
}

/** The word of the button that leads to where it is mended. */
function leads(mend: Mend, { where, severity }: Notice): string | null {
  switch (mend) {
    case 'field':
      return severity === 'hint' ? null : t('notice-mend-here');
    case 'choice':
      // A measured value does without a family of defaults.
      return streamOf(where) ? t('notice-mend-here') : null;
    case 'expected':
      return t('notice-answer');
    case 'form':
      return t('notice-import-again');
    case 'row':
    case 'reason':
    case 'documents':
    case 'none':
      return null;
  }
}

/** What is given where the notice stands. */
function given(mend: Mend, notice: Notice, rows: Rows, document: OpenDocument, description: Partial<Description>) {
  switch (mend) {
    case 'choice':
    case 'documents': {
      const stream = streamOf(notice.where);
      return html`<nz-mend
        .notice=${notice}
        .description=${description}
        .sector=${rows.view?.entity.sector}
        ?power=${stream !== null && rows.itemOf(stream) === 'electricity'}
      ></nz-mend>`;
    }
    case 'reason':
      return html`<nz-form-reason .document=${document} .where=${notice.where}></nz-form-reason>`;
    default:
      return nothing;
  }
}
