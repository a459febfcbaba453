// A check code in groups of four, as it is read aloud; one click copies it whole.
import { html } from 'lit';
import { t } from '../../i18n/texts';
import { toasts } from '../../toasts';

/** `shown`: so many signs of it; all of them are copied. */
export function copyable(code: string, shown?: number) {
  return html`<button class="code mono" title=${t('code-copy')} @click=${(event: Event) => void copy(code, event)}>${fours(code.slice(0, shown))}</button>`;
}

/** A digest is read aloud in fours. */
export function fours(digest: string): string {
  return (digest.match(/.{1,4}/g) ?? []).join(' ');
}

async function copy(code: string, { currentTarget }: Event): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    toasts.say({ text: t('code-copied') });
  } catch {
    // Without a safe address there is no clipboard to write to: the code is marked, and Ctrl+C takes it.
    if (currentTarget instanceof Node) getSelection()?.selectAllChildren(currentTarget);
  }
}
