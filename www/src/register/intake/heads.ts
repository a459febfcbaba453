// The columns of lists as offices head them (reference 1.3, 1.4), what each is taken for, and the row in which the heads stand.
// What is proposed here a person confirms or changes.

/** What a column may be taken for. Columns of assignment and plan are kept as drafts: others sign those. */
export const TARGETS = [
  'number', 'text', 'source', 'batch', 'class', 'feedback', 'point', 'pollution', 'origin', 'deadline', 'ownDeadline', 'upper', 'openness', 'major',
  'ownerOrg', 'owner', 'leadUnit', 'sponsor', 'acceptor', 'measures', 'standard', 'remark',
] as const;
export type Target = (typeof TARGETS)[number];

/** `out`: not taken. `withheld`: a column about whoever informed the office, which is never taken. */
export type Taken = Target | 'out' | 'withheld';

/** Several columns may be taken for these; their cells stand one below the other. */
export const SEVERAL: ReadonlySet<Taken> = new Set(['text', 'measures', 'remark', 'out', 'withheld']);

/** Heads that occur in published lists, and those beside them. */
const NAMES: Readonly<Record<Target, readonly string[]>> = {
  number: ['编号', '序号', '问题编号', '受理编号', '清单编号', '任务编号', '省序号', '问题序号', 'no'],
  text: ['问题', '问题名称', '存在问题', '反馈问题', '反馈问题原文', '问题描述', '问题原文', '问题内容', '问题清单', '具体问题', '突出问题', '主要问题', '整改问题', '整改任务', '任务名称', '隐患内容', '隐患描述', '隐患名称', '交办问题基本情况', '诉求内容'],
  source: ['来源', '问题来源', '来源类别', '反馈来源', '督察来源', '检查来源', '任务来源'],
  batch: ['批次', '轮次', '批次轮次', '来源轮次', '交办批次', '督察批次'],
  class: ['事项类别', '来源分类', '问题分类'],
  feedback: ['反馈日期', '反馈时间', '交办日期', '交办时间', '发现日期', '发现时间', '检查时间', '检查日期', '排查时间', '排查日期', '受理日期', '受理时间'],
  point: ['点位', '具体点位', '地点', '具体位置', '位置', '所在位置', '行政区域', '所在区域', '问题点位'],
  pollution: ['污染类型', '污染类别', '环境要素', '问题类型'],
  origin: ['源类', '污染源类别', '污染源类型'],
  deadline: ['整改时限', '完成时限', '整改期限', '时限', '整改完成时限', '计划完成时间', '要求完成时间', '上级时限', '整改时间', '完成期限', '销号时限'],
  ownDeadline: ['本级时限', '园区时限', '内控时限'],
  upper: ['上级编号', '省编号', '原编号', '上级序号'],
  openness: ['公开属性', '是否公开'],
  major: ['是否重大', '隐患等级', '隐患级别'],
  ownerOrg: ['责任单位', '整改责任单位', '责任主体', '整改主体', '整改实施主体', '整改单位', '责任部门', '责任企业', '企业名称'],
  owner: ['责任人', '整改责任人', '单位负责人', '直接责任人'],
  leadUnit: ['牵头单位', '牵头部门', '行业主管部门', '监管单位', '行业监管单位'],
  sponsor: ['包保领导', '包联领导', '包案领导', '包抓领导', '责任领导'],
  acceptor: ['验收单位', '验收销号单位', '销号单位', '验收部门'],
  measures: ['整改措施', '措施', '重点措施', '整改要求', '治理措施', '具体措施'],
  standard: ['整改目标', '目标', '整改标准', '目标任务'],
  remark: ['备注', '整改情况', '完成情况', '整改完成情况', '整改进展', '整改进展情况', '进展情况', '目前进展情况', '目前进展情况及存在问题', '完成进度', '是否完成', '是否办结', '是否属实', '责任人被处理情况', '调查核实情况', '处理和整改情况', '销号', '是否销号', '销号情况', '销号时间', '销号日期', '销号文号', '实际完成时间', '完成时间', '督导单位', '督办单位', '牵头领导'],
};

/** Who informed the office, and by what he is found. */
const WITHHELD = /举报人|信访人|投诉人|来信人|来电人|反映人|信访者|身份证|住址|联系电话|手机|电话/u;

const EXACT = new Map(TARGETS.flatMap((target) => NAMES[target].map((name) => [name, target] as const)));
/** The longest first: 整改责任单位 before 责任单位. Words of one sign say too little within others. */
const WITHIN = [...EXACT].filter(([name]) => name.length > 2).sort(([a], [b]) => b.length - a.length);

/** A head without brackets, spaces and signs: `整改时限（前）` is 整改时限. */
function plain(head: string): string {
  return head.normalize('NFKC').replaceAll(/[(（[【].*?[)）\]】]/gu, '').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

export function targetOf(head: string): Taken {
  const name = plain(head);
  if (WITHHELD.test(head.normalize('NFKC'))) return 'withheld';
  const found = EXACT.get(name) ?? WITHIN.find(([known]) => name.includes(known))?.[1];
  return found ?? 'out';
}

/** Titles and notes stand above the heads; no list has more of them. */
const ABOVE = 15;

/** The row of the heads: the one that names most; none where no row names a problem or two things. */
export function headRow(rows: readonly (readonly string[])[]): number | null {
  const known = rows.slice(0, ABOVE).map((row) => new Set(row.map(targetOf).filter((taken) => taken !== 'out')).size);
  const most = Math.max(0, ...known);
  return most >= 2 ? known.indexOf(most) : null;
}

/** What stands above each column, and how many rows that takes: heads of merged cells have a second row below them. */
export function heads(rows: readonly (readonly string[])[], at: number): { names: readonly string[]; rows: 1 | 2 } {
  const [own = [], below = []] = [rows[at], rows[at + 1]];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const places = Array.from({ length: width }, (_, i) => i);
  const lower = places.map((i) => lowerHead(own, below[i] ?? '', i));
  const isItem = below.some((cell, i) => cell !== '' && ['number', 'text'].includes(targetOf(own[i] ?? '')));
  const second = !isItem && lower.some((name, i) => name !== '' && (own[i] ?? '') === '' && targetOf(name) !== 'out');
  return { names: places.map((i) => (second && lower[i]) || (own[i] ?? '')), rows: second ? 2 : 1 };
}

/** 单位 below 整改责任 is 整改责任单位, whatever cell of the merged ones that stands in. */
function lowerHead(own: readonly string[], cell: string, i: number): string {
  if (cell === '' || targetOf(cell) !== 'out') return cell;
  const above = own.slice(0, i + 1).findLast((name) => name !== '') ?? '';
  return targetOf(above + cell) === 'out' ? cell : above + cell;
}

/** What each column is taken for, in the order of the columns: of two that say the same the first, the other is a remark. */
export function proposed(names: readonly string[]): Taken[] {
  const there = new Set<Taken>();
  const numbered = names.some((name) => targetOf(name) === 'number' && plain(name) !== '序号');
  const taken = names.map((name) => {
    // Where there is a number of its own, 序号 only counts the rows.
    let one = numbered && plain(name) === '序号' ? 'out' : targetOf(name);
    if (there.has(one) && !SEVERAL.has(one)) one = 'remark';
    there.add(one);
    return one;
  });
  // Where nothing else is a deadline, the day of completion that a list asks for is.
  const asked = there.has('deadline') ? -1 : names.findIndex((name) => plain(name).endsWith('完成时间') && !name.includes('实际'));
  return taken.map((one, i) => (i === asked ? 'deadline' : one));
}
