// The printed page: A4, what it belongs to at its head; at its foot the check code, also as a square that a phone reads,
// and page of pages. `@page` counts for the whole document only, so the sheet is there as long as the report is shown.
import { phone } from '../registry';

/** Its dark modules stay 4 mm away from the edge of the paper, where printers do not print. */
const SQUARE_MM = 13;

export interface Foot {
  /** The check code in words. */
  code: string;
  /** The whole of it, for a phone. */
  digest: string;
  printed: string;
  pages: readonly [string, string, string];
}

export class PageSheet {
  readonly #sheet = new CSSStyleSheet();
  #square = { of: '', image: '' };

  show(head: string, mark: string, { code, digest, printed, pages }: Foot, size = 'A4 portrait'): void {
    const [before, between, after] = pages.map(quoted);
    if (this.#square.of !== digest) {
      this.#square = { of: digest, image: '' };
      // The sheet itself is drawn first.
      void this.#squared(digest, () => this.show(head, mark, { code, digest, printed, pages }, size));
    }
    const small = 'font: 9pt "Noto Sans SC", "Noto Sans CJK SC", sans-serif; color: #000;';
    const margin = size === 'A4 portrait' ? '22mm 18mm 20mm 22mm' : '18mm 14mm 16mm';
    this.#sheet.replaceSync(`@page { size: ${size}; margin: ${margin};
      @top-left { content: ${quoted(head)}; ${small} }
      @top-right { content: ${quoted(mark)}; ${small} }
      @bottom-left { content: ${quoted(code)} "\\A " ${quoted(printed)}; white-space: pre-line; ${small} }
      @bottom-center { content: ${before} counter(page) ${between} counter(pages) ${after}; ${small} }
      @bottom-right { content: ${this.#square.image === '' ? 'none' : `url("${this.#square.image}")`}; } }`);
    const { adoptedStyleSheets: adopted } = document;
    if (!adopted.includes(this.#sheet)) document.adoptedStyleSheets = [...adopted, this.#sheet];
  }

  async #squared(digest: string, again: () => void): Promise<void> {
    const drawn = await phone().catch(() => null);
    // It may have been hidden, or be another's foot by now.
    if (!drawn || this.#square.of !== digest || !document.adoptedStyleSheets.includes(this.#sheet)) return;
    this.#square = { of: digest, image: drawn.square(digest, SQUARE_MM) };
    again();
  }

  hide(): void {
    this.#square = { of: '', image: '' };
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}

/** A string of CSS: what a person typed opens and closes nothing. */
export function quoted(text: string): string {
  const escaped = [...text].map((one) => (/[\p{L}\p{N} .,:;()（），。：·—-]/u.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `));
  return `"${escaped.join('')}"`;
}
