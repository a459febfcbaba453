// A random history from a seed: a calm trunk that 64 seeds share, a tail in which things go wrong, and four views of it: what was there at some moment, at the end, what one replica has, what is left where entries were lost.
import { headerOf, join, linesOf, newBook, newReplica, signRoster, sync, trailerOf } from "./book.mjs";
import { checkpoint, itemsOf, registerItem, step } from "./acts.mjs";
import { damage } from "./damage.mjs";
import { duel } from "./duel.mjs";
import { firstRoster, forkRoster, nextRoster } from "./orders.mjs";
import { randomOf } from "./random.mjs";
import { refresh } from "./refresh.mjs";
import { pairOf, peopleOf } from "./town.mjs";

const TAILS = 16;
const VIEWS = 4;
/** One trunk in so many is in SM3 and SM2, which are slow here. */
const SM2 = 20;

/** How rough it gets: chances for each step. */
const CALM = { slip: 0.1, duel: 0.005, side: 0.05, unwise: 0.02, stranger: 0.002, spoil: 0.004, clock: 0.005, sync: 0, checkpoint: 0.06, order: 0.004, fork: 0, roster: 0, damage: 0 };
const TEMPERS = {
  smooth: { ...CALM, duel: 0.12, side: 0.12, sync: 0.4, checkpoint: 0.08, order: 0.02, damage: 0.05 },
  busy: { duel: 0.12, slip: 0.6, side: 0.16, unwise: 0.05, stranger: 0.01, spoil: 0.03, clock: 0.02, sync: 0.12, checkpoint: 0.06, order: 0.03, fork: 0.003, roster: 0.1, damage: 0.2 },
  split: { duel: 0.12, slip: 0.5, side: 0.35, unwise: 0.03, stranger: 0.01, spoil: 0.05, clock: 0.02, sync: 0.06, checkpoint: 0.1, order: 0.03, fork: 0.003, roster: 0.1, damage: 0.1 },
  hostile: { duel: 0.12, slip: 1.5, side: 0.2, unwise: 0.1, stranger: 0.03, spoil: 0.25, clock: 0.1, sync: 0.2, checkpoint: 0.08, order: 0.06, fork: 0.01, roster: 0.3, damage: 0.6 },
  orders: { duel: 0.12, slip: 0.6, side: 0.15, unwise: 0.03, stranger: 0.01, spoil: 0.04, clock: 0.03, sync: 0.2, checkpoint: 0.12, order: 0.12, fork: 0.015, roster: 0.15, damage: 0.1 },
};
const MIX = ["smooth", "busy", "busy", "split", "split", "split", "hostile", "orders", "orders"];

let trunk = { base: null };
let tail = { base: null };

export function history(seed) {
  const base = Math.floor(seed / VIEWS);
  if (tail.base !== base) tail = { base, views: tailOf(base) };
  return { seed, bundle: tail.views[seed % VIEWS] };
}

function tailOf(number) {
  const base = Math.floor(number / TAILS);
  if (trunk.base !== base) trunk = { base, town: trunkOf(randomOf(base * 2 + 1), base % SM2 === 1) };
  const random = randomOf(number * 2 + 0x40000000);
  const town = branch(trunk.town, random, TEMPERS[random.pick(MIX)]);
  const { book, replicas } = town;
  const count = random.between(5, book.suiteName === "sm3-sm2" ? 10 : 26);
  const before = random.between(2, count - 2);
  run(town, replicas, before);
  const then = bundleOf(town, [...book.entries.keys()]);
  run(town, replicas, count - before);
  for (const replica of replicas.slice(1)) if (random.chance(0.6)) sync(book, replicas[0], replica);
  const all = [...book.entries.keys()];
  const lost = new Set(Array.from({ length: random.between(1, 2) }, () => random.pick(all.slice(-12))));
  return [then, bundleOf(town, all), bundleOf(town, [...random.pick(replicas).known]), bundleOf(town, all.filter((id) => !lost.has(id)))];
}

function trunkOf(random, sm2) {
  const suiteName = sm2 ? "sm3-sm2" : "sha256-ed25519";
  const { alone, people } = peopleOf(random, suiteName);
  const roots = ["root a", "root b", "root c"].slice(0, alone ? 1 : 3).map((label) => pairOf(suiteName, label));
  const threshold = alone ? 1 : 2;
  const book = newBook(random, suiteName, roots, threshold);
  const town = { book, random, temper: CALM, alone, people, roots, threshold, spoiled: false, roam: true };
  const first = signRoster(book, firstRoster(town), roots.slice(0, threshold));
  first.good = true;
  town.replicas = Array.from({ length: alone ? 1 : random.pick([1, 2, 2, 3]) }, () => newReplica(book));
  town.archive = newReplica(book);
  for (const replica of book.replicas) replica.rosters = [first];
  // One key, one machine.
  town.people.forEach((who, i) => (who.home = town.replicas[i % town.replicas.length]));
  registerItem(town, town.replicas[0]);
  if (random.chance(0.6)) registerItem(town, town.replicas[0]);
  run(town, town.replicas.slice(0, 1), random.between(0, suiteName === "sm3-sm2" ? 18 : 26));
  for (const other of town.replicas.slice(1)) sync(book, other, town.replicas[0]);
  return town;
}

/** The same town with a future of its own. */
function branch(town, random, temper) {
  const copies = new Map(town.book.replicas.map((r) => [r, { known: new Set(r.known), heads: new Set(r.heads), rosters: [...r.rosters] }]));
  const book = {
    ...town.book,
    random,
    rosters: [...town.book.rosters],
    entries: new Map([...town.book.entries].map(([id, entry]) => [id, { ...entry }])),
    lasts: new Map(town.book.lasts),
    replicas: [...copies.values()],
  };
  const people = town.people.map((who) => ({ ...who, home: copies.get(who.home) }));
  const replicas = town.replicas.map((replica) => copies.get(replica));
  // A key that is carried about: its forks are seen.
  const roam = replicas.length > 1 && random.chance(0.3);
  return { ...town, book, random, temper, people, replicas, archive: copies.get(town.archive), roam };
}

function run(town, replicas, count) {
  for (let i = 0; i < count; i += 1) {
    if (i % 8 === 0) refresh(town.book);
    oneStep(town, replicas);
  }
}

function oneStep(town, replicas) {
  const { book, random, temper } = town;
  const replica = random.pick(replicas);
  if (random.chance(temper.sync)) sync(book, random.pick(replicas), random.pick(replicas));
  if (random.chance(temper.checkpoint)) checkpoint(town, replica);
  if (random.chance(temper.order)) nextRoster(town, replica);
  if (random.chance(temper.fork)) forkRoster(town, replica);
  const items = itemsOf(book, replica);
  if (items.length === 0 || random.chance(0.02)) {
    registerItem(town, replica);
    return;
  }
  for (let tries = 0; tries < 4; tries += 1) {
    const item = random.chance(0.85) ? items[0] : random.pick(items);
    const made = random.chance(temper.duel) ? duel(town, replica, item) : step(town, replica, item);
    if (made !== null) return;
    // Nobody here can do it: the file goes where somebody can.
    if (random.chance(0.5)) sync(book, random.pick(replicas), replica);
  }
}

function bundleOf(town, ids) {
  const { book, random, temper } = town;
  const header = headerOf(book);
  const lines = linesOf(book, ids);
  const trailer = trailerOf(book, ids);
  if (!random.chance(temper.damage)) return join([header, ...(random.chance(0.3) ? random.shuffle(lines) : lines), trailer]);
  return damage(random, header, lines, trailer);
}
