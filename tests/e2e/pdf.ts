// What a PDF of Chromium's says, page by page: its text by the fonts' own tables, without the spaces, its size in mm, and
// what a phone reads off its foot.
import { inflateSync } from 'node:zlib';
import { read } from '../../www/test/phone';

export interface PdfPage {
  text: string;
  width: number;
  height: number;
  /** The code of the square at the foot. */
  square: string | undefined;
}

type Objects = ReadonlyMap<string, { head: string; stream: string }>;

export function pagesOf(pdf: Buffer): PdfPage[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map(({ head }) => {
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*\S+\s+\S+\s+(\S+)\s+(\S+)\s*\]/.exec(head) ?? [];
    const fonts = new Map([...head.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)].map(([, name = '', number = '']) => [name, glyphs(objects, number)]));
    const contents = [...(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
    const drawn = contents.map(([, number = '']) => objects.get(number)?.stream ?? '');
    const text = drawn.map((content) => said(content, fonts)).join('');
    return { text: text.replace(/\s/g, ''), width: millimetres(width), height: millimetres(height), square: square(drawn.join('')) };
  });
}

function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const found = new Map<string, { head: string; stream: string }>();
  for (const match of text.matchAll(/(\d+) 0 obj\s*([\s\S]*?)(?:stream\r?\n|endobj)/g)) {
    const [whole, number = '', head = ''] = match;
    const from = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = whole.endsWith('endobj') ? Buffer.alloc(0) : pdf.subarray(from, from + length);
    found.set(number, { head, stream: (head.includes('/FlateDecode') && length > 0 ? inflateSync(bytes) : bytes).toString('latin1') });
  }
  return found;
}

/** Which characters the glyphs of a font stand for. */
function glyphs(objects: Objects, font: string): ReadonlyMap<string, string> {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
  const { stream = '' } = objects.get(table) ?? {};
  const of = new Map<string, string>();
  for (const [, block = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) of.set(glyph.toUpperCase(), characters(code));
  for (const [, block = ''] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i += 1)
        of.set((Number.parseInt(from, 16) + i).toString(16).toUpperCase().padStart(from.length, '0'), String.fromCodePoint(Number.parseInt(code, 16) + i));
  return of;
}

/** The text that is drawn; where the drawing says what it stands for, that. */
function said(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let spoken = false;
  let text = '';
  for (const [token, name, actual, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\/ActualText <FEFF(\w*)>|<(\w+)>(?=[^\]]*?T[jJ])|EMC/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    else if (actual !== undefined) [text, spoken] = [text + characters(actual), true];
    else if (token === 'EMC') spoken = false;
    else if (hex && !spoken) text += glyphsIn(hex, font);
  }
  return text;
}

function glyphsIn(hex: string, font: ReadonlyMap<string, string>): string {
  const wide = [...font.keys()][0]?.length ?? 4;
  return (hex.toUpperCase().match(new RegExp(`.{${wide}}`, 'g')) ?? []).map((glyph) => font.get(glyph) ?? '').join('');
}

function characters(code: string): string {
  return String.fromCharCode(...(code.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

function millimetres(points: string): number {
  return Math.round((Number(points) / 72) * 25.4);
}

/** Modules are the one thing that is drawn on whole numbers, row by row, each run as a rectangle one high. */
function square(content: string): string | undefined {
  const runs = [...content.matchAll(/^(\d+) (\d+) m\n(\d+) \2 l\n\3 (\d+) l\n\1 \4 l\n\1 \2 l\nh$/gm)].map(([, x, y, end]) => [Number(x), Number(y), Number(end) - Number(x)] as const);
  const border = Math.min(...runs.map(([x]) => x));
  return runs.length > 0 ? read(runs, Math.max(...runs.map(([x, , width]) => x + width)) + border) : undefined;
}
