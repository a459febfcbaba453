// The few drawings of the page: marks of state (shape and colour, always beside a word) and four small signs.
import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'idle';

const MARKS: Readonly<Record<Tone, SVGTemplateResult>> = {
  bad: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor"/><path d="M8 4.3v4.6M8 10.7v1.4" stroke="var(--nz-surface)" stroke-width="1.8" stroke-linecap="round"/>`,
  warn: svg`<path d="M8 1.6 15.2 14.4H.8Z" fill="currentColor"/><path d="M8 6v3.8M8 11.6v1" stroke="var(--nz-surface)" stroke-width="1.6" stroke-linecap="round"/>`,
  ok: svg`<circle cx="8" cy="8" r="6.7" fill="currentColor"/><path d="m4.9 8.3 2.2 2.2 4-4.6" fill="none" stroke="var(--nz-surface)" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
  info: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 7.2v4M8 4.6v.6" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  idle: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
};

const SIGNS = {
  file: svg`<path d="M3 1.5h6.5L13 5v9.5H3Z M9.5 1.5V5H13"/>`,
  disk: svg`<path d="M2 2h9.5L14 4.5V14H2Z M5 2v4h5V2 M4.5 14V9.5h7V14"/>`,
  offline: svg`<path d="M1.5 6.2a9.5 9.5 0 0 1 13 0M4 9a6 6 0 0 1 8 0M6.4 11.6a2.5 2.5 0 0 1 3.2 0M2 14 14 2"/>`,
  pen: svg`<path d="m2.5 13.5.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6Z M9.3 4.3l2.4 2.4"/>`,
  menu: svg`<path d="M2 4h12M2 8h12M2 12h12"/>`,
} as const;

/** A state: its mark and its word. */
export function state(tone: Tone, word: unknown): TemplateResult {
  return html`<span class="st ${tone}"
    ><svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">${MARKS[tone]}</svg>${word}</span
  >`;
}

export function sign(name: keyof typeof SIGNS, size = 14): TemplateResult {
  return html`<svg
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.3"
    stroke-linejoin="round"
    stroke-linecap="round"
  >
    ${SIGNS[name]}
  </svg>`;
}
