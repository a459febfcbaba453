// <nz-policies>: the rules of each class of source, as the newest edition has them; who may write the next edition adjusts them, from those of
// practice or by hand.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Edition, Policy } from '../../register/acts';
import { byBytes } from '../../register/canonical';
import { type Change, usual } from '../../register/edition';
import type { Practice } from '../../register/wire';
import fieldsCss from './fields.css?inline';
import css from './roster.css?inline';
import { className } from './words';

export class NzPolicies extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { edition: { attribute: false }, change: { attribute: false }, may: { type: Boolean }, at: { state: true }, practice: { state: true } };

  declare edition: Edition;
  declare change: Change;
  declare may: boolean;
  /** The class that is being adjusted. */
  declare protected at: string | null;
  declare protected practice: Practice['classes'];

  constructor() {
    super();
    this.at = null;
    this.practice = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.core.register('describe', {}).then(({ classes }) => (this.practice = classes ?? []));
  }

  override render() {
    const all = this.change.policies ?? this.edition.policies;
    return html`<section class="panel"><header><h2>${t('policies-title')}</h2><span class="sm sec">${t('policies-text')}</span></header>
      <table class="policies">
        <thead><tr><th>${t('ledger-kind')}</th><th>${t('policy-plan')}</th><th class="num">${t('policy-evidence')}</th><th class="num">${t('policy-inspectors')}</th><th>${t('policy-approvals')}</th><th class="num">${t('policy-notice')}</th><th>${t('policy-separation')}</th>${this.may ? html`<th><span class="vh">${t('roster-acts')}</span></th>` : nothing}</tr></thead>
        <tbody>${all.map((policy) => html`${this.#row(policy)}${this.at === policy.class ? this.#edit(policy) : nothing}`)}</tbody>
      </table></section>`;
  }

  #row(policy: Policy) {
    const approvals = policy.approvals.map(({ org, count }) => t('policy-approval', { org: org || t('policy-any-org'), count })).join(t('list-comma'));
    return html`<tr>
      <td>${className(policy.class)}${policy.batch ? html`<small>${t('policy-batch')}</small>` : nothing}</td>
      <td data-label=${t('policy-plan')}>${policy.plan ? t('policy-yes') : '—'}</td>
      <td class="num" data-label=${t('policy-evidence')}>${policy.evidenceMin}</td>
      <td class="num" data-label=${t('policy-inspectors')}>${policy.inspectors}</td>
      <td data-label=${t('policy-approvals')}>${approvals || '—'}</td>
      <td class="num" data-label=${t('policy-notice')}>${policy.noticeDays || '—'}</td>
      <td data-label=${t('policy-separation')}>${separationWord(policy.separation)}</td>
      ${this.may ? html`<td class="num"><button class="btn quiet" aria-expanded=${this.at === policy.class ? 'true' : 'false'} @click=${() => (this.at = this.at === policy.class ? null : policy.class)}>${t('policy-adjust')}<span class="vh">${className(policy.class)}</span></button></td>` : nothing}
    </tr>`;
  }

  #edit(policy: Policy) {
    const practice = this.practice.find(({ id }) => id === policy.class);
    const number = (name: 'evidenceMin' | 'inspectors' | 'noticeDays', label: string, least: number) =>
      html`<div class="field number"><label for=${name}>${label}</label><input id=${name} type="number" min=${least} .value=${String(policy[name])} @change=${(event: Event) => this.#set({ ...policy, [name]: Math.max(least, Math.trunc(Number((event.target as HTMLInputElement).value) || 0)) })} /></div>`;
    return html`<tr class="edit"><td colspan="8"><div class="form">
      ${practice ? html`<p><button class="btn" @click=${() => this.#set(usual(practice))}>${t('policy-usual')}</button> <span class="sm sec">${t('policy-usual-text')}</span></p>` : nothing}
      <div class="group">
        ${number('evidenceMin', t('policy-evidence'), 0)} ${number('inspectors', t('policy-inspectors'), 1)} ${number('noticeDays', t('policy-notice'), 0)}
        <div class="field"><label for="separation">${t('policy-separation')}</label><select id="separation" @change=${(event: Event) => this.#set({ ...policy, separation: (event.target as HTMLSelectElement).value as Policy['separation'] })}>
          ${(['person', 'org', 'office'] as const).map((one) => html`<option value=${one} ?selected=${policy.separation === one}>${separationWord(one)}</option>`)}</select></div>
      </div>
      <div class="field"><label for="approvals">${t('policy-approvals')}</label><textarea id="approvals" rows="2" .value=${policy.approvals.map(({ org, count }) => `${org} ${count}`).join('\n')} @change=${(event: Event) => this.#set({ ...policy, approvals: places((event.target as HTMLTextAreaElement).value) })}></textarea><p class="hint">${t('policy-approvals-hint')}</p></div>
      ${tick(t('policy-plan'), policy.plan, (plan) => this.#set({ ...policy, plan }))} ${tick(t('policy-sweep'), policy.sweep, (sweep) => this.#set({ ...policy, sweep }))}
      ${tick(t('policy-batch'), policy.batch, (batch) => this.#set({ ...policy, batch }))} ${tick(t('policy-paper'), policy.paper.includes('approve'), (paper) => this.#set({ ...policy, paper: paper ? ['approve'] : [] }))}
    </div></td></tr>`;
  }

  #set(policy: Policy): void {
    const all = this.change.policies ?? this.edition.policies;
    this.dispatchEvent(new CustomEvent('policies', { detail: all.map((one) => (one.class === policy.class ? policy : one)) }));
  }
}

function tick(label: string, on: boolean, set: (on: boolean) => void) {
  return html`<div class="field tick"><label><input type="checkbox" .checked=${on} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} /> ${label}</label></div>`;
}

/** One organisation a line, how many persons behind it. */
function places(text: string): Policy['approvals'] {
  const all = new Map<string, number>();
  for (const line of text.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const [, org = '', count = ''] = /^(.*?)\s*(\d*)$/.exec(line) ?? [];
    all.set(org, Math.min(20, Math.max(1, Number(count) || 1)));
  }
  return [...all].map(([org, count]) => ({ count, org })).sort((a, b) => byBytes(a.org, b.org));
}

function separationWord(separation: Policy['separation']): string {
  switch (separation) {
    case 'person':
      return t('separation-person');
    case 'org':
      return t('separation-org');
    case 'office':
      return t('separation-office');
  }
}

customElements.define('nz-policies', NzPolicies);
