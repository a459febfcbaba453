// The line over the grid: the selected cell as it was typed, help at the field, how dense the rows are.
import { html } from 'lit';
import { t } from '../../i18n/texts';

export type Density = 'normal' | 'compact';

export interface GridHead {
  where: { place: string; text: string };
  /** No cell was gone to yet. */
  idle: boolean;
  help: boolean;
  density: Density;
}

export function gridhead({ where, idle, help, density }: GridHead, does: { help(): void; density(density: Density): void }) {
  const dense = (one: Density, word: string) =>
    html`<button aria-pressed=${density === one ? 'true' : 'false'} @click=${() => does.density(one)}>${word}</button>`;
  return html`<div class="gridhead ${idle ? 'idle' : ''}">
    <div class="bar"><b>${where.place}</b><span>${where.text}</span></div>
    <button class="btn quiet" aria-pressed=${help ? 'true' : 'false'} @click=${() => does.help()}>${t('key-help')}</button>
    <div class="seg" role="group" aria-label=${t('density')}>
      ${dense('normal', t('density-normal'))}${dense('compact', t('density-compact'))}
    </div>
  </div>`;
}
