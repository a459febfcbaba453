// One act at one replica: a natural next step, a side act, a checkpoint; and where chance wills it, done wrongly.
import { KINDS, ANY } from "../kinds.mjs";
import { merkleRoot } from "../suites.mjs";
import { append, dayAt, frame, newestRoster, stamp, sync } from "./book.mjs";
import { bodyFor, fitting } from "./bodies.mjs";
import { belief, nextSteps } from "./clerk.mjs";
import { spoil } from "./faults.mjs";

const SIDE = [
  "comment", "remind", "letter", "link", "accept", "dispute", "progress", "evidence", "extend_request", "extend_grant", "extend_refuse", "withdraw", "return", "veto", "object",
  "resolve", "supervise", "review", "find_unfounded", "close_unfounded", "paper_act", "handover", "checklist", "adjudicate", "ratify", "batch_sign_off", "assign", "plan", "submit",
  "inspect", "approve", "sign_off", "rebound", "recheck", "file", "sweep_waiver", "progress", "object", "paper_act", "extend_request", "extend_grant",
];

/** The keys that live at the replica and hold a role for the kind, those that fit first. */
export function choose(town, replica, kind, b) {
  const { random } = town;
  const here = town.people.filter((who) => who.home === replica || town.roam);
  const row = KINDS[kind].roles;
  const able = here.filter((who) => newestRoster(replica).value.keys.some((k) => k.pub === who.pub) && who.roles.some((r) => row === ANY || row.includes(r.role)));
  const wise = able.filter((who) => fitting(kind, b, who));
  if (random.chance(town.temper.stranger)) return random.pick(here.length > 0 ? here : town.people);
  if (wise.length > 0 && !random.chance(town.temper.unwise)) return random.pick(wise);
  return able.length > 0 ? random.pick(able) : null;
}

export function registerItem(town, replica) {
  const { book, random } = town;
  const who = choose(town, replica, "register", null);
  if (who === null) return null;
  const className = random.pick(["督察", "督察", "一般", "信访"]);
  const body = bodyFor("register", { ...town, who, items: itemsOf(book, replica), className });
  return act(town, replica, who, "register", null, body);
}

export const itemsOf = (book, replica) => [...replica.known].filter((id) => book.entries.get(id).value.kind === "register" && book.entries.get(id).good);

/** One step on the item: mostly what comes next. */
export function step(town, replica, item) {
  const { book, random } = town;
  const b = belief(book, replica, item);
  const natural = !random.chance(town.temper.side);
  const kind = natural ? random.pick(nextSteps(b)) : random.pick(SIDE);
  const who = choose(town, replica, kind, b);
  if (who === null) return null;
  if (kind === "notice_end" && natural) waitForNotice(town, replica, b);
  const target = kind === "ratify" ? ratifiable(town, replica, who) : null;
  const items = itemsOf(book, replica);
  const submissions = kind === "batch_sign_off" ? items.map((id) => belief(book, replica, id).S?.id).filter((id) => id !== undefined && (id === b.S?.id || random.chance(0.7))) : [];
  const body = bodyFor(kind, { ...town, b, item, who, items, target, submissions });
  return act(town, replica, who, kind, KINDS[kind].item === "null" || (kind === "letter" && random.chance(0.4)) ? null : item, body);
}

/** Ends are posted when the time is over; where time is strict, with a witness at both ends. */
function waitForNotice(town, replica, b) {
  const notice = b.of("notice_post").at(-1);
  if (notice === undefined || town.random.chance(0.06)) return;
  const strict = b.policy.strictTime && !town.random.chance(0.15);
  if (strict) checkpoint(town, replica);
  while (dayAt(town.book.clock) <= notice.value.body.end) town.book.clock += 86_400;
  if (strict) checkpoint(town, replica);
}

function ratifiable(town, replica, who) {
  const mine = town.people.filter((other) => other.kid !== who.kid && other.person !== who.person).map((other) => other.kid);
  const can = [...replica.known].filter((id) => mine.includes(town.book.entries.get(id).value.by));
  const revoked = new Set(town.book.rosters.flatMap((r) => r.value.revoke.map((one) => one.kid)));
  const wanted = can.filter((id) => revoked.has(town.book.entries.get(id).value.by));
  const from = wanted.length > 0 ? wanted.slice(-4) : can;
  return from.length > 0 ? town.random.pick(from) : null;
}

/** Kinds that a witness's date binds. */
const BY_THE_WITNESS = ["approve", "sign_off", "batch_sign_off", "extend_grant", "notice_post", "notice_end", "paper_act"];

/** Signs it, as it should be or spoiled. */
export function act(town, replica, who, kind, item, body) {
  const { book, random } = town;
  book.clock += random.chance(0.9) ? random.between(600, 30_000) : random.between(86_400, 900_000);
  const value = frame(book, replica, who, kind, item, body);
  if (BY_THE_WITNESS.includes(kind) && random.chance(town.temper.spoil)) value.at = stamp(book.clock - random.between(2, 20) * 86_400);
  else if (random.chance(town.temper.spoil)) return spoil(town, replica, who, value);
  return append(book, replica, who.pair, value);
}

/** A witness signs what it has; others confirm it. */
export function checkpoint(town, replica) {
  const { book, random } = town;
  const witnesses = random.shuffle(town.people.filter((who) => who.roles.some((r) => r.role === "witness")));
  if (witnesses.length === 0 || replica.known.size === 0) return;
  const home = town.archive;
  if (!random.chance(0.1)) sync(book, home, replica);
  if (home.known.size === 0) return;
  book.clock += random.between(600, 7200);
  const value = frame(book, home, witnesses[0], "checkpoint", null, { count: 0, of: null, root: "0".repeat(64), with: [] });
  const past = new Set([value.own, ...value.seen].filter((p) => p !== null).flatMap((p) => [p, ...book.entries.get(p).past]));
  value.body = { ...value.body, count: past.size + (random.chance(0.03) ? 1 : 0), root: merkleRoot(book.suite, past) };
  if (random.chance(town.temper.clock)) value.at = random.pick(["2062-01-01T00:00:00+08:00", "2026-01-02T00:00:00+08:00"]);
  const primary = append(book, home, witnesses[0].pair, value);
  const confirmed = [];
  for (const who of witnesses.slice(1)) {
    if (random.chance(0.15)) continue;
    book.clock += random.between(60, 3600);
    const body = { ...value.body, of: primary.id, with: random.chance(0.9) ? [...confirmed].sort() : [] };
    if (random.chance(0.02)) body.root = random.hex(64);
    const confirmation = frame(book, home, who, "checkpoint", null, body);
    const wanted = random.chance(0.03) ? [] : [primary.id, ...body.with];
    confirmation.seen = [...new Set([...confirmation.seen, ...wanted])].filter((id) => id !== confirmation.own).sort().slice(0, 32);
    if (random.chance(town.temper.clock)) confirmation.at = "2062-01-01T00:00:00+08:00";
    confirmed.push(append(book, home, who.pair, confirmation).id);
  }
  if (!random.chance(0.15)) sync(book, replica, home);
}
