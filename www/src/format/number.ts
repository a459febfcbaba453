// Numbers as they stand on the screen: thousands comma, U+2212 for minus, the unrounded value on demand.

const MINUS = '\u2212';

/**
 * `value` with exactly `digits` decimals, a half away from zero: 470,891.17. Of the number as it is written, as `Intl` does;
 * that one only where there is an exponent, for its first use costs a phone a tenth of a second.
 */
export function rounded(value: number, digits = 2): string {
  const plain = String(Math.abs(value));
  if (!/^[\d.]+$/.test(plain)) return signless(new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));
  const [whole = '', fraction = ''] = plain.split('.');
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0')) + (fraction.charAt(digits) >= '5' ? 1n : 0n);
  const all = String(kept).padStart(digits + 1, '0');
  const cut = all.length - digits;
  return signless(`${value < 0 ? '-' : ''}${grouped(all.slice(0, cut))}${digits > 0 ? `.${all.slice(cut)}` : ''}`);
}

/** A factor: four decimals, more where four would leave fewer than four digits that count. */
export function factor(value: number): string {
  const leading = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return rounded(value, Math.min(12, Math.max(4, 3 - leading)));
}

/** A sum of amounts that people entered: 1,330,000, no decimals that say nothing, and four at most unless it is small. */
export function amount(value: number): string {
  const text = factor(value);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Every digit there is: 470,891.16698085953. */
export function exact(value: number): string {
  const text = String(value);
  if (text.includes('e')) return minus(text);
  const [whole = '', fraction] = text.split('.');
  return minus(fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`);
}

/** A change with its sign in front: +955.08. */
export function signed(value: number, digits = 2): string {
  const text = rounded(value, digits);
  return value > 0 ? `+${text}` : text;
}

/** Thousands commas in a number that somebody typed; anything else stays as it is. */
export function typed(text: string): string {
  const plain = /^([-\u2212]?)(\d+)(\.\d+)?$/.exec(text.trim());
  if (!plain) return text;
  const [, sign, whole = '', fraction = ''] = plain;
  return (sign ? MINUS : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction;
}

/** What is rounded to nothing has no sign. */
function signless(text: string): string {
  return /^-[0.,]*$/.test(text) ? text.slice(1) : minus(text);
}

function minus(text: string): string {
  return text.replace('-', MINUS).replace('e-', `e${MINUS}`);
}

/** Thousands apart. */
function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}
