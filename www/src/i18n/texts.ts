// Every text a person reads, in Chinese and English, from the Fluent files that the command line reads too.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { remember, remembered } from '../preferences';
import { Changing } from '../watch';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
export type Args = Record<string, FluentVariable>;

/** Each language is a chunk of its own: the one that is shown comes first, the others when the page can be used. */
const FILES: Readonly<Record<Language, () => Promise<{ default: readonly string[] }>>> = {
  zh: () => import('./zh'),
  en: () => import('./en'),
};

/** What is said of a check, a register and keys follows when the page can be used. */
const LATER: Readonly<Record<Language, () => Promise<{ default: string }>>> = {
  zh: () => import('./zh-check'),
  en: () => import('./en-check'),
};

/** A message of a Fluent file: its key at the start of a line, then everything up to the next line that begins so. None refers to another. */
const MESSAGE = /^([a-z][\w-]*) *=.*(?:\n(?![a-z#-]).*)*/gim;

class Texts extends Changing {
  /** Files nobody has looked into: the other language's, and of views that were not shown. */
  readonly #files = new Map(LANGUAGES.map((language) => [language, [] as string[]]));
  /** Messages as they stand in their files: each is read when it is first shown, for a view shows a hundredth of them. */
  readonly #unread = new Map(LANGUAGES.map((language) => [language, new Map<string, string>()]));
  readonly #bundles = new Map(LANGUAGES.map((language) => [language, new FluentBundle(LOCALES[language], { useIsolating: false })]));
  readonly #loading = new Map<Language, Promise<void>>();
  readonly #completing = new Map<Language, Promise<void>>();
  readonly #complete = new Set<Language>();
  #wish: Language | undefined;
  language: Language = known(asked()) ?? known(remembered('language')) ?? preferred();

  /** Fetches the texts of a language, by default of the one shown. */
  load(language: Language = this.language): Promise<void> {
    const known = this.#loading.get(language);
    if (known) return known;
    const loading = FILES[language]().then(({ default: sources }) => {
      for (const source of sources) this.#add(language, source);
    });
    this.#loading.set(language, loading);
    // What the network did not give it may give the next time.
    loading.catch(() => this.#loading.delete(language));
    return loading;
  }

  /** Fetches the rest of them, and shows what waited for it. */
  complete(language: Language = this.language): Promise<void> {
    const known = this.#completing.get(language);
    if (known) return known;
    const loading = LATER[language]().then(({ default: source }) => {
      this.#add(language, source);
      this.#complete.add(language);
      if (language === this.language) this.changed();
    });
    this.#completing.set(language, loading);
    loading.catch(() => this.#completing.delete(language));
    return loading;
  }

  /** Until its texts are there, the language stays as it was; of several wishes the last one counts. */
  async choose(language: Language): Promise<void> {
    this.#wish = language;
    await Promise.all([this.load(language), this.complete(language).catch(() => undefined)]);
    if (this.#wish !== language) return;
    this.language = language;
    remember('language', language);
    say(language);
    this.changed();
  }

  /** Takes in the texts that a view brings, in both languages. */
  learn(sources: Readonly<Record<Language, string>>): void {
    for (const language of LANGUAGES) this.#add(language, sources[language]);
  }

  /** The text of `key`, or of one of its attributes. An unknown key shows itself, so that a gap is seen and found; nothing while texts are still to come. */
  text(key: string, args?: Args, attribute?: string): string {
    const found = this.find(key, args, attribute);
    if (found !== null) return found;
    if (this.#complete.has(this.language)) return `{${attribute ? `${key}.${attribute}` : key}}`;
    void this.complete().catch(() => undefined);
    return '';
  }

  find(key: string, args?: Args, attribute?: string): string | null {
    const all = this.#bundles.get(this.language);
    this.#read(this.language, key);
    const message = all?.getMessage(key);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return all && pattern ? all.formatPattern(pattern, args, []) : null;
  }

  #add(language: Language, source: string): void {
    this.#files.get(language)?.push(source);
  }

  #read(language: Language, key: string): void {
    const [bundle, unread, files] = [this.#bundles.get(language), this.#unread.get(language), this.#files.get(language)];
    if (!bundle || !unread || !files || bundle.hasMessage(key)) return;
    if (!unread.has(key)) for (const source of files.splice(0)) for (const [message, name = ''] of source.matchAll(MESSAGE)) unread.set(name, message);
    const message = unread.get(key);
    if (message === undefined) return;
    bundle.addResource(new FluentResource(message));
    unread.delete(key);
  }
}

export const texts = new Texts();

/** The text of the page with that key, in the language shown. */
export function t(key: string, args?: Args): string {
  return texts.text(key, args);
}

/** Of two names that the core gave, the one in the language shown. */
export function named(names: { zh: string; en: string }): string {
  return texts.language === 'zh' ? names.zh : names.en;
}

function known(language: string | null): Language | undefined {
  return LANGUAGES.find((one) => one === language);
}

/** The language that the address names (`?lang=en#/…`), so that a copied line shows what its sender saw. */
function asked(): string | null {
  return typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('lang');
}

function say(language: Language): void {
  if (typeof history === 'undefined') return;
  history.replaceState(null, '', `?lang=${language}${location.hash}`);
}

function preferred(): Language {
  return typeof navigator === 'undefined' || navigator.language.startsWith('zh') ? 'zh' : 'en';
}
