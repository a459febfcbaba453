// Words of a list for what the register has codes for: classes of source, whether an item is public, yes.

/** How offices name a class, in their lists and in the names of sources; the more particular first. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['yangtze-film', /警示片|长江经济带/u],
  ['petition', /信访|举报|来信|来电|12345|12369/u],
  ['hazard-major', /重大.*隐患|隐患.*重大/u],
  ['hazard-general', /隐患|安全/u],
  ['central-inspection', /中央|央督/u],
  ['provincial-inspection', /省级?(?:生态环境)?(?:保护)?督察|省督/u],
  ['supervised', /督办|挂牌/u],
  ['enterprise-request', /诉求|企业反映/u],
  ['self-check', /自查|排查|自检/u],
];

/** The class that a word means, of those that the ledger has rules for. */
export function classOf(word: string, known: readonly string[]): string | undefined {
  const text = word.normalize('NFKC').replaceAll(/\s/g, '');
  if (known.includes(text)) return text;
  const found = CLASSES.find(([code, pattern]) => known.includes(code) && pattern.test(text));
  return found?.[0];
}

export function opennessOf(word: string): 'public' | 'internal' | 'secret' | undefined {
  const text = word.replaceAll(/\s/g, '');
  if (/秘密|涉密/u.test(text)) return 'secret';
  if (/^(?:不|非|否)|不予|内部/u.test(text)) return 'internal';
  return /公开|^是$|^√$/u.test(text) ? 'public' : undefined;
}

export function yes(word: string): boolean {
  return /^(?:是|有|√|重大.*)$/u.test(word.trim());
}
