// The body of the report: emissions, activity data with their evidence, factors with their sources, in the tables of the
// sector's guideline.
import { html, nothing } from 'lit';
import type { ReportDatum, ReportTableView } from '../../generated/wire';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { checkedHow, matched } from '../../words/found';
import type { Facts } from './facts';
import { accounts, figureText, number, section, sheet, some } from './parts';

/** An industry without tables of its own is shown by classes. */
export function emissions({ view }: Facts) {
  const sums = view.breakdown;
  const tables = sums?.report.filter(({ holds }) => holds === 'summary') ?? [];
  const own = tables.map((table) => accounts(named(table), table.accounts));
  const totalName = (id: string) => (id === 'total/with_energy' ? t('total-with-energy') : t('total-without-energy'));
  const plain = sums
    ? accounts(t('report-classes'), [...sums.classes, ...sums.totals], (one) => (one.id.startsWith('total/') ? totalName(one.id) : named(one)))
    : nothing;
  const months = sums && sums.months.length > 0 ? accounts(t('report-months'), sums.months, ({ id }) => id.slice('month/'.length)) : nothing;
  const facilities = sums && sums.facilities.length > 0 ? accounts(t('report-facilities'), sums.facilities) : nothing;
  const intensities =
    sums && sums.intensities.length > 0
      ? sheet(
          t('report-intensities'),
          [t('report-product'), t('report-row'), t('report-value'), t('report-unit')],
          sums.intensities.map(
            (one) => html`<tr><td>${one.name}</td><td>${one.of.startsWith('total/with_energy') ? t('total-with-energy') : t('total-without-energy')}</td><td class="num">${number(one.value, one.unit, one.id, (value) => rounded(value, 4))}</td><td>${unitText(one.unit)}</td></tr>`,
          ),
        )
      : nothing;
  return section(t('report-emissions'), html`<p>${t('report-two-totals')}</p>${own.length > 0 ? own : plain}${months}${facilities}${intensities}`);
}

function data(table: ReportTableView, facts: Facts) {
  const classes = facts.view.classes;
  const row = (one: ReportDatum) => html`<tr>
    <td>${one.name}</td><td>${named(one)}</td>
    <td class="num">${number(one.value, one.unit, one.id, figureText)}</td>
    <td>${unitText(one.unit)}</td><td>${one.default ? t('report-default') : t('report-entered')}</td>
  </tr>`;
  const groups = classes.map((one) => ({ one, rows: table.data.filter((datum) => datum.class === one.class) })).filter(({ rows }) => rows.length > 0);
  return sheet(
    named(table),
    [t('report-stream'), t('report-parameter'), t('report-value'), t('report-unit'), t('report-origin')],
    groups.flatMap(({ one, rows }) => [html`<tr class="group"><td colspan="5">${named(one)}</td></tr>`, ...rows.map(row)]),
    'data',
  );
}

export function activity(facts: Facts) {
  const { annex, view } = facts;
  const tables = view.breakdown?.report.filter(({ holds }) => holds === 'activity') ?? [];
  const evidence = annex.evidence.map((one) => {
    const pieces = one.documents.map((piece) => [named(piece), piece.number].filter(Boolean).join(' '));
    const said = [...pieces, one.text].filter(Boolean).join(t('list-semicolon'));
    const expected = named({ zh: one.expected_zh, en: one.expected_en });
    return html`<tr>
      <td>${one.name}</td>
      <td>${said || html`<span class="lack">${t('report-evidence-none')}</span>`}${one.assumed ? html`<br />${t('report-assumed')}` : nothing}</td>
      <td>${expected}</td><td>${one.note}</td>
    </tr>`;
  });
  return section(
    t('report-activity'),
    html`${tables.map((table) => data(table, facts))}
      ${sheet(t('report-evidence'), [t('report-stream'), t('report-at-hand'), t('report-expected'), t('report-note')], evidence)}`,
  );
}

export function factors(facts: Facts) {
  const { annex, view } = facts;
  const tables = view.breakdown?.report.filter(({ holds }) => holds === 'factors') ?? [];
  const used = annex.factors.map(
    ({ library, streams, ...input }) => html`<tr>
      <td>${some(streams)}</td><td>${named(input)}</td>
      <td class="num">${library.printed}<br /><small>${unitText(library.unit)}</small></td>
      <td>${named({ zh: library.source_zh, en: library.source_en })}${t('list-comma')}${named({ zh: library.locator_zh, en: library.locator_en })}</td>
      <td>${checkedHow(library.status)}${t('list-semicolon')}${matched(library.how)}</td>
    </tr>`,
  );
  const heads = [t('report-streams'), t('report-parameter'), t('report-printed'), t('report-source'), t('report-checked')];
  return section(t('report-factors'), html`${tables.map((table) => data(table, facts))}${used.length > 0 ? sheet(t('report-sources'), heads, used) : nothing}`);
}
