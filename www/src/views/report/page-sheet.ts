// The printed page: A4, what it belongs to at its head, check code and page of pages at its foot. `@page` counts for the
// whole document only, so the sheet is there as long as the report is shown.
export class PageSheet {
  readonly #sheet = new CSSStyleSheet();

  show(head: string, mark: string, left: string, right: string, pages: readonly [string, string, string], size = 'A4 portrait'): void {
    const [before, between, after] = pages.map(quoted);
    const small = 'font: 9pt "Noto Sans SC", "Noto Sans CJK SC", sans-serif; color: #000;';
    const margin = size === 'A4 portrait' ? '22mm 18mm 20mm 22mm' : '18mm 14mm 16mm';
    this.#sheet.replaceSync(`@page { size: ${size}; margin: ${margin};
      @top-left { content: ${quoted(head)}; ${small} }
      @top-right { content: ${quoted(mark)}; ${small} }
      @bottom-left { content: ${quoted(left)}; ${small} }
      @bottom-center { content: ${before} counter(page) ${between} counter(pages) ${after}; ${small} }
      @bottom-right { content: ${quoted(right)}; ${small} } }`);
    const { adoptedStyleSheets: adopted } = document;
    if (!adopted.includes(this.#sheet)) document.adoptedStyleSheets = [...adopted, this.#sheet];
  }

  hide(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}

/** A string of CSS: what a person typed opens and closes nothing. */
export function quoted(text: string): string {
  const escaped = [...text].map((one) => (/[\p{L}\p{N} .,:;()（），。：·—-]/u.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `));
  return `"${escaped.join('')}"`;
}
