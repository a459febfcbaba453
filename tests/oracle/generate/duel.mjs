// Two acts that did not know of each other, the second perhaps only after a witness had seen the first.
import { KINDS } from "../kinds.mjs";
import { act, checkpoint, choose, itemsOf } from "./acts.mjs";
import { bodyFor } from "./bodies.mjs";
import { belief, nextSteps } from "./clerk.mjs";

const AGAINST = ["withdraw", "withdraw", "submit", "submit", "return", "return", "veto", "veto", "object", "object", "assign", "progress", "inspect", "approve", "sign_off", "rebound", "plan", "extend_grant"];

/** Null where nobody here can do either. */
export function duel(town, replica, item) {
  const { book, random } = town;
  const b = belief(book, replica, item);
  const first = prepare(town, replica, item, b, random.pick(nextSteps(b)), null);
  const second = prepare(town, replica, item, b, random.pick(AGAINST), first?.who ?? null);
  if (first === null || second === null) return null;
  const heads = new Set(replica.heads);
  act(town, replica, first.who, first.kind, first.item, first.body);
  if (random.chance(0.5)) checkpoint(town, replica);
  // The second sees what the first saw, and its own.
  const now = replica.heads;
  replica.heads = heads;
  const made = act(town, replica, second.who, second.kind, second.item, second.body);
  replica.heads = new Set([...now].filter((id) => !made.past.has(id)).concat(made.id));
  return made;
}

function prepare(town, replica, item, b, kind, notHim) {
  const { book } = town;
  const who = choose(town, replica, kind, b);
  if (who === null || who === notHim) return null;
  const items = itemsOf(book, replica);
  const body = bodyFor(kind, { ...town, b, item, who, items, target: null, submissions: b.S === null ? [] : [b.S.id] });
  return { who, kind, body, item: KINDS[kind].item === "null" ? null : item };
}
