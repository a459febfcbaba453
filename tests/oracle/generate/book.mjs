// Makes the lines of a random history: signs rosters and entries, keeps who knows what.
import { write } from "../canonical.mjs";
import { trust } from "../proved.mjs";
import { idOf, merkleRoot, signed, suiteOf } from "../suites.mjs";

const START = Date.UTC(2026, 2, 2, 1) / 1000;

export const stamp = (seconds) => `${new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19)}+08:00`;
export const dayAt = (seconds) => stamp(seconds).slice(0, 10);

export function newBook(random, suiteName, rootPairs, rootThreshold) {
  const suite = suiteOf(suiteName);
  const genesis = { name: "随机台账", rootKeys: rootPairs.map((p) => p.pub).sort(), rootThreshold, rules: 1, suite: suiteName };
  const text = Buffer.from(write(genesis));
  return {
    random, suite, suiteName, genesisText: text, ledger: idOf(suite, "nz/genesis/1", text), clock: START,
    rosters: [], // {id, value, text, signatures}
    entries: new Map(), // id: {id, value, text, signatures, past, good}
    lasts: new Map(), // kid: id of its last entry
    replicas: [],
  };
}

/** A replica knows entries, with all their ancestors, and rosters. */
export function newReplica(book) {
  const replica = { known: new Set(), heads: new Set(), rosters: [] };
  book.replicas.push(replica);
  return replica;
}

export function learn(book, replica, id) {
  const { value } = book.entries.get(id);
  replica.known.add(id);
  for (const parent of [value.own, ...value.seen]) replica.heads.delete(parent);
  replica.heads.add(id);
}

/** One replica takes over all that another knows. */
export function sync(book, to, from) {
  for (const id of from.known) to.known.add(id);
  to.heads = new Set(to.known);
  for (const id of to.known) {
    const { value } = book.entries.get(id);
    for (const parent of [value.own, ...value.seen]) to.heads.delete(parent);
  }
  to.rosters = [...new Set([...to.rosters, ...from.rosters])];
}

function signs(suite, pair, message) {
  const signature = suite.sign(pair, message);
  trust(pair.pub, message, signature);
  return signature;
}

export function signRoster(book, value, pairs) {
  const text = Buffer.from(write(value));
  const id = idOf(book.suite, "nz/roster/1", text);
  const message = signed("nz/roster/1", text);
  const signatures = pairs.map((pair) => `${pair.pub}:${signs(book.suite, pair, message)}`).sort();
  const roster = { id, value, text, signatures };
  if (!book.rosters.some((r) => r.id === id)) book.rosters.push(roster);
  return roster;
}

/** Signs whatever it is given: `good` says whether the clerks believe in it. */
export function signEntry(book, pair, value, { good = true, text = Buffer.from(write(value)), signature = null } = {}) {
  const id = idOf(book.suite, "nz/entry/1", text);
  const sig = signature ?? signs(book.suite, pair, signed("nz/entry/1", text));
  const parents = [value.own, ...value.seen].filter((p) => p !== null);
  const past = new Set(parents.flatMap((p) => [p, ...(book.entries.get(p)?.past ?? [])]));
  const entry = { id, value, text, signatures: [sig], past, good };
  book.entries.set(id, entry);
  return entry;
}

/** The frame of an entry by a person at a replica. */
export function frame(book, replica, who, kind, item, body) {
  const own = book.lasts.get(who.kid) ?? null;
  const covered = own === null ? new Set() : new Set([own, ...book.entries.get(own).past]);
  const heads = [...replica.heads].filter((id) => !covered.has(id)).sort().slice(0, 32);
  const seq = own === null ? 1 : book.entries.get(own).value.seq + 1;
  return { at: stamp(book.clock), body, by: who.kid, item, kind, ledger: book.ledger, own, roster: newestRoster(replica).id, seen: heads, seq, v: 1 };
}

export const newestRoster = (replica) => replica.rosters.reduce((a, b) => (b.value.n > a.value.n ? b : a));

export function append(book, replica, pair, value, how) {
  const entry = signEntry(book, pair, value, how);
  book.lasts.set(value.by, entry.id);
  learn(book, replica, entry.id);
  return entry;
}

/** Lines of a bundle, in the order of making. */
export function linesOf(book, ids = [...book.entries.keys()]) {
  const rosters = book.rosters.map((r) => Buffer.concat([Buffer.from(`R ${r.signatures.join(",") || "-"} `), r.text]));
  const entries = ids.map((id) => book.entries.get(id)).flatMap((e) => e.signatures.map((s) => Buffer.concat([Buffer.from(`E ${s} `), e.text])));
  return [...rosters, ...entries];
}

export const headerOf = (book) => Buffer.concat([Buffer.from("nearzero-register 1 "), book.genesisText]);

export function trailerOf(book, ids = [...book.entries.keys()]) {
  const all = new Set([...book.rosters.map((r) => r.id), ...ids]);
  return Buffer.from(`T ${all.size} ${merkleRoot(book.suite, all)}`);
}

export const join = (lines) => Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
