// The buttons over the sheet: take back, do again, take a form in, write the file.
import { html, nothing } from 'lit';
import type { View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';
import { t } from '../../i18n/texts';
import { toasts } from '../../toasts';

export interface Acting {
  undo(which: 'undo' | 'redo'): void;
  take(): void;
  /** `anew`: to another file than the one it is bound to. */
  save(anew: boolean): void;
}

export function acts(document: OpenDocument, view: View | null | undefined, doing: Acting) {
  const { file } = document.card;
  const { writable } = document;
  const can = (entry: number | null | undefined) => (writable && entry !== null && entry !== undefined ? 'false' : 'true');
  return html`<div class="acts">
    <button class="btn" aria-disabled=${can(view?.undoable)} @click=${() => doing.undo('undo')}>${t('act-undo')} <kbd>Ctrl Z</kbd></button>
    <button class="btn" aria-disabled=${can(view?.redoable)} @click=${() => doing.undo('redo')}>${t('act-redo')} <kbd>Ctrl Y</kbd></button>
    <button class="btn" aria-disabled=${writable ? 'false' : 'true'} @click=${() => doing.take()}>${t('act-import')}</button>
    ${file ? html`<button class="btn quiet" @click=${() => doing.save(true)}>${t('act-export')}</button>` : nothing}
    <button class="btn pri" @click=${() => doing.save(false)}>${file ? t('act-save-to', { file }) : t('act-export')}</button>
  </div>`;
}

/** Writes the file and says where it went. */
export async function written(anew = false): Promise<void> {
  const file = await desk.export(anew);
  if (!file) return;
  const { bound, changed, name } = file;
  toasts.say({ text: changed ? t('toast-file-changed', { file: changed, to: name }) : bound ? t('toast-saved-to', { file: name }) : t('toast-exported') });
}
