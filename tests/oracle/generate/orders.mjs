// Rosters of a random history: the first, and what later ones change: revocations, demotions, policies, forks, keeps, faults.
import { kidOf } from "../suites.mjs";
import { newestRoster, signRoster, stamp } from "./book.mjs";
import { policiesOf } from "./town.mjs";

const holidays = (from, days) => Array.from({ length: days }, (_, i) => `2026-05-0${from + i}`);

export function firstRoster(town) {
  const { book, random } = town;
  return {
    at: stamp(book.clock),
    calendar: { off: ["2026-04-06", ...holidays(1, 5)], on: ["2026-04-26", "2026-05-09"], years: random.chance(0.95) ? [2026] : [2025] },
    disown: [], from: null, keep: [], keys: keysOf(town.people), ledger: book.ledger, n: 1, policies: policiesOf(random, town.alone), prev: [], revoke: [],
    rootKeys: town.roots.map((p) => p.pub).sort(), rootThreshold: town.threshold, rules: 1, witnessQuorum: town.alone ? 1 : random.pick([1, 2, 2, 3]),
  };
}

const keysOf = (people) => people.map(({ org, person, pub, roles }) => ({ org, person, pub, roles })).sort((a, b) => (a.pub < b.pub ? -1 : 1));
const byKid = (list) => [...list].sort((a, b) => (a.kid < b.kid ? -1 : 1));

/** The next roster as one replica's roots make it; now and then one that is not in order. */
export function nextRoster(town, replica) {
  const { book, random } = town;
  const last = newestRoster(replica);
  const change = random.pick(CHANGES);
  const value = change(town, { ...last.value, at: stamp(book.clock), n: last.value.n + 1, prev: [last.id], keep: keeps(town, last.value.keep) });
  const level = book.rosters.filter((r) => r.value.n === last.value.n && r.good);
  if (level.length > 1 && random.chance(0.6)) value.prev = level.map((r) => r.id).sort();
  let pairs = random.shuffle(town.roots).slice(0, town.threshold);
  if (random.chance(town.temper.roster)) [pairs] = [spoilRoster(town, value, pairs)];
  const roster = signRoster(book, value, pairs);
  roster.good = !town.spoiled;
  town.spoiled = false;
  if (roster.good) {
    replica.rosters = [...replica.rosters, roster];
    if (random.chance(0.4)) for (const other of [...book.replicas]) other.rosters = [...new Set([...other.rosters, roster])];
  }
  return roster;
}

/** Two rosters of one number: another replica's roots did not know. */
export function forkRoster(town, replica) {
  const { book, random } = town;
  const known = newestRoster(replica);
  const older = book.rosters.find((r) => r.good && r.value.n === known.value.n - 1);
  if (older === undefined) return;
  const value = random.pick(CHANGES)(town, { ...older.value, at: stamp(book.clock + 5), n: known.value.n, prev: known.value.prev });
  const roster = signRoster(book, value, town.roots.slice(0, town.threshold));
  roster.good = true;
}

const lose = (town, value, who, revocation) => ({
  ...value,
  keys: value.keys.filter((k) => k.pub !== who.pub),
  revoke: byKid([...value.revoke.filter((r) => r.kid !== who.kid), { kid: who.kid, ...revocation }]),
});

/** The end of a key's chain as the roots know it: now and then an old one, one that is not there, or a wrong number. */
function cutoff(town, who) {
  const { book, random } = town;
  let id = book.lasts.get(who.kid) ?? null;
  for (let back = random.pick([0, 0, 1, 2]); id !== null && back > 0; back -= 1) id = book.entries.get(id).value.own;
  if (id === null) return random.chance(0.1) ? { id: random.hex(64), seq: 3 } : null;
  const { seq } = book.entries.get(id).value;
  return random.pick([{ id, seq }, { id, seq }, { id, seq }, { id, seq }, { id: random.hex(64), seq }, { id, seq: seq + 1 }, null]);
}

function revoke(why) {
  return (town, value) => {
    const who = town.random.pick(town.people);
    const end = cutoff(town, who);
    const suspectFrom = why === "compromised" && end !== null && town.random.chance(0.8) ? Math.max(1, end.seq - town.random.below(3)) : null;
    return lose(town, value, who, { cutoff: end, suspectFrom, why });
  };
}

function demote(town, value) {
  const who = town.random.pick(town.people);
  const gone = town.random.chance(0.5);
  const keys = value.keys.flatMap((k) => (k.pub !== who.pub ? [k] : gone ? [] : [{ ...k, roles: k.roles.slice(1) }]));
  return { ...value, keys };
}

function stricter(town, value) {
  const { random } = town;
  const policies = value.policies.map((p) => ({ ...p, lateObjection: random.pick(["flag", "hold"]), noticeDays: random.pick([p.noticeDays, 5]), separation: town.alone ? "office" : random.pick(["person", "org"]), inspectors: random.between(1, 2) }));
  return { ...value, policies, witnessQuorum: town.alone ? 1 : random.between(1, 2) };
}

function fewer(town, value) {
  return { ...value, policies: value.policies.filter(() => town.random.chance(0.7)) };
}

function disown(town, value) {
  const checkpoints = [...town.book.entries.values()].filter((e) => e.value.kind === "checkpoint").map((e) => e.id);
  return { ...value, disown: [...new Set([...value.disown, ...town.random.some(checkpoints, 0.3)])].sort() };
}

/** A role with an end, or with classes. */
function terms(town, value) {
  const { random } = town;
  const change = (role) => (random.chance(0.15) ? { ...role, to: "2026-03-20", classes: random.pick([[], ["督察"], ["一般"]]) } : role);
  return { ...value, keys: value.keys.map((k) => ({ ...k, roles: k.roles.map(change) })) };
}

const same = (_, value) => value;

const CHANGES = [revoke("left"), revoke("left"), revoke("lost"), revoke("compromised"), revoke("compromised"), demote, demote, demote, stricter, stricter, fewer, disown, terms, same];

/** Branches of forks that the roots let stand. */
function keeps(town, before) {
  const { book, random } = town;
  const groups = new Map();
  for (const e of book.entries.values()) {
    const name = `${e.value.by} ${e.value.own}`;
    groups.set(name, [...(groups.get(name) ?? []), e]);
  }
  const twins = [...groups.values()].filter((g) => g.length > 1 && /^[0-9a-f]{64}$/.test(g[0].value.by ?? ""));
  const kept = twins.filter(() => random.chance(0.4)).flatMap((g) => random.some(g, 0.6)).map((e) => ({ id: e.id, kid: e.value.by }));
  return [...before, ...kept].slice(0, 400);
}

/** One thing out of place; gives the pairs that sign. */
function spoilRoster(town, value, pairs) {
  const { random, book } = town;
  town.spoiled = true;
  const way = random.below(9);
  if (way === 0) return pairs.slice(1);
  if (way === 1) value.n += 1;
  if (way === 2) value.ledger = random.hex(64);
  if (way === 3) value.prev = [random.hex(64)];
  if (way === 4 && value.keys.length > 0) value.revoke = [...value.revoke, { cutoff: null, kid: kidOf(book.suite, value.keys[0].pub), suspectFrom: null, why: "left" }];
  if (way === 5) value.rules = 2;
  if (way === 6) value.keys = [...value.keys].reverse();
  if (way === 7) value.extra = 1;
  // A new set of roots that the old ones did not sign for: signed by the new one only.
  if (way === 8) {
    const pair = town.people[0].pair;
    Object.assign(value, { rootKeys: [pair.pub], rootThreshold: 1 });
    return [pair];
  }
  return pairs;
}
