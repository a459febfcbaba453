// Made-up acts and items for tests of the register. Tests only.
import type { Act, Edition, Policy } from '../src/register/acts';
import { type Item, items } from '../src/register/item';
import type { Counted, Judged } from '../src/register/wire';

const POLICY: Policy = { class: 'full', approvals: [{ count: 1, org: '经信局' }, { count: 1, org: '管委会' }], batch: false, evidenceMin: 1, inspectors: 2, noticeDays: 10, paper: ['approve'], plan: true, separation: 'person', sweep: true };
const LIGHT: Policy = { ...POLICY, class: 'light', approvals: [], inspectors: 1, noticeDays: 0, plan: false, sweep: false };

const grant = (role: string, to: string | null = null) => ({ classes: [], from: '2026-01-01', role, to });

export const EDITION: Edition = {
  id: 'r1',
  n: 1,
  at: '',
  policies: [POLICY, LIGHT],
  keys: [
    { org: '管委会', person: '韩立', pub: '1', roles: [grant('lead')] },
    { org: '经信局', person: '吕静', pub: '2', roles: [grant('lead_unit'), grant('reviewer')] },
    { org: '管委会', person: '周启明', pub: '3', roles: [grant('reviewer')] },
    { org: '生态环境局', person: '何静', pub: '4', roles: [grant('inspector')] },
    { org: '生态环境局', person: '冯立', pub: '5', roles: [grant('inspector')] },
    { org: '整改办', person: '钱晓', pub: '6', roles: [grant('notice')] },
    { org: '管委会', person: '秦岚', pub: '7', roles: [grant('closer', '2026-06-30')] },
    { org: '管委会', person: '陈致远', pub: '8', roles: [grant('closer')] },
    { org: '督导组', person: '丁一舟', pub: '9', roles: [grant('supervisor')] },
  ],
};

let count = 0;

/** An act that stands, unless a verdict is given. */
export function act(kind: string, body: Record<string, unknown>, more: Partial<Act> = {}): Act {
  count += 1;
  const at = `2026-05-01T00:00:${String(count % 60).padStart(2, '0')}+08:00`;
  const made = { id: `e${count}`, kind, item: 'i1', at, day: at.slice(0, 10), by: { person: '', org: '' }, key: '', seq: count, edition: 1, body, verdict: 'effective', reason: null, causes: [], flags: [], witnessed: null };
  const whole = { ...made, ...more };
  return { ...whole, stands: whole.verdict === 'effective' };
}

export function register(id: string, more: Record<string, unknown> = {}): Act {
  const body = { number: id, source: '省督察', batch: '', class: 'full', text: '问题', point: '', origin: '工业源', pollution: ['大气', '水'], feedback: '2026-03-01', deadlineKind: 'fixed', deadline: '2026-12-15', ownDeadline: null, parent: null, upper: null, major: false, ...more };
  return act('register', body, { id, item: null });
}

/** One item with these acts, in this state. */
export function item(state: string, acts: readonly Act[], kind = 'full', more: Partial<Judged['items'][number]> = {}): Item {
  const all = [register('i1', { class: kind }), ...acts];
  const counted = { items: [{ item: 'i1', word: 'behind', lamp: 'yellow', deadline: '2026-12-15', overdue: null, extensions: 0 }] };
  const [made] = items([{ item: 'i1', state, round: 1, flags: [], ...more }], all, counted, EDITION, '2026-11-23');
  if (!made) throw new Error('no item was made');
  return made;
}

/** So many registered and assigned items, as the core would tell of them. */
export function many(number: number): Item[] {
  const sources = ['央督察', '省督察', '信访举报件', '安全隐患', '自查'];
  const acts: Act[] = [];
  const judged: Judged['items'][number][] = [];
  const standing: Counted['items'] = [];
  for (let i = 0; i < number; i += 1) {
    const id = `n${i}`;
    acts.push(register(id, { source: sources[i % 5], text: `第${i}个问题，料场扬尘`, point: `${i % 97}号点` }));
    acts.push(act('assign', { ownerOrg: `单位${i % 40}`, owner: `人${i % 80}`, sponsor: `领导${i % 7}`, leadUnit: '经信局', acceptor: '生态环境局', replaces: [] }, { item: id }));
    judged.push({ item: id, state: i % 3 === 0 ? 'closed' : 'assigned', round: 1, flags: [] });
    standing.push({ item: id, word: null, lamp: ['red', 'yellow', 'green'][i % 3] ?? 'red', deadline: `2026-${String((i % 12) + 1).padStart(2, '0')}-15`, overdue: null, extensions: 0 });
  }
  return items(judged, acts, { items: standing }, EDITION, '2026-11-23');
}
