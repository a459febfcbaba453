// A random history from a seed: people at replicas act, meet, quarrel and make mistakes; then the file suffers.
import { headerOf, join, linesOf, newBook, newReplica, signRoster, sync, trailerOf } from "./book.mjs";
import { checkpoint, itemsOf, registerItem, step } from "./acts.mjs";
import { damage } from "./damage.mjs";
import { firstRoster, forkRoster, nextRoster } from "./orders.mjs";
import { randomOf } from "./random.mjs";
import { pairOf, peopleOf } from "./town.mjs";

/** How rough it gets: chances for each step. */
const TEMPERS = {
  smooth: { side: 0.06, unwise: 0.02, stranger: 0.005, spoil: 0.01, clock: 0.005, sync: 0.5, checkpoint: 0.06, order: 0.01, fork: 0, roster: 0.05, replicas: 1, damage: 0.05 },
  busy: { side: 0.16, unwise: 0.05, stranger: 0.01, spoil: 0.03, clock: 0.02, sync: 0.12, checkpoint: 0.06, order: 0.03, fork: 0.003, roster: 0.1, replicas: 3, damage: 0.2 },
  split: { side: 0.3, unwise: 0.03, stranger: 0.01, spoil: 0.05, clock: 0.02, sync: 0.06, checkpoint: 0.1, order: 0.03, fork: 0.005, roster: 0.1, replicas: 2, damage: 0.1 },
  hostile: { side: 0.2, unwise: 0.1, stranger: 0.03, spoil: 0.2, clock: 0.1, sync: 0.2, checkpoint: 0.08, order: 0.06, fork: 0.02, roster: 0.3, replicas: 2, damage: 0.6 },
  shuffle: { side: 0.12, unwise: 0.03, stranger: 0.01, spoil: 0.03, clock: 0.03, sync: 0.2, checkpoint: 0.12, order: 0.1, fork: 0.03, roster: 0.15, replicas: 2, damage: 0.1 },
};
const MIX = ["smooth", "smooth", "smooth", "busy", "busy", "split", "split", "hostile", "shuffle"];

/** `suite` null: one history in twenty-five is in SM3 and SM2. */
export function history(seed, { suite = null, steps = null } = {}) {
  const random = randomOf(seed);
  const suiteName = suite ?? (random.chance(0.04) ? "sm3-sm2" : "sha256-ed25519");
  const temper = TEMPERS[random.pick(MIX)];
  const { alone, people } = peopleOf(random, suiteName);
  const roots = ["root a", "root b", "root c"].slice(0, alone ? 1 : 3).map((label) => pairOf(suiteName, label));
  const threshold = alone ? 1 : 2;
  const book = newBook(random, suiteName, roots, threshold);
  const town = { book, random, temper, alone, people, roots, threshold, spoiled: false, roam: false };
  const first = signRoster(book, firstRoster(town), roots.slice(0, threshold));
  first.good = true;
  const replicas = Array.from({ length: alone ? 1 : temper.replicas }, () => newReplica(book));
  town.archive = newReplica(book);
  for (const replica of book.replicas) replica.rosters = [first];
  // One key, one machine: but those who answer for an item sit where its work is done.
  town.people.forEach((who, i) => (who.home = replicas.length === 1 ? replicas[0] : replicas[i % replicas.length]));
  town.roam = replicas.length > 1 && random.chance(0.35); // a key carried about: its forks are seen

  registerItem(town, replicas[0]);
  if (random.chance(0.6)) registerItem(town, replicas[0]);
  for (const other of replicas.slice(1)) sync(book, other, replicas[0]);
  const count = steps ?? random.between(10, suiteName === "sm3-sm2" ? 28 : 48);
  for (let i = 0; i < count; i += 1) oneStep(town, replicas);
  for (const replica of replicas.slice(1)) if (random.chance(0.5)) sync(book, replicas[0], replica);
  return { seed, town, bundle: bundleOf(town, replicas) };
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
    const item = random.chance(0.75) ? items[0] : random.pick(items);
    if (step(town, replica, item) !== null) return;
    // Nobody here can do it: the file goes where somebody can.
    if (random.chance(0.5)) sync(book, random.pick(replicas), replica);
  }
}

function bundleOf(town, replicas) {
  const { book, random, temper } = town;
  const ids = random.chance(0.1) ? [...replicas[0].known] : [...book.entries.keys()];
  const header = headerOf(book);
  const lines = linesOf(book, ids);
  const trailer = trailerOf(book, ids);
  if (!random.chance(temper.damage)) return join([header, ...(random.chance(0.3) ? random.shuffle(lines) : lines), trailer]);
  return damage(random, header, lines, trailer);
}
