// The carbon balance of a source as flows: the carbon of each stream and what is left for the air, all as the core gives
// them. What cannot be drawn (a missing part, a balance below 0) is answered with `null` and said in words.
import type { Row } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { t } from '../../i18n/texts';
import type { Flow } from '../../parts/chart/flows';

export interface Balance {
  source: string;
  name: string;
  flows: Flow[] | null;
  unit: string;
}

/** So many rows are looked through for balances; a longer list has its balances among them all the same, by order of class. */
const MOST_ROWS = 10_000;
const WINDOW = 500;

/** Every row of the document, the first window being known. */
export async function rowsOf(document: OpenDocument, first: readonly Row[], count: number): Promise<Row[]> {
  const rows = [...first];
  while (rows.length < Math.min(count, MOST_ROWS)) {
    const { view } = await document.view({ from: rows.length, count: WINDOW });
    if (!view || view.rows.length === 0) break;
    rows.push(...(view.rows as Row[]));
  }
  return rows;
}

export async function balances(document: OpenDocument, rows: readonly Row[]): Promise<Balance[]> {
  const sources = rows.filter((row) => row.kind === 'source');
  return Promise.all(
    sources.map(async ({ id, name, result }) => {
      const streams = rows.filter((row) => row.kind === 'stream' && row.source === id && row.side);
      const { derivation } = await document.explain(result.id);
      const left = derivation?.steps.find((step) => step.name === 'carbon-difference');
      const flows = streams.flatMap((row) =>
        row.kind === 'stream' && row.result.value !== null
          ? [{ name: row.name, value: Math.abs(row.result.value), kind: row.side === 'inputs' ? 'in' : 'out', number: row.result.id } as Flow]
          : [],
      );
      const whole = left && left.value >= 0 && flows.length === streams.length && closes(flows, left.value);
      const air: Flow[] = whole ? [{ name: t('chart-emitted'), value: left.value, kind: 'air', number: result.id }] : [];
      return { source: id, name, flows: whole ? [...flows, ...air] : null, unit: left?.unit ?? 'tC' };
    }),
  );
}

/** What is drawn adds up; rows that were not looked through would leave a gap. */
function closes(flows: readonly Flow[], left: number): boolean {
  const sum = (kind: Flow['kind']) => flows.filter((flow) => flow.kind === kind).reduce((all, { value }) => all + value, 0);
  return Math.abs(sum('in') - sum('out') - left) <= 1e-9 * Math.max(sum('in'), 1);
}
