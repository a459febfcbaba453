// R1, R2, R3: form, signature, parents. What passes is placed and has a past.
import { read } from "./canonical.mjs";
import { entryForm } from "./forms.mjs";
import { KINDS } from "./kinds.mjs";
import { holds, said } from "./proved.mjs";
import { signed } from "./suites.mjs";
import { isObject, seconds } from "./types.mjs";

/** Sets `verdict` and `rule` of entries that are not placed; `world.order` are the placed ones, parents first. */
export function place(world) {
  const waiting = [];
  for (const entry of world.entries.values()) {
    const form = formOf(world, entry);
    if (form !== "ok") fail(entry, form, "R1");
    else if (entry.value.ledger !== world.ledger && !world.off.has("R3")) fail(entry, "malformed", "R3");
    else if (world.rosters.get(entry.value.roster)?.status !== "valid") fail(entry, "pending-parents", "R3");
    else if (!signatureHolds(world, entry)) fail(entry, "bad-signature", "R2");
    else waiting.push(Object.assign(entry, describe(world, entry)));
  }
  world.order = [];
  for (let before = -1; before !== world.order.length; ) {
    before = world.order.length;
    for (const entry of waiting) {
      if (entry.placed || entry.verdict) continue;
      const parents = entry.parents.map((id) => world.entries.get(id)).filter((parent) => parent || !world.off.has("R3"));
      if (!parents.every((parent) => parent?.placed)) continue;
      const own = world.entries.get(entry.own);
      if (own && !world.off.has("R3") && (own.by !== entry.by || entry.seq !== own.seq + 1)) {
        fail(entry, "malformed", "R3");
        continue;
      }
      entry.placed = true;
      entry.past = new Set(parents.flatMap((parent) => [parent.id, ...parent.past]));
      world.order.push(entry);
    }
  }
  for (const entry of waiting) if (!entry.placed && !entry.verdict) fail(entry, "pending-parents", "R3");
  for (const entry of world.order) if (!KINDS[entry.kind]) fail(entry, "unknown-kind", "R1");
}

function fail(entry, verdict, rule) {
  Object.assign(entry, { verdict, rule });
}

function formOf(world, entry) {
  // With R1 switched off any JSON will do, so that a test sees what strictness is for.
  const lax = world.off.has("R1");
  const { value, form } = lax ? formed(() => JSON.parse(entry.text.toString("utf8"))) : said(entry.id, () => formed(() => read(entry.text)));
  entry.value = value;
  return form;
}

function formed(make) {
  try {
    const value = make();
    return { value, form: isObject(value) ? entryForm(value) : "malformed" };
  } catch {
    return { form: "malformed" };
  }
}

function signatureHolds(world, entry) {
  const key = world.rosters.get(entry.value.roster).keys.get(entry.value.by);
  if (key === undefined) return false;
  if (world.off.has("R2")) return true;
  const message = signed("nz/entry/1", entry.text);
  return [...entry.signatures].some((signature) => holds(world.suite.verify, key.pub, message, signature));
}

/** What the rules ask of an entry again and again. */
function describe(world, entry) {
  const { at, body, by, item, kind, own, seen, seq, roster } = entry.value;
  const pinned = world.rosters.get(roster);
  const key = pinned.keys.get(by);
  const parents = own === null ? seen : [own, ...seen];
  return { at: seconds(at), day: at.slice(0, 10), body, by, kind, own, seq, parents, pinned, org: key.org, person: key.person, item: kind === "register" ? entry.id : item, flags: new Set() };
}

/** The entry and those before it on its chain of `own`. */
export function chain(world, entry) {
  const found = [];
  for (let one = entry; one; one = world.entries.get(one.own)) found.push(one);
  return found;
}

export const concurrent = (a, b) => a !== b && !a.past.has(b.id) && !b.past.has(a.id);
