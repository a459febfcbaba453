// The carbon balance of a source as flows: the carbon of each stream and what is left for the air, all as the core gives
// them. What cannot be drawn (a missing part, a balance below 0) is answered with `null` and said in words.
import type { Row } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { t } from '../../i18n/texts';
import type { Flow } from '../../parts/chart/sankey';

export interface Balance {
  source: string;
  name: string;
  flows: Flow[] | null;
  unit: string;
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
          ? [{ name: row.name, value: Math.abs(row.result.value), kind: row.side === 'inputs' ? 'in' : 'out' } as Flow]
          : [],
      );
      const whole = left && left.value >= 0 && flows.length === streams.length;
      const air: Flow[] = whole ? [{ name: t('chart-emitted'), value: left.value, kind: 'air' }] : [];
      return { source: id, name, flows: whole ? [...flows, ...air] : null, unit: left?.unit ?? 'tC' };
    }),
  );
}
