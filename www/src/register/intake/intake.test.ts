// Lists as offices keep them: heads as published (reference 1.3, 1.4), days as written, cells as spreadsheets export them. Texts are made up.
import { describe, expect, test } from 'vitest';
import { item, register } from '../../../test/register';
import { type Cells, MOST_ROWS, cells, csv } from './cells';
import { decode } from './file';
import { headRow, heads, proposed } from './heads';
import { measures } from './measures';
import { type Layout, type Usual, readRows } from './rows';
import { day, term } from './term';

const CLASSES = ['central-inspection', 'provincial-inspection', 'petition', 'self-check', 'hazard-general', 'hazard-major'];
const USUAL: Usual = { class: '', source: '自查', batch: '', feedback: '2026-05-11', openness: 'internal', prefix: '' };

function celled(text: string): Cells {
  const made = cells(text);
  if ('why' in made) throw new Error(made.why);
  return made;
}

function read(text: string, usual: Partial<Usual> = {}, change: (layout: Layout) => Layout = (layout) => layout) {
  const made = celled(text);
  const head = headRow(made.rows) ?? 0;
  const { names, rows } = heads(made.rows, head);
  return readRows(made, change({ head, rows, names, taken: proposed(names) }), { ...USUAL, ...usual }, { items: [], classes: CLASSES });
}

describe('the bytes of a file', () => {
  const GBK = new Uint8Array([0xce, 0xca, 0xcc, 0xe2]);
  test('are UTF-8 with or without a mark, GB18030 or UTF-16', () => {
    expect(decode(new TextEncoder().encode('\uFEFF问题'))).toEqual({ text: '问题', encoding: 'UTF-8' });
    expect(decode(GBK)).toEqual({ text: '问题', encoding: 'GB18030' });
    expect(decode(new Uint8Array([0xff, 0xfe, 0xee, 0x95]))).toEqual({ text: '问', encoding: 'UTF-16' });
  });
  test('of a workbook, of something else or of too much are told apart', () => {
    expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toEqual({ why: 'workbook' });
    expect(decode(new Uint8Array([0xff, 0xff, 0xff]))).toEqual({ why: 'encoding' });
    expect(decode(new Uint8Array(5_000_000))).toEqual({ why: 'large' });
  });
});

describe('the cells of a text', () => {
  test('are those of a .csv with quotes, lines within cells and commas in them', () => {
    expect(celled('序号,问题\r\n1,"料场,未覆盖\n扬尘 ""大"""\r\n').rows).toEqual([['序号', '问题'], ['1', '料场,未覆盖\n扬尘 "大"']]);
  });
  test('are those of a copied table', () => {
    expect(celled('序号\t问题\n1\t"第一行\n第二行"\n').rows).toEqual([['序号', '问题'], ['1', '第一行\n第二行']]);
  });
  test('of a row whose quotation mark has no other are named', () => {
    expect([...celled('序号,问题\n1,"没有结束\n2,好').broken]).toEqual([1]);
  });
  test('are bounded, and written again no cell is a formula', () => {
    expect(cells('a,b\n'.repeat(MOST_ROWS + 5))).toEqual({ why: 'rows', found: MOST_ROWS + 1 });
    expect(cells(`${'a,'.repeat(80)}\n`)).toEqual({ why: 'columns', found: 81 });
    expect(csv([['=1+1', '@x', '正常', '多\n行']])).toBe('\uFEFF"\'=1+1","\'@x",正常,"多\n行"\r\n');
  });
});

test('deadlines are read as offices write them, and what cannot be read is not guessed', () => {
  const said = (written: string) => {
    const found = term(written);
    return found ? `${found.kind} ${found.day ?? ''}${found.read ? ` ${found.read}` : ''}`.trim() : found;
  };
  expect(Object.fromEntries(['2025-06-30', '2025.6.30', '2025/6/3', '２０２５年６月３０日前', '20250630', '2025年6月底前', '2025年2月', '2025年底前', '2025年第三季度前', '2025年上半年', '2025年6月中旬'].map((one) => [one, said(one)]))).toEqual({
    '2025-06-30': 'fixed 2025-06-30',
    '2025.6.30': 'fixed 2025-06-30',
    '2025/6/3': 'fixed 2025-06-03',
    '２０２５年６月３０日前': 'fixed 2025-06-30',
    '20250630': 'fixed 2025-06-30',
    '2025年6月底前': 'fixed 2025-06-30 end',
    '2025年2月': 'fixed 2025-02-28 end',
    '2025年底前': 'fixed 2025-12-31 end',
    '2025年第三季度前': 'fixed 2025-09-30 end',
    '2025年上半年': 'fixed 2025-06-30 end',
    '2025年6月中旬': 'fixed 2025-06-20 end',
  });
  expect([said('立行立改'), said('长期坚持'), said('立行立改，长期坚持'), said('2025年6月底前完成，长期坚持')]).toEqual(['immediate', 'long_term', 'long_term', 'long_term 2025-06-30']);
  expect(said('一期2025年6月底前，二期2026年12月底前')).toBe('staged 2026-12-31 last');
  expect([said(''), said('—'), said('无')]).toEqual([null, null, null]);
  expect(['6月底前', '2025年6月至12月', '2025-02-30', '尽快', '45838'].map(said)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect([day('2025年6月3日'), day('2025.6.3 10:30'), day('昨天')]).toEqual(['2025-06-03', '2025-06-03', undefined]);
});

test('measures of one cell are told apart by line and number', () => {
  expect(measures('1.覆盖料场；2.安装喷淋，每日2.5次\n（3）建立台账')).toEqual(['覆盖料场', '安装喷淋，每日2.5次', '建立台账']);
  expect(measures('一是硬化道路；二是加强保洁。')).toEqual(['硬化道路', '加强保洁。']);
});

describe('the heads of a list', () => {
  test('as published are proposed for what they say', () => {
    expect(proposed(['序号', '问题名称', '问题来源', '整改目标', '整改措施', '责任单位', '责任人', '牵头单位', '验收销号单位', '整改时限', '销号'])).toEqual(['number', 'text', 'source', 'standard', 'measures', 'ownerOrg', 'owner', 'leadUnit', 'acceptor', 'deadline', 'remark']);
    expect(proposed(['问题编号', '整改问题', '整改实施主体（园区党工委、管委会）', '重点措施', '目标任务', '完成时限', '整改完成情况', '监督电话'])).toEqual(['number', 'text', 'ownerOrg', 'measures', 'standard', 'deadline', 'remark', 'withheld']);
    expect(proposed(['序号', '受理编号', '交办问题基本情况', '行政区域', '污染类型', '是否属实', '是否办结', '责任人被处理情况', '举报人'])).toEqual(['out', 'number', 'text', 'point', 'pollution', 'remark', 'remark', 'remark', 'withheld']);
    expect(proposed(['序 号', '存在\n问题', '完成时间', '上旬天气'])).toEqual(['number', 'text', 'deadline', 'out']);
  });
  test('stand below a title, and may take two rows', () => {
    const { rows } = celled('某园区问题整改清单,,,,\n填报单位：管委会,,,,\n序号,存在问题,整改责任,,整改时限\n,,单位,责任人,\n1,料场未覆盖,焦化公司,林工,立行立改\n');
    expect(headRow(rows)).toBe(2);
    expect(heads(rows, 2)).toEqual({ names: ['序号', '存在问题', '整改责任单位', '责任人', '整改时限'], rows: 2 });
    expect(headRow([['没有', '表头'], ['1', '2']])).toBeNull();
  });
});

describe('the rows of a list', () => {
  const LIST = [
    '清单,,,,,,,',
    '序号,存在问题,问题来源,整改措施,责任单位,责任人,整改时限,备注',
    '一、大气类,,,,,,,',
    '1,料场未覆盖,省督察,1.覆盖；2.喷淋,焦化公司,林工,2026年6月底前,已立案',
    ',,,3.建台账,,,,',
    '2,道路破损,自查,,,,6月底前,',
    '3,,自查,,,,2026-07-01,',
    '1,又一件料场,省督察,,,,2026-07-01,',
    '4,长期保洁,一般隐患,,,,长期坚持,',
    '合计,4,,,,,,',
  ].join('\n');

  test('become items, with what others sign kept apart', () => {
    const { entries } = read(LIST, { prefix: '督-' });
    expect(entries.map(({ row, register: { number, class: kind, deadlineKind, deadline }, hints }) => [row, number, kind, deadlineKind, deadline, hints])).toEqual([
      [4, '督-1', 'provincial-inspection', 'fixed', '2026-06-30', ['term-end']],
      [9, '督-4', 'hazard-general', 'long_term', '', []],
    ]);
    const [first] = entries;
    expect(first?.assign).toEqual({ ownerOrg: '焦化公司', owner: '林工' });
    expect(first?.plan).toEqual({ measures: ['覆盖', '喷淋', '建台账'].map((what) => ({ what, standard: '', due: '2026-06-30', owner: '林工', stop: false })) });
    expect(first?.remark).toBe('备注：已立案');
  });

  test('that say too little or twice the same are told with their row, their head and what was found', () => {
    const { rejects } = read(LIST);
    expect(rejects.map(({ row, faults }) => [row, ...faults.map(({ head, why, found, most }) => [head, why, found, most].filter((one) => one !== undefined).join('|'))])).toEqual([
      [3, '|subtitle|一、大气类'],
      [6, '整改时限|term|6月底前'],
      [7, '存在问题|empty|'],
      [8, '序号|twice|1|4'],
      [10, '|subtitle|合计'],
    ]);
  });

  test('that are in the ledger are passed over, and a list without numbers counts its rows', () => {
    const made = celled('存在问题,问题来源\n甲,自查\n乙,自查\n');
    const { names, rows } = heads(made.rows, 0);
    const there = { ...item('registered', [register('i9')]), source: '自查', number: '自-001' };
    const { entries, known } = readRows(made, { head: 0, rows, names, taken: proposed(names) }, { ...USUAL, prefix: '自-' }, { items: [there], classes: CLASSES });
    expect([entries.map(({ register: { number } }) => number), known]).toEqual([['自-002'], [{ row: 2, number: '自-001' }]]);
  });

  test('say nothing of whoever informed the office', () => {
    const { entries, rejects } = read('受理编号,交办问题基本情况,举报人,联系电话,问题来源\nX1,夜间异味,张三,13812345678,信访举报\nX2,电话13812345678反映异味,,,信访举报\n');
    expect(JSON.stringify(entries)).not.toMatch(/张三|138/);
    expect([entries.length, rejects.map(({ row, faults }) => [row, faults.map(({ why }) => why)])]).toEqual([1, [[3, ['personal']]]]);
  });

  test('whose cells are longer than the form are named', () => {
    const { rejects } = read(`编号,问题,来源\n${'长'.repeat(70)},甲,自查\n`);
    expect(rejects[0]?.faults).toEqual([{ field: 'number', head: '编号', why: 'long', found: '长'.repeat(70), most: 200 }]);
  });

  test('hold two thousand without a long wait', () => {
    const lines = Array.from({ length: MOST_ROWS - 1 }, (_, i) => `${i + 1},第${i}个问题,自查,2026年6月底前`);
    const before = performance.now();
    expect(read(`序号,存在问题,问题来源,整改时限\n${lines.join('\n')}`).entries).toHaveLength(MOST_ROWS - 1);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
