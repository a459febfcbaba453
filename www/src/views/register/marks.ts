// The marks of the five progress words: shape and colour, beside the word.
import { type SVGTemplateResult, html, svg } from 'lit';
import { type Tone, state } from '../../icons';
import { progressWord } from './words';

const RING = svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.7"/>`;

const MARKS: Readonly<Record<string, readonly [Tone, SVGTemplateResult]>> = {
  'not-started': ['idle', svg`<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="2.4 1.9"/>`],
  behind: ['warn', svg`${RING}<path d="M8 8V2.2A5.8 5.8 0 0 1 13.8 8Z" fill="currentColor"/>`],
  'on-schedule': ['info', svg`${RING}<path d="M8 2.2a5.8 5.8 0 0 1 0 11.6Z" fill="currentColor"/>`],
  completed: ['ok', svg`<circle cx="8" cy="8" r="6.6" fill="currentColor"/>`],
};

/** A progress word with its mark. */
export function progress(code: string | null) {
  const word = progressWord(code);
  const [tone, mark] = MARKS[code ?? ''] ?? [];
  if (!tone || !mark) return state(code === 'closed' ? 'ok' : 'idle', word);
  return html`<span class="st ${tone}"><svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">${mark}</svg>${word}</span>`;
}
