// The base of every element of the page: shared styles, and a redraw when the language changes.
import { type CSSResult, LitElement, unsafeCSS } from 'lit';
import { texts } from './i18n/texts';
import partsCss from './styles/parts.css?inline';
import { Watch } from './watch';

const parts = unsafeCSS(partsCss);

/** The shared styles and an element's own. */
export function styles(own: string): CSSResult[] {
  return [parts, unsafeCSS(own)];
}

export class NzElement extends LitElement {
  static override styles: CSSResult[] = [parts];

  constructor() {
    super();
    new Watch(this, texts);
  }
}
