// What an entered text may not carry into a ledger that cannot forget: numbers by which a person is found. It asks; only for letters of
// complaint, where whoever wrote is protected, it insists.

/** A mobile number, or a number of an identity card, standing alone. */
const NUMBERS = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/u;

/** Fields of a draft, by name, that hold such a number. */
export function personal(draft: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(draft).flatMap(([name, value]) => (typeof value === 'string' && NUMBERS.test(value) ? [name] : []));
}

/** Classes of source whose informers are protected. */
export function protectedClass(kind: string): boolean {
  return kind === 'petition';
}
