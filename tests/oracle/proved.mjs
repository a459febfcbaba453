// What need not be asked twice: whether a signature holds, what a text says. Each is a function of what it is asked of, so that remembering changes nothing but the time.
const MOST = 50_000;
const held = new Map();
const read = new Map();

/** Forgets everything: what comes next is verified and read anew. */
export function forget() {
  held.clear();
  read.clear();
}

/** Somebody who has just signed it knows that it holds. */
export function trust(pub, message, signature) {
  if (held.size > MOST) held.clear();
  held.set(signature, { pub, message, holds: true });
}

/** Whether it holds, by `verify` or from before. */
export function holds(verify, pub, message, signature) {
  const before = held.get(signature);
  if (before !== undefined && before.pub === pub && before.message.equals(message)) return before.holds;
  const one = { pub, message, holds: verify(pub, message, signature) };
  if (held.size > MOST) held.clear();
  held.set(signature, one);
  return one.holds;
}

/** What the text of an id says, by `make` or from before; nobody may change it. */
export function said(id, make) {
  if (read.size > MOST) read.clear();
  if (!read.has(id)) read.set(id, make());
  return read.get(id);
}
