// The search field: words and fields, the order, the tree; and that ten thousand items are no burden.
import { describe, expect, test } from 'vitest';
import { item, many, register } from '../../test/register';
import { type Item, items } from './item';
import { EDITION } from '../../test/register';
import { type Named, matches, nested, parse, sorted } from './query';

const NAMED: Named = { class: (code) => code, state: (code) => code, word: (code) => code ?? '', lamp: ({ lamp }) => lamp ?? '', next: ({ step }) => step.kind };

const found = (all: readonly Item[], written: string): string[] => all.filter((one) => matches(one, parse(written), NAMED)).map(({ number }) => number);

describe('what is written is read', () => {
  test('as words, phrases and fields, in Chinese and in English, with either colon', () => {
    expect(parse('扬尘 来源:省督 包保：周启明 时限<2026-12 "二号 焦炉"')).toEqual({
      words: ['扬尘', '二号 焦炉'],
      terms: [
        { field: 'source', compare: ':', value: '省督' },
        { field: 'sponsor', compare: ':', value: '周启明' },
        { field: 'due', compare: '<', value: '2026-12' },
      ],
      unknown: [],
    });
    expect(parse('source: 省督 due>2026').terms.map(({ field, compare }) => [field, compare])).toEqual([
      ['source', ':'],
      ['due', '>'],
    ]);
  });

  test('and a field that nobody knows is named, not searched for', () => {
    expect(parse('颜色:红 扬尘')).toEqual({ words: ['扬尘'], terms: [], unknown: ['颜色'] });
  });

  test('as nothing, where nothing is written', () => {
    expect(found([item('registered', [])], '   ')).toEqual(['i1']);
  });
});

describe('an item is found', () => {
  const all = many(40);

  test('by words anywhere in it and by every field at once', () => {
    expect(found(all, '第7个')).toEqual(['n7']);
    expect(found(all, '来源:央督 单位:单位5')).toEqual(['n5']);
    expect(found(all, '源类:工业 污染:水 污染:大气')).toHaveLength(40);
    expect(found(all, '源类:道路')).toEqual([]);
  });

  test('by its deadline as far as it is written', () => {
    expect(found(all, '时限<2026-02')).toEqual(['n0', 'n12', 'n24', 'n36']);
    expect(found(all, '时限>2026-11')).toEqual(['n11', 'n23', 'n35']);
    expect(found(all, '时限:2026-02-15')).toHaveLength(4);
  });
});

test('what has to be done first comes first, and what is finished last', () => {
  const order = sorted(many(12), 'urgent').map(({ lamp, state, deadline }) => `${state === 'closed' ? 'closed' : lamp} ${deadline}`);
  expect(order.slice(0, 2)).toEqual(['yellow 2026-02-15', 'yellow 2026-05-15']);
  expect(order.at(-1)).toBe('closed 2026-10-15');
  expect(sorted(many(12), 'due').map(({ deadline }) => deadline)).toEqual([...order].map((one) => one.split(' ')[1]).sort());
  expect(sorted(many(3), 'newest')).toHaveLength(3);
});

test('parts stand under their item, in any order, and alone where it is filtered out', () => {
  const acts = [register('p'), register('c1', { parent: 'p' }), register('c2', { parent: 'c1' }), register('q')];
  const judged = acts.map(({ id }) => ({ item: id, state: 'registered', round: 1, flags: [] }));
  const all = items(judged, acts, { items: [] }, EDITION, '2026-11-23');
  const shown = (some: readonly Item[]) => nested(some).map(({ item: { number }, depth }) => `${number} ${depth}`);
  expect(shown(all.toReversed())).toEqual(['q 0', 'p 0', 'c1 1', 'c2 2']);
  expect(shown(all.filter(({ id }) => id !== 'c1'))).toEqual(['c2 0', 'p 0', 'q 0']);
});

test('ten thousand items are filtered, ordered and laid out within 100 ms', { timeout: 60_000 }, () => {
  const all = many(10_000);
  const times = ['', '扬尘 来源:省督 时限<2026-09', '单位:单位7 灯:red', '没有这个词'].map((written) => {
    let found = 0;
    // The best of five, by the processor's clock: other work on the machine is not what is measured.
    const runs = Array.from({ length: 5 }, () => {
      const began = process.cpuUsage();
      const query = parse(written);
      found = nested(sorted(all.filter((one) => matches(one, query, NAMED)), 'urgent')).length;
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    const took = Math.min(...runs);
    console.log(`10 000 items, “${written}”: ${found} found, ${took.toFixed(1)} ms`);
    return took;
  });
  expect(Math.max(...times)).toBeLessThan(100);
});
