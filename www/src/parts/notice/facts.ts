// What a notice says, as text: its one sentence; then where, expected, found, how to mend it.
import type { Notice } from '../../core/wire';
import { t, texts } from '../../i18n/texts';
import { withNames } from '../../words/ids';

export function titleOf({ code, args }: Pick<Notice, 'code' | 'args'>): string {
  return withNames(texts.text(code, legible(args)));
}

/** Label and words of each line that there is something to say in; without words for the place its path is shown. */
export function factsOf({ code, args: given, where }: Notice, place: string | null): readonly (readonly [string, string])[] {
  const args = legible(given);
  const lines: readonly (readonly [string, string | null])[] = [
    [t('notice-where'), place ?? where],
    [t('notice-expected'), said(code, args, 'expected')],
    [t('notice-found'), said(code, args, 'found')],
    [t('notice-mend'), said(code, args, 'remedy')],
  ];
  return lines.flatMap(([label, words]) => (words ? [[label, withNames(words)] as const] : []));
}

/** The words of an attribute; where it has none, or lacks an argument, the plain argument of its name. */
function said(code: string, args: Notice['args'], attribute: string): string | null {
  const words = texts.find(code, args, attribute);
  return words === null || words.includes('{$') ? (args[attribute] ?? null) : words;
}

/** In a list of what fits, English leaves out units with Chinese signs, where others are left; as on the command line. */
function legible(args: Notice['args']): Notice['args'] {
  const fitting = args['expected']?.split(', ') ?? [];
  const kept = fitting.filter((one) => !/^(?:[^\u4e00-\u9fff]*[万亿](?=[A-Za-z]))+[^\u4e00-\u9fff]*$/u.test(one));
  return texts.language === 'en' && kept.length > 0 ? { ...args, expected: kept.join(', ') } : args;
}
