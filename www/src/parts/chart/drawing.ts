// A drawing of Observable Plot as the page shows it: without the style sheet that Plot puts inside, which the page's policy
// refuses and ours replaces; named for whoever reads aloud; as wide as its place.
import { type PlotOptions, plot } from '@observablehq/plot';

export type Drawn = ReturnType<typeof plot>;

export function draw(options: PlotOptions, sentence: string): Drawn {
  const drawn = plot(options);
  drawn.querySelector('style')?.remove();
  // The picture says one sentence; its groups say nothing of their own.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', sentence);
  return drawn;
}

/** The table beside has the whole name. */
export function short(name: string, most = 13): string {
  return [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name;
}

/** About how wide a text is, in pixels of 12: a Chinese character is as wide as it is tall. */
export function wide(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 12 : 6.8), 0);
}
