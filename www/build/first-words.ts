// Vite plugin: the words that stand in the document before any script has come, from the files of texts, in both languages.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';

const PLACE = /<!--text:([\w-]+)-->/g;

/** `folder` holds zh/page.ftl and en/page.ftl. */
export function firstWords(folder: string): Plugin {
  return {
    name: 'nearzero:first-words',
    async transformIndexHtml(html) {
      const [zh, en] = await Promise.all([bundle(folder, 'zh'), bundle(folder, 'en')]);
      // What is written for whoever reads the source does not travel.
      const short = html.replaceAll(/^\s+(?:\/\/.*\n)?/gm, '');
      return short.replaceAll(PLACE, (_, key: string) => `<span lang="zh">${word(zh, key)}</span><span lang="en">${word(en, key)}</span>`);
    },
  };
}

async function bundle(folder: string, language: string): Promise<FluentBundle> {
  const read = new FluentBundle(language);
  read.addResource(new FluentResource(await readFile(join(folder, language, 'page.ftl'), 'utf8')));
  return read;
}

function word(bundle: FluentBundle, key: string): string {
  const text = bundle.getMessage(key)?.value;
  if (text === null || text === undefined) throw new Error(`no text is called ${key}`);
  return bundle.formatPattern(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
