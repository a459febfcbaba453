// The tables of the page against FORMAT.md: who may sign what, and that every field of every kind can be entered or is read off the ledger.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from './kinds';
import { form } from './shape';

const FORMAT = readFileSync(join(import.meta.dirname, '../../../../src/rectification/FORMAT.md'), 'utf8');

/** Rows of the table of section 5: name, whether it stands on an item, roles, body. */
const ROWS = [...FORMAT.matchAll(/^\| `([a-z_`, ]+)` \| (r|–|o) \| ([^|]*) \| ([^\n]*) \|$/gm)].flatMap(([, names = '', stands = '', roles = '', body = '']) =>
  names.split('`, `').map((name) => ({ name, stands, roles: roles.trim() === 'any' ? [] : roles.trim().split(' '), body })),
);

const STANDS = { r: 'item', '–': 'alone', o: 'either' } as const;

test('every kind has the posts of FORMAT.md, and stands on an item as it says there', () => {
  expect(ROWS).toHaveLength(43);
  const table = Object.fromEntries(ROWS.map(({ name, stands, roles }) => [name, { stands: STANDS[stands as keyof typeof STANDS], roles }]));
  expect(KINDS).toEqual(table);
});

describe('the form of a kind', () => {
  test('has the fields of FORMAT.md', () => {
    for (const { name, body } of ROWS) {
      // Fields are named before a colon; several may share a type: `contingency, deadline, funds: text`.
      const outer = body.replaceAll(/\{[^}]*\}/g, '…');
      const fields = [...outer.matchAll(/(\w+): /g)].map(([, field]) => field);
      expect(form(name as Kind).map((field) => field.name), name).toEqual(expect.arrayContaining(fields));
      expect(form(name as Kind).length, name).toBeGreaterThanOrEqual(fields.length);
    }
    // In the order of an office: 编号 first, and 五落实 as they are named.
    expect(form('register').slice(0, 5).map((field) => field.name)).toEqual(['number', 'source', 'batch', 'class', 'text']);
    const five = form('plan').find((field) => field.name === 'five')?.shape;
    expect(five?.is === 'group' && five.fields.map((field) => field.name)).toEqual(['responsibility', 'measures', 'funds', 'deadline', 'contingency']);
  });

  test('says what is entered: days, choices, files, rows, what may stay away', () => {
    const shapes = Object.fromEntries(form('register').map(({ name, shape, optional }) => [name, [shape.is, optional]]));
    expect(shapes).toMatchObject({ deadline: ['day', true], deadlineKind: ['words', false], major: ['yes-no', false], number: ['line', false], original: ['id', false], parent: ['id', true], pollution: ['lines', false], text: ['text', false] });
    expect(form('evidence').map(({ name, shape }) => [name, shape.is])).toEqual([['measure', 'number'], ['files', 'files']]);
    const [measures] = form('plan').filter(({ name }) => name === 'measures');
    expect(measures?.shape.is === 'rows' && measures.shape.fields.map(({ name }) => name)).toEqual(['n', 'what', 'standard', 'owner', 'due', 'stop']);
  });
});
