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

/** A name in so many pixels of twelve; the table beside has the whole name. */
export function short(name: string, most = 13): string {
  const room = most * 12;
  if (wide(name) <= room) return name;
  let kept = '';
  for (const one of name) {
    if (wide(`${kept}${one}…`) > room) break;
    kept += one;
  }
  return `${kept}…`;
}

/** About how wide a text is, in pixels of 12: a Chinese character is as wide as it is tall. */
export function wide(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 12 : 6.8), 0);
}
