// What the report ends with: methods, factors whose text nobody has read, notices, what is not present, versions and
// corrections, how to recompute it; and every line written out.
import { html, nothing } from 'lit';
import type { Description, Notice, Status } from '../../core/wire';
import { rounded, signed } from '../../format/number';
import { minute } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { named, t, texts } from '../../i18n/texts';
import { copyable } from '../../parts/code/code';
import '../../parts/derivation/texts';
import { titleOf } from '../../parts/notice/facts';
import { grouped, stepName, symbols } from '../../parts/derivation/words';
import { checkedHow } from '../../words/found';
import type { Names } from '../../words/names';
import { withNames as withIdsNamed } from '../../words/ids';
import { place, shownAt } from '../../words/place';
import { type Facts, fileName } from './facts';
import { kindWord } from './head';
import { day, number, section, sheet, some } from './parts';

export function methods({ annex }: Facts) {
  const rows = annex.methods.map(
    (one) => html`<tr><td>${named(one)}</td><td class="eqn">${symbols(one.equation)}</td><td>${named({ zh: one.clause_zh, en: one.clause_en })}</td><td class="num">${one.lines}</td></tr>`,
  );
  return section(t('report-methods'), sheet('', [t('report-method'), t('report-equation'), t('report-clause'), t('report-lines')], rows));
}

/** What was copied or remembered is named as such: factors, constants, tables, GWP, readings that filled an input. */
export function unverified({ annex }: Facts) {
  const doubtful = ({ status }: { status: Status }) => status !== 'primary text read';
  const rows = [
    ...annex.factors
      .filter(({ library }) => doubtful(library))
      .map(({ library, streams, ...input }) => html`<li>${some(streams)} · ${named(input)} ${library.printed} ${unitText(library.unit)}${bracketed(checkedHow(library.status), library.factor)}</li>`),
    ...annex.published
      .filter(doubtful)
      .map((one) => html`<li>${named(one)} ${one.printed} ${unitText(one.unit)}${bracketed(checkedHow(one.status), [named({ zh: one.source_zh, en: one.source_en }), named({ zh: one.locator_zh, en: one.locator_en })].join(t('list-comma')))}</li>`),
    ...annex.readings.flatMap(({ status, printed, unit, ...one }) =>
      status && doubtful({ status }) ? [html`<li>${t('derivation-reading', { name: named(one), reading: named({ zh: one.reading_zh, en: one.reading_en }) })} ${printed ?? ''} ${unitText(unit)}${bracketed(checkedHow(status), named({ zh: one.clause_zh, en: one.clause_en }))}</li>`] : [],
    ),
  ];
  if (rows.length === 0) return section(t('report-unverified'), html`<p>${t('report-unverified-none')}</p>`);
  return section(t('report-unverified'), html`<ul class="list">${rows}</ul>`);
}

export function notices({ notices: all }: Facts, names: Names) {
  const one = (notice: Notice) => {
    const { code, args, where } = notice;
    const said = (attribute: string) => withIdsNamed(texts.find(code, args, attribute) ?? args[attribute] ?? '');
    const facts = [
      [t('notice-expected'), said('expected')],
      [t('notice-found'), said('found')],
    ] as const;
    const words = facts.filter(([, fact]) => fact).map(([word, fact]) => `${word} ${fact}`);
    return html`<li><b>${titleOf(notice)}</b>${t('list-semicolon')}${[place(shownAt(notice), names) ?? where, ...words].filter(Boolean).join(t('list-semicolon'))} <small>${code}</small></li>`;
  };
  const groups = [
    [t('report-errors'), all.filter(({ severity }) => severity === 'error')],
    [t('report-warnings'), all.filter(({ severity }) => severity === 'warning')],
    [t('report-hints'), all.filter(({ severity }) => severity === 'hint')],
  ] as const;
  const shown = groups.filter(([, list]) => list.length > 0);
  if (shown.length === 0) return section(t('report-notices'), html`<p>${t('waiting-nothing')}</p>`);
  return section(t('report-notices'), html`${shown.map(([word, list]) => html`<h3>${word} ${list.length}</h3><ul class="list">${list.map(one)}</ul>`)}`);
}

export function absent({ view }: Facts) {
  const list = view.breakdown?.checklist ?? [];
  const denied = list.filter(({ answer }) => answer === 'not-present').map((one) => `${named(one)}${one.reason ? bracketed(one.reason) : ''}`);
  const open = list.filter(({ answer }) => answer === 'open').map(named);
  if (list.length === 0) return nothing;
  return section(
    t('report-absent'),
    html`<p>${denied.length > 0 ? t('report-denied', { names: denied.join(t('list-semicolon')) }) : t('report-denied-none')}</p>
      ${open.length > 0 ? html`<p>${t('report-unanswered', { names: open.join(t('list-semicolon')) })}</p>` : nothing}`,
  );
}

export function versions({ record, view }: Facts, names: Names) {
  const chain = (entity: Facts['view']['entity']) => [entity.prepared_by, entity.reviewed_by, entity.approved_by].map((name) => name || '—').join(' – ');
  const rows = record.versions.map(
    (one) => html`<tr>
      <td>${kindWord(one.kind)} <small>${one.id}</small></td><td>${day(one.on)}</td><td>${chain(one.entity)}</td>
      <td class="num">${one.total === null ? t('number-missing') : rounded(one.total)}</td>
      <td class="num">${one.change === null ? '—' : signed(one.change)}</td>
    </tr>`,
  );
  const heads = [t('report-version'), t('report-fixed-on'), t('report-chain'), t('report-total'), t('report-change')];
  const corrected = record.corrections.map(
    (one) => html`<tr><td>${place(one.where, names) ?? one.where}</td><td>${one.first}</td><td>${one.now || t('number-missing')}</td><td>${one.by || t('history-unsigned')} ${minute(one.at)}</td><td>${one.why}</td></tr>`,
  );
  return section(
    t('report-versions'),
    html`${rows.length > 0 ? sheet('', heads, rows) : html`<p>${t('report-version-none')}</p>`}
      ${view.fixed && view.fixed.since > 0 ? html`<p>${t('report-version-since', { count: view.fixed.since })}</p>` : nothing}
      ${corrected.length > 0 ? sheet(t('report-corrections'), [t('report-field'), t('report-first'), t('report-now'), t('report-by'), t('report-why')], corrected) : nothing}`,
  );
}

export function recompute(facts: Facts) {
  const { digest, stamp } = facts;
  return section(
    t('report-recompute'),
    html`<p>${t('report-recompute-text')}</p>
      <pre data-command>nearzero inventory "${fileName(facts)}"</pre>
      <table class="form">
        <tbody>
          <tr><th scope="row">${t('report-digest')}</th><td data-digest>${copyable(digest)}</td></tr>
          <tr><th scope="row">${t('report-program')}</th><td>nearzero ${stamp.version}</td></tr>
          <tr><th scope="row">${t('report-data')}</th><td>${copyable(stamp.data)}</td></tr>
        </tbody>
      </table>
      <p>${t('report-recompute-more')}</p>
      <pre>nearzero export "${fileName(facts)}"</pre>`,
  );
}

/** Every line with its steps: what a verifier follows with a pocket calculator. */
export function lines({ annex }: Facts, { methods: known = [] }: Partial<Description>, names: Names) {
  const method = (id: string) => {
    const found = known.find((one) => one.id === id);
    return found ? named(found) : id;
  };
  return section(
    t('report-lines-title'),
    html`${annex.lines.map(
      (line) => html`<div class="line">
        <h3>${line.name} <small>${method(line.method)}${line.counted ? '' : t('report-not-counted')}</small></h3>
        ${
          line.steps.length === 0
            ? html`<p class="lack">${t('number-missing')}</p>`
            : html`<ol>${line.steps.map((step) => html`<li><span>${stepName(step.name, names)}</span> <span class="eqn">${step.symbol ? html`${symbols(step.symbol)} = ` : nothing}${symbols(withNames(step.symbols, names))} = ${unitText(grouped(step.with_units))}</span> = ${rounded(step.value, 4)} ${unitText(step.unit)}</li>`)}</ol>`
        }
        <p><b>${number(line.result.value, line.result.unit, line.result.id)}</b> ${unitText(line.result.unit)}${line.result.status === 'withheld' ? ` ${t('total-withheld')}` : ''}</p>
      </div>`,
    )}
    ${annex.left_out > 0 ? html`<p>${t('report-left-out', { count: annex.left_out })}</p>` : nothing}`,
  );
}

export function evidenceList({ annex }: Facts) {
  if (annex.kinds.length === 0) return nothing;
  const rows = annex.kinds.map((kind, i) => html`<tr><td class="num">${i + 1}</td><td>${named(kind)}</td><td>${kind.pieces > 0 ? t('report-pieces', { count: kind.pieces }) : '—'}</td></tr>`);
  return section(t('report-evidence-list'), sheet('', [t('report-number'), t('report-evidence-kind'), t('report-at-hand')], rows));
}

/** Behind what it belongs to, in the brackets of the language. */
function bracketed(...parts: readonly string[]): string {
  return t('report-bracketed', { what: parts.join(t('list-semicolon')) });
}

/** `AD[coal]` is read by whoever does not know the ids. */
function withNames(expression: string, names: Names): string {
  return expression.replace(/\[([^\]]+)\]/g, (_, id: string) => `〔${names.stream(id).name}〕`);
}
