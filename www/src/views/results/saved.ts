// The document as it is saved, for what is edited as a whole: facilities, products. Asked for when somebody begins to edit.
import type { Change, Inventory } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { t } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { toasts } from '../../toasts';

export async function saved(document: OpenDocument): Promise<Inventory> {
  return JSON.parse(new TextDecoder().decode(await document.bytes())) as Inventory;
}

/** Makes the edit; says why where it was refused. */
export async function write(document: OpenDocument, changes: Change[], reason?: string): Promise<boolean> {
  const outcome = await document.apply(changes, reason);
  if ('answer' in outcome && outcome.answer.entry) return true;
  const why = 'lost' in outcome ? t('toast-core-lost') : outcome.answer.notices.map(titleOf).join(t('list-semicolon'));
  toasts.say({ text: why });
  return false;
}

/** An id that nothing has yet. */
export function freeId(prefix: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}
