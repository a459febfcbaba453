// What of a chart can be asked: a button over each mark, placed in shares of the drawing, so that it grows with it. One tab
// stop for the whole chart, arrows walk the marks, Enter opens the derivation; the mark says its name and number.
import { html, nothing } from 'lit';

export interface Mark {
  /** What the mark says: A → B 5,650.3 TJ. */
  text: string;
  /** The number's id; `null` where there is no number. */
  number: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest target, in pixels. */
const TARGET = 24;

const NEXT = new Set(['ArrowRight', 'ArrowDown']);
const BEFORE = new Set(['ArrowLeft', 'ArrowUp']);

export function marks(all: readonly Mark[], [width, height]: readonly [number, number], label: string) {
  const asked = all.filter(({ number }) => number !== null);
  if (asked.length === 0) return nothing;
  return html`<div class="marks" role="group" aria-label=${label} @keydown=${walk}>
    ${asked.map(({ text, number, x, y, width: wide, height: tall }, i) => {
      const [roomX, roomY] = [Math.max(wide, TARGET), Math.max(tall, TARGET)];
      const [left, top] = [x + wide / 2 - roomX / 2, y + tall / 2 - roomY / 2];
      const at = `left:${share(left, width)};top:${share(top, height)};width:${share(roomX, width)};height:${share(roomY, height)}`;
      return html`<button .style=${at} tabindex=${i === 0 ? '0' : '-1'} aria-label=${text} @click=${(event: Event) => ask(event, number)}><span class="tip" aria-hidden="true">${text}</span></button>`;
    })}
  </div>`;
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

function ask({ currentTarget }: Event, number: string | null): void {
  currentTarget?.dispatchEvent(new CustomEvent('nz-why', { bubbles: true, composed: true, detail: number }));
}

function walk(event: KeyboardEvent): void {
  const step = NEXT.has(event.key) ? 1 : BEFORE.has(event.key) ? -1 : 0;
  const here = event.target as HTMLElement;
  const all = [...(here.parentElement?.querySelectorAll<HTMLElement>('button') ?? [])];
  const there = all[all.indexOf(here) + step];
  if (step === 0 || !there) return;
  event.preventDefault();
  here.tabIndex = -1;
  there.tabIndex = 0;
  there.focus();
}
