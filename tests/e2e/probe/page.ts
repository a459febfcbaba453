// Asks two modules through one worker, and one that there is not; then core and audit, whether they agree.
import example from '../../../data/examples/coking-full-capacity.json?raw';
import { CoreHost } from '../../../www/src/core/host';
import { Core } from '../../../www/src/core/load';
import ProbeWorker from './worker?worker&inline';

const data = () => import('wasm:core/data');
const start = () =>
  new Core(
    Promise.resolve(new ProbeWorker()),
    {
      core: () => import('wasm:core/bytes'),
      audit: () => import('wasm:audit/bytes'),
      probe: () => import('wasm:probe/bytes'),
    },
    { core: data, audit: data },
  );
const core = start();
const describe = { verb: 'describe' };
const probe = core.module('probe');
const result = {
  probe: {
    call: await probe.call(describe),
    open: await probe.open(new Uint8Array([1, 2, 3])),
    save: [...(await probe.save(0))],
  },
  core: await core.module('core').call(describe),
  unknown: await core.module('absent').call(describe).catch(String),
};
document.body.textContent = JSON.stringify({ ...result, seen: await seen() });
document.documentElement.dataset['ready'] = 'all';

interface Seen {
  id: string;
  view: number | null;
  derivation: number | null;
}

/** Every number that the view shows with an id, before and after edits: as the core answers it and as the audit derives it. */
async function seen(): Promise<Seen[]> {
  const host = new CoreHost(start);
  const handle = (await host.open(new TextEncoder().encode(example))).handle ?? 0;
  const sign = { at: '2026-01-01T00:00:00+08:00', by: '甲' };
  const all = await compared(host, handle);
  const { view } = await host.call('view', { handle, query: { from: 0, count: 500 } });
  const row = view?.rows.find((row) => row.kind === 'stream' && row.amount !== null);
  if (row?.kind !== 'stream' || !row.amount) throw new Error('the example has no amount');
  for (const value of ['14.7', '60481.253', '3e4']) {
    const amount = { value, unit: row.amount.unit };
    const changes = [{ change: 'set-amount' as const, stream: row.id, entry: 0, amount }];
    const { entry } = await host.call('apply', { handle, edit: { ...sign, changes } });
    if (!entry) throw new Error('the edit was refused');
    all.push(...(await compared(host, handle)));
  }
  await host.call('undo', { handle, signature: sign });
  return [...all, ...(await compared(host, handle))];
}

async function compared(host: CoreHost, handle: number): Promise<Seen[]> {
  const { view } = await host.call('view', { handle, query: { from: 0, count: 500 } });
  if (!view) throw new Error('no view');
  const rows = view.rows.flatMap((row) => (row.kind === 'class' ? [] : [row.result]));
  const shown = [...view.totals, ...view.classes.map(({ total }) => total), ...rows];
  const pairs = shown.map(async ({ id, value }) => {
    const { derivation } = await host.call('explain', { handle, id });
    return { id, view: value, derivation: derivation?.value ?? null };
  });
  return Promise.all(pairs);
}
