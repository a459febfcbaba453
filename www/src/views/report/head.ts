// The head of the report: its title, who reports, under which rules, and who signs.
import { html, nothing } from 'lit';
import type { Description } from '../../core/wire';
import { period } from '../../format/time';
import { named, t } from '../../i18n/texts';
import { withNames } from '../../words/ids';
import type { Facts } from './facts';
import { day } from './parts';

export function title({ view }: Pick<Facts, 'view'>): string {
  return t('report-title', { name: view.entity.name || t('report-nameless'), period: period(view.period) });
}

/** Without the record the head is that of a report which is still being gathered. */
export function head(facts: Pick<Facts, 'view'> & Partial<Facts>, description: Partial<Description>) {
  const { view, record } = facts;
  const { entity, settings } = view;
  const family = (id: string | null | undefined) => {
    const known = description.families?.find((one) => one.id === id);
    return known ? named(known) : (id ?? t('report-open'));
  };
  const sector = description.sectors?.find(({ id }) => id === entity.sector);
  const region = description.regions?.find(({ id }) => id === settings.electricity_region);
  const gwp = description.gwp_sets?.find(({ id }) => id === settings.gwp);
  const last = record?.versions.at(-1);
  const guideline = view.guideline ? [withNames(view.guideline.id), named({ zh: view.guideline.note_zh, en: view.guideline.note_en })].join(t('list-comma')) : '';
  const rows: (readonly [string, unknown])[] = [
    [t('report-entity'), entity.name],
    [t('report-credit'), entity.credit_code],
    [t('report-location'), entity.location],
    [t('report-sector'), sector ? named(sector) : entity.sector],
    [t('report-boundary'), entity.boundary],
    [t('report-period'), t('report-span', { from: day(view.period.from), to: day(view.period.to) })],
    [t('report-guideline'), guideline],
    [t('report-family'), family(settings.family)],
    [t('report-power'), [family(settings.electricity_family), region ? named(region) : ''].filter(Boolean).join(' ')],
    [t('report-gwp'), gwp ? named(gwp) : t('report-gwp-none')],
    [t('report-version'), last ? versionWords(last.kind, last.on, facts.view.fixed?.since ?? 0) : record ? t('report-version-none') : '…'],
  ];
  return html`<h2 class="title">${title(facts)}</h2>
    ${view.example ? html`<p class="example">${named(view.example)}</p>` : nothing}
    <table class="form">
      <tbody>
        ${rows.map(([word, said]) => html`<tr><th scope="row">${word}</th><td>${said || html`<span class="lack">${t('report-blank')}</span>`}</td></tr>`)}
      </tbody>
    </table>
    <table class="form sign">
      <tbody>
        <tr>
          ${(
            [
              [t('report-prepared'), entity.prepared_by, entity.prepared_on],
              [t('report-reviewed'), entity.reviewed_by, entity.reviewed_on],
              [t('report-approved'), entity.approved_by, entity.approved_on],
            ] as const
          ).map(([word, name, on]) => html`<td><b>${word}</b> ${name || '　　'}<span class="d">${t('report-signature')}<br />${day(on) || t('report-no-day')}</span></td>`)}
          <td><b>${t('report-seal')}</b><span class="d">${t('report-no-day')}</span></td>
        </tr>
      </tbody>
    </table>`;
}

export function kindWord(kind: 'first' | 'revised' | 'verified'): string {
  switch (kind) {
    case 'first':
      return t('version-first');
    case 'revised':
      return t('version-revised');
    case 'verified':
      return t('version-verified');
  }
}

function versionWords(kind: 'first' | 'revised' | 'verified', on: string, since: number): string {
  const word = t('report-version-of', { kind: kindWord(kind), day: day(on) });
  return since > 0 ? `${word}${t('list-semicolon')}${t('report-version-since', { count: since })}` : word;
}
