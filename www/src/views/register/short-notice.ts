// <nz-short-notice>: why a public notice is too short, with the working days that the core counts.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import { NzElement } from '../../element';
import '../../parts/notice/notice';
import { type Act, text } from '../../register/acts';
import type { Item } from '../../register/item';

export class NzShortNotice extends NzElement {
  static override properties = { act: { attribute: false }, item: { attribute: false }, notices: { state: true } };

  declare act: Act;
  declare item: Item;
  declare protected notices: readonly Notice[];
  #asked = '';

  constructor() {
    super();
    this.notices = [];
  }

  override willUpdate(): void {
    if (this.#asked === this.act.id) return;
    this.#asked = this.act.id;
    void this.#ask(this.act);
  }

  override render() {
    return this.notices.length > 0 ? this.notices.map((notice) => html`<nz-notice .notice=${notice} .place=${this.item.number}></nz-notice>`) : nothing;
  }

  async #ask({ id, body }: Act): Promise<void> {
    const asked = { from: text(body, 'start'), to: text(body, 'end'), notice: this.item.policy?.noticeDays ?? 0 };
    const answer = await desk.core.register('working-days', asked).catch(() => null);
    if (answer && this.#asked === id) this.notices = answer.notices;
  }
}

customElements.define('nz-short-notice', NzShortNotice);
