// A large ledger, signed here by the rules of FORMAT.md alone: two years of a town's items, each registered and assigned,
// some begun, handed in or planned by measures. Nothing of ours is called but the file format.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Key {
  kid: string;
  pub: string;
  sign(purpose: string, text: string): string;
}

interface Chain {
  own: string | null;
  seq: number;
}

const ORGS = ['第一焦化厂', '第二焦化厂', '煤气净化厂', '运输公司', '污水处理站', '建设公司', '热电站', '物流园'] as const;
const SOURCES = [
  ['central-inspection', '中央督察', '2024年第二轮'],
  ['provincial-inspection', '省级督察', '2025年'],
  ['petition', '信访举报', ''],
  ['self-check', '自查', ''],
  ['hazard-general', '安全隐患', '2025年'],
] as const;
const POLLUTION = ['大气', '水', '土壤', '噪声'] as const;
const SPONSORS = ['甲副主任', '乙副主任', '丙副主任', '丁副主任'] as const;
const ORIGINS = ['工业源', '移动源', '建筑工地扬尘', '道路扬尘', '其他'] as const;

const hash = (...parts: (string | Buffer)[]): Buffer => parts.reduce((all, part) => all.update(part), createHash('sha256')).digest();
const named = (purpose: string, text: string): string => hash(`${purpose}\0`, text).toString('hex');
const day = (since: string, days: number): string => new Date(Date.parse(since) + days * 86_400_000).toISOString().slice(0, 10);
const of = <One>(all: readonly One[], at: number): One => all[at % all.length] as One;

/** RFC 8785 of what has only texts, whole numbers and names in ASCII. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.entries(value as { [name: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${names.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}

function key(mark: number): Key {
  // PKCS #8 around the 32 bytes of an Ed25519 key.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, mark)]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const pub = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  const signed = (purpose: string, text: string) => `DSSEv1 ${purpose.length} ${purpose} ${Buffer.byteLength(text)} ${text}`;
  return {
    pub: pub.toString('hex'),
    kid: hash('nz/key/1\0', pub).toString('hex'),
    sign: (purpose, text) => sign(null, Buffer.from(signed(purpose, text)), secret).toString('hex'),
  };
}

/** RFC 6962 over ids in ascending order. */
function root(ids: readonly Buffer[]): Buffer {
  const [first] = ids;
  if (first === undefined) return hash('');
  if (ids.length === 1) return hash(Buffer.of(0), first);
  const half = 2 ** Math.ceil(Math.log2(ids.length) - 1);
  return hash(Buffer.of(1), root(ids.slice(0, half)), root(ids.slice(half)));
}

/** The text of a file of a ledger with so many items. */
export function town(items: number): string {
  const [office, owner] = [key(1), key(2)];
  const genesis = canonical({ name: '大台账', rootKeys: [office.pub], rootThreshold: 1, rules: 1, suite: 'sha256-ed25519' });
  const ledger = named('nz/genesis/1', genesis);
  const holder = ({ pub }: Key, person: string, org: string, roles: readonly string[]): Json => ({
    org, person, pub, roles: roles.map((role) => ({ classes: [], from: '2020-01-01', role, to: null })),
  });
  const keys = [holder(office, '经办人', '环督办', ['lead', 'lead_unit', 'office']), holder(owner, '负责人', ORGS[0], ['owner'])];
  const roster = canonical({
    at: '2020-01-01T08:00:00+08:00', calendar: { off: [], on: [], years: [2024, 2025, 2026] }, disown: [], from: null, keep: [],
    keys: keys.sort((a, b) => ((a as { pub: string }).pub < (b as { pub: string }).pub ? -1 : 1)), ledger, n: 1,
    policies: SOURCES.map(([name]) => name).sort().map((name) => ({
      approvals: [], batch: false, class: name, evidenceMin: 0, inspectors: 1, lateObjection: 'flag', noticeDays: 0, paper: [], plan: false, separation: 'person', strictTime: false, sweep: false,
    })),
    prev: [], revoke: [], rootKeys: [office.pub], rootThreshold: 1, rules: 1, witnessQuorum: 1,
  });
  const rosterId = named('nz/roster/1', roster);
  const lines = [`nearzero-register 1 ${genesis}`, `R ${office.pub}:${office.sign('nz/roster/1', roster)} ${roster}`];
  const ids = [rosterId];
  const chains = new Map<Key, Chain>([office, owner].map((one) => [one, { own: null, seq: 0 }]));
  let last: string | null = null;
  let clock = Date.parse('2024-01-02T00:00:00Z');
  const act = (by: Key, kind: string, item: string | null, body: Json): string => {
    const chain = chains.get(by) ?? { own: null, seq: 0 };
    const at = `${new Date(clock).toISOString().slice(0, 19)}+08:00`;
    const text = canonical({ at, body, by: by.kid, item, kind, ledger, own: chain.own, roster: rosterId, seen: last !== null && last !== chain.own ? [last] : [], seq: chain.seq + 1, v: 1 });
    const id = named('nz/entry/1', text);
    lines.push(`E ${by.sign('nz/entry/1', text)} ${text}`);
    ids.push(id);
    chains.set(by, { own: id, seq: chain.seq + 1 });
    last = id;
    return id;
  };
  for (let i = 0; i < items; i += 1) {
    // Two years from the first to the last.
    clock = Date.parse('2024-01-02T00:00:00Z') + Math.floor((i / items) * 700) * 86_400_000 + (i % 1000) * 60_000;
    const [name, source, batch] = of(SOURCES, i);
    const feedback = new Date(clock).toISOString().slice(0, 10);
    const item = act(office, 'register', null, {
      batch, class: name, deadline: null, deadlineKind: 'fixed', feedback, major: false, number: `${source}-${String(i + 1).padStart(5, '0')}`, openness: 'internal',
      origin: of(ORIGINS, i), original: '09'.repeat(32), ownDeadline: null, parent: null, point: `${(i % 60) + 1}号点位`, pollution: [of(POLLUTION, i)], source, text: `第${i + 1}个问题：物料堆场未完全密闭，装卸时有扬尘。`, upper: null,
    });
    act(office, 'assign', item, {
      acceptor: '生态环境局', deadline: day(feedback, 90 + (i % 300)), leadUnit: '环督办', owner: '负责人', ownerOrg: of(ORGS, i), replaces: [], sponsor: of(SPONSORS, i),
    });
    if (i % 3 === 0) act(owner, 'progress', item, { measure: null, text: '设备已到货，正在安装。' });
    if (i % 5 === 0) act(owner, 'submit', item, { files: [], open: [], plan: null, replaces: [], text: '已完成' });
  }
  const sorted = ids.map((id) => Buffer.from(id, 'hex')).sort(Buffer.compare);
  return `${[...lines, `T ${ids.length} ${root(sorted).toString('hex')}`].join('\n')}\n`;
}
