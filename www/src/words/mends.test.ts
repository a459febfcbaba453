// Every code there is: how the page mends it where it stands, or why nobody meets it in a sheet of the page. A code that is
// not named here does not compile.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice } from '../core/wire';
import type { Code } from '../generated/wire';
import { type Mend, mendOf } from './mends';

const FILE = 'stands in files that were made elsewhere; the page writes none';
const DOOR = 'refuses a file as a whole, where a file is chosen, and another is chosen there';
const FORM = 'refuses a form as a whole; the place is named by row and column, and the form is chosen again there';
const CALL = 'answers a call that the page does not make';
const PEER = 'belongs to the register and its keys';
const SENDING = 'answers the export for sending; each reason that lacks is a notice of its own';

/** The place at which the core notices it in a sheet, and how it is mended; or why it is not met there. */
const CODES: Readonly<Record<Code, readonly [where: string, mend: Mend] | string>> = {
  'input-missing': ['streams/s/inputs/carbon_content', 'field'],
  'input-shape': ['streams/s/inputs/carbon_content', 'field'],
  'input-unknown': ['streams/s/inputs/carbon_content', 'field'],
  'number-unreadable': ['streams/s/activity/0/amount', 'field'],
  'unit-unknown': ['streams/s/activity/0/amount', 'field'],
  'unit-mismatch': ['streams/s/inputs/carbon_content', 'field'],
  'unit-missing': ['streams/s/batches/B1/amount', 'field'],
  'fraction-above-one': ['streams/s/inputs/oxidation_factor', 'field'],
  'negative-value': ['streams/s/balances/0/closing', 'field'],
  'basis-mixed': ['streams/s/inputs/carbon_content', 'field'],
  'composition-above-one': ['streams/s', 'row'],
  'result-out-of-range': ['line/coking', 'row'],
  'item-unknown': ['streams/s/inputs/net_calorific_value', 'field'],
  'factor-missing': ['streams/s/inputs/net_calorific_value', 'field'],
  'family-missing': ['streams/s/inputs/net_calorific_value', 'choice'],
  'family-unknown': ['streams/s/inputs/net_calorific_value', 'choice'],
  'region-missing': ['streams/s/inputs/emission_factor', 'choice'],
  'region-unknown': ['streams/s/inputs/emission_factor', 'choice'],
  'gwp-missing': ['settings/gwp', 'choice'],
  'gwp-unknown': ['settings/gwp', 'choice'],
  'other-region': ['streams/s/inputs/emission_factor', 'field'],
  'reading-unknown': ['streams/s/inputs/reference_enthalpy', 'field'],
  'balance-negative': ['line/coking', 'row'],
  'quantity-negative': ['line/coking', 'row'],
  'heat-negative': ['streams/s', 'row'],
  'table-outside': ['streams/s', 'row'],
  'date-outside': ['streams/s/activity/0', 'field'],
  'datum-missing': ['streams/s/activity/2025-07', 'field'],
  'period-uncovered': ['streams/s/activity', 'field'],
  'period-split': ['streams/s/activity', 'field'],
  'standstill-amount': ['streams/s/activity/0/amount', 'field'],
  'activity-unused': ['streams/s/activity', 'field'],
  'period-overlaps': ['streams/s/activity', 'field'],
  'stock-gap': ['streams/s/balances/0/meter', 'field'],
  'stock-broken': ['streams/s/balances/1/opening', 'field'],
  'balances-unused': ['streams/s/balances', 'field'],
  'meter-unknown': ['streams/s/activity', 'field'],
  'reason-missing': ['forms/0/matches/0/reason', 'reason'],
  'meter-expired': ['streams/s/meters/M1', 'field'],
  'analysis-unaccredited': ['streams/s/batches', 'field'],
  'analysis-month-missing': ['streams/s/batches', 'field'],
  'default-sources-mixed': ['streams/s/inputs/net_calorific_value', 'field'],
  'factor-superseded': ['streams/s/inputs/emission_factor', 'field'],
  'gas-overused': ['streams/s/activity', 'field'],
  'gas-unrecovered': ['streams/s', 'row'],
  'recovery-twice': ['sources/uptake', 'row'],
  'deduction-unproven': ['streams/s/documents', 'documents'],
  'green-power-unproven': ['streams/s/documents', 'documents'],
  'source-unanswered': ['absent', 'expected'],
  'form-differs': ['forms/0/matches/0', 'field'],
  'form-unbalanced': ['forms/0/rows/01', 'form'],
  'form-sum': ['forms/0/rows/01', 'form'],
  'unit-suspect': ['streams/s/inputs/net_calorific_value', 'field'],
  'range-outside': ['streams/s/inputs/net_calorific_value', 'field'],
  'default-used': ['streams/s/inputs/net_calorific_value', 'field'],
  'own-factor-used': ['streams/s/inputs/oxidation_factor', 'field'],
  'factor-unchecked': ['streams/s/inputs/emission_factor', 'field'],
  'other-year': ['streams/s/inputs/emission_factor', 'field'],
  'ratio-read': ['streams/s/inputs/carbon_content', 'field'],
  'reading-idle': ['readings/gwp-set', 'none'],
  'correction-used': ['streams/s/inputs/net_calorific_value', 'field'],
  'own-factor-twice': ['overlay/0', 'none'],
  'reading-taken': ['streams/s/inputs/reference_enthalpy', 'field'],
  'oxidation-assumed': ['streams/s/inputs/oxidation_factor', 'field'],
  'purity-assumed': ['streams/s/inputs/purity', 'field'],
  'default-beyond-stoichiometry': ['streams/s/inputs/carbon_content', 'field'],
  'month-negative': ['streams/s/activity/0/amount', 'field'],
  'gap-filled': ['streams/s/activity/1/fill', 'field'],
  'form-period': ['forms/0', 'none'],
  'guideline-unread': ['settings/guideline', 'none'],
  'data-differs': ['saved_by/data', 'none'],
  'journal-broken': ['journal/1', 'none'],
  'base-year-stale': ['base_year', 'none'],
  'form-volume': FORM,
  'form-column-unknown': FORM,
  'form-unknown': FORM,
  'form-row-unknown': FORM,
  'form-cell-unreadable': FORM,
  'form-cell-outside': FORM,
  'json-unreadable': DOOR,
  'shape-wrong': DOOR,
  'too-large': DOOR,
  'format-unknown': DOOR,
  'guideline-unknown': FILE,
  'sector-unknown': FILE,
  'source-unknown': FILE,
  'class-unknown': FILE,
  'id-taken': FILE,
  'document-not-open': CALL,
  'method-unknown': CALL,
  'edit-target': CALL,
  'nothing-to-undo': CALL,
  'number-unknown': CALL,
  'sending-unanswered': SENDING,
  'key-file-damaged': PEER,
  'key-file-cost': PEER,
  'passphrase-wrong': PEER,
  'passphrase-short': PEER,
  'memory-short': PEER,
  'key-locked': PEER,
  'ledger-other': PEER,
  'personal-data': PEER,
  'text-not-canonical': PEER,
  'calendar-uncovered': PEER,
  'notice-short': PEER,
  'secret-unusable': PEER,
};

/** Warnings and errors that a sheet of the page may show and nobody mends there: their words say who does, and where. */
const ELSEWHERE: readonly Code[] = ['journal-broken', 'base-year-stale', 'reading-idle', 'own-factor-twice'];

const EXAMPLES = JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/snapshots/rejects.json'), 'utf8')) as Record<string, Notice[]>;
/** The notices of every example that stand in a sheet. */
const SHOWN = Object.values(EXAMPLES)
  .flat()
  .filter(({ where }) => /^(streams|sources|line|settings|absent|base_year|journal|saved_by|forms)(\/|$)/.test(where) && where !== 'journal');

test('every code that a sheet may show is mended where it stands, or is said to need nothing there', () => {
  for (const [code, known] of Object.entries(CODES)) {
    if (typeof known === 'string') continue;
    const [where, mend] = known;
    const severity = SHOWN.find((notice) => notice.code === code)?.severity ?? 'error';
    expect(mendOf({ code, where, severity }), code).toBe(mend);
    const waits = severity !== 'hint' && mend === 'none';
    expect(waits, code).toBe(ELSEWHERE.some((one) => one === code));
  }
});

test('each place is one that the core names: an example of the same code stands in the same part of the document', () => {
  // A month without an entry has no entry to point at: its place ends at the month.
  const part = (where: string) => where.split('/').filter((_, i) => i % 2 === 0).join('/').replace(/\/\d+/g, '').replace(/activity\/amount$/, 'activity');
  expect(SHOWN.length).toBeGreaterThan(30);
  for (const notice of SHOWN) {
    const known = CODES[notice.code as Code];
    // A file made elsewhere shows its own; each says what to do, and the page has no cell for it.
    if (typeof known === 'string') expect([FILE, SENDING, FORM, CALL], notice.code).toContain(known);
    else if (notice.code !== 'reason-missing') expect(part(known[0]), notice.code).toBe(part(notice.where));
  }
});

test('a reason that lacks between stock, meter and invoice is written in its cell', () => {
  expect(mendOf({ code: 'reason-missing', where: 'streams/coal/balances/0/reason', severity: 'warning' })).toBe('field');
});
