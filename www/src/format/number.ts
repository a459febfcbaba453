// Numbers as they stand on the screen: thousands comma, U+2212 for minus, the unrounded value on demand.

const MINUS = '\u2212';

/** `value` with exactly `digits` decimals: 470,891.17. */
export function rounded(value: number, digits = 2): string {
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : minus(text);
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
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return minus(fraction === undefined ? grouped : `${grouped}.${fraction}`);
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

function minus(text: string): string {
  return text.replace('-', MINUS).replace('e-', `e${MINUS}`);
}
