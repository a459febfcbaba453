// Acts done wrongly (the faults of the table), each a plausible entry with one thing out of place.
import { write } from "../canonical.mjs";
import { append, learn, signEntry, stamp } from "./book.mjs";
import { pairOf } from "./town.mjs";

/** Spoils the entry in one way; what a clerk would not notice is still believed. */
export function spoil(town, replica, who, value) {
  return town.random.pick(WAYS)(town, replica, who, value);
}

const DAY = 86_400;

/** A bad copy that is passed on but on which nobody builds, unless one does not look. */
function loose(town, replica, pair, value, how = {}) {
  const entry = signEntry(town.book, pair, value, { good: false, ...how });
  if (town.random.chance(0.15)) learn(town.book, replica, entry.id);
  return entry;
}

/** The last own entry but some, for forks and for acts on old heads. */
function earlier(town, who) {
  const chain = [];
  for (let id = town.book.lasts.get(who.kid) ?? null; id !== null; id = town.book.entries.get(id).value.own) chain.push(id);
  return chain.length > 0 ? town.random.pick(chain) : null;
}

const fork = (town, replica, who, value) => {
  const last = earlier(town, who);
  const own = last === null ? null : town.book.entries.get(last).value.own;
  const seq = own === null ? 1 : town.book.entries.get(own).value.seq + 1;
  const seen = value.seen.filter((id) => id !== own);
  const entry = signEntry(town.book, who.pair, { ...value, own, seq, seen }, { good: town.random.chance(0.5) });
  learn(town.book, replica, entry.id);
  if (town.random.chance(0.3)) town.book.lasts.set(who.kid, entry.id);
  return entry;
};

const oldHeads = (town, replica, who, value) => {
  const known = [...replica.known];
  const some = value.item === null ? [] : [value.item];
  if (known.length > 0) some.push(town.random.pick(known));
  // What the body names is seen too, so that the act can be good but for its age.
  for (const id of Object.values(value.body).flat()) if (typeof id === "string" && replica.known.has(id) && town.random.chance(0.7)) some.push(id);
  const seen = [...new Set(some)].filter((id) => id !== value.own).sort().slice(0, 32);
  return append(town.book, replica, who.pair, { ...value, seen });
};

const atTime = (make) => (town, replica, who, value) => append(town.book, replica, who.pair, { ...value, at: make(town) });

const WAYS = [
  fork, fork, fork,
  oldHeads, oldHeads, oldHeads,
  atTime(() => "2062-06-01T08:00:00+08:00"),
  atTime(() => "1970-01-01T00:00:00+08:00"),
  atTime((town) => stamp(town.book.clock - town.random.between(1, 60) * DAY)),
  atTime((town) => stamp(town.book.clock - town.random.between(1, 60) * DAY)),
  atTime((town) => stamp(town.book.clock + town.random.between(1, 60) * DAY)),
  // An older roster though a newer is known; or one that is not there.
  (town, replica, who, value) => append(town.book, replica, who.pair, { ...value, roster: town.random.pick(town.book.rosters).id }),
  (town, replica, who, value) => append(town.book, replica, who.pair, { ...value, roster: town.random.pick(town.book.rosters).id }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, roster: town.random.hex(64) }),
  // A stranger; a stranger in another's name.
  (town, replica, who, value) => {
    const pair = pairOf(town.book.suiteName, "stranger");
    return loose(town, replica, pair, { ...value, by: pair.kid, own: null, seq: 1 });
  },
  (town, replica, who, value) => loose(town, replica, pairOf(town.book.suiteName, "stranger"), value),
  // Another ledger, another version, an unknown kind.
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, ledger: town.random.hex(64) }),
  (town, replica, who, value) => loose(town, replica, who.pair, value, { text: Buffer.from(write(town.random.pick([{ ...value, v: 2 }, { v: 3 }, { ...value, v: "1" }]))) }),
  (town, replica, who, value) => append(town.book, replica, who.pair, { ...value, kind: "vote", item: town.random.pick([value.item, null]) }, { good: false }),
  // Chain out of order.
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, seq: value.seq + 1 }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, own: town.random.pick([...replica.known, value.own]), seq: Math.max(2, value.seq) }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, seen: [...value.seen, ...(value.own === null ? [] : [value.own])].sort() }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, seen: [...value.seen, town.random.hex(64)].sort().slice(0, 32) }),
  // Form.
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, seen: [...value.seen, ...value.seen] }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, extra: null }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, body: { ...value.body, extra: 1 } }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, item: value.item === null ? town.random.hex(64) : null }),
  (town, replica, who, value) => loose(town, replica, who.pair, { ...value, at: town.random.pick(["2026-02-30T00:00:00+08:00", "2026-03-01T24:00:00+08:00", "2026-03-01T00:00:00Z", "0000-01-01T00:00:00+08:00"]) }),
  // Text that is not canonical.
  (town, replica, who, value) => loose(town, replica, who.pair, value, { text: Buffer.from(town.random.pick(TWISTS)(write(value))) }),
  (town, replica, who, value) => loose(town, replica, who.pair, value, { text: Buffer.from(town.random.pick(TWISTS)(write(value))) }),
];

const TWISTS = [
  (text) => `${text} `,
  (text) => text.replace('"v":1', '"v":1,"v":1'),
  (text) => text.replace('"v":1', '"v":1.0'),
  (text) => text.replace('"v":1', '"v":01'),
  (text) => text.replace('"v":1', '"v":1e0'),
  (text) => text.replace('"v":1', '"v":-0'),
  (text) => text.replace('"kind":"', '"kind":"\\u0061'),
  (text) => text.replace('"body":{', '"body": {'),
  (text) => `\ufeff${text}`,
  (text) => text.slice(0, -1),
  (text) => text.replace('"text":"', '"text":"\\ud800'),
  (text) => text.replace('"body":{', '"body":{"deep":[[[[[[[[[[[[]]]]]]]]]]]],'),
  (text) => `[${text}]`,
];
