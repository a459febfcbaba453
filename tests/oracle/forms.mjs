// Forms of genesis, roster and entry (FORMAT.md sections 2, 3, 4).
import * as t from "./types.mjs";
import { KINDS } from "./kinds.mjs";
import { suiteNames, suiteOf } from "./suites.mjs";

export const ROLES = ["office", "lead", "lead_unit", "owner", "handler", "inspector", "reviewer", "notice", "closer", "supervisor", "sponsor", "witness"];

const pubOf = (suite) => (v) => typeof v === "string" && suite.pub.test(v);
const roots = (suite) => ({ rootKeys: t.ascending(pubOf(suite), 1, 9), rootThreshold: t.within(1, 9) });

export function isGenesis(v) {
  if (!t.isObject(v) || !suiteNames.includes(v.suite)) return false;
  const form = t.record({ name: t.name, ...roots(suiteOf(v.suite)), rules: t.exactly(1), suite: t.oneOf(suiteNames) });
  return form(v) && v.rootThreshold <= v.rootKeys.length;
}

const role = t.record({ classes: t.ascending(t.name), from: t.day, role: t.oneOf(ROLES), to: t.orNull(t.day) });

const policy = t.record({
  approvals: t.ascending(t.record({ count: t.within(1, 20), org: t.text }), 0, Infinity, (place) => place.org),
  batch: t.bool,
  class: t.name,
  evidenceMin: t.within(0, 100),
  inspectors: t.within(1, 20),
  lateObjection: t.oneOf(["flag", "hold"]),
  noticeDays: t.within(0, 250),
  paper: t.ascending(t.name),
  plan: t.bool,
  separation: t.oneOf(["person", "org", "office"]),
  strictTime: t.bool,
  sweep: t.bool,
});

const revocation = t.record({
  cutoff: t.orNull(t.record({ id: t.id, seq: t.int })),
  kid: t.id,
  suspectFrom: t.orNull(t.int),
  why: t.oneOf(["left", "lost", "compromised"]),
});

/** `kid` gives the kid of a pub: no key is listed and revoked in one roster. */
export function isRoster(v, suite, kid) {
  const key = t.record({ org: t.name, person: t.name, pub: pubOf(suite), roles: t.list(role, 0, 40) });
  const form = t.record({
    at: t.at,
    calendar: t.record({ off: t.ascending(t.day), on: t.ascending(t.day), years: t.ascending(t.within(1, 9999)) }),
    disown: t.ascending(t.id),
    from: t.orNull(t.id),
    keep: t.list(t.record({ id: t.id, kid: t.id }), 0, 400),
    keys: t.ascending(key, 0, 400, (k) => k.pub),
    ledger: t.id,
    n: t.within(1, 1_000_000),
    policies: t.ascending(policy, 0, 100, (p) => p.class),
    prev: t.ascending(t.id, 0, 8),
    revoke: t.ascending(revocation, 0, 400, (r) => r.kid),
    ...roots(suite),
    rules: t.exactly(1),
    witnessQuorum: t.within(1, 9),
  });
  if (!form(v) || v.rootThreshold > v.rootKeys.length) return false;
  if ((v.n === 1) !== (v.prev.length === 0)) return false;
  const listed = v.keys.map((k) => kid(k.pub));
  return !v.revoke.some((r) => listed.includes(r.kid));
}

const entry = t.record({
  at: t.at,
  body: t.isObject,
  by: t.id,
  item: t.orNull(t.id),
  kind: t.name,
  ledger: t.id,
  own: t.orNull(t.id),
  roster: t.id,
  seen: t.ascending(t.id, 0, 32),
  seq: t.within(1, Number.MAX_SAFE_INTEGER),
  v: t.exactly(1),
});

/** "ok", "malformed", or "unknown-kind" where not even the rest may be looked at (another `v`). */
export function entryForm(v) {
  if (t.isObject(v) && Number.isSafeInteger(v.v) && v.v !== 1) return "unknown-kind";
  if (!entry(v)) return "malformed";
  if ((v.own === null) !== (v.seq === 1) || v.seen.includes(v.own)) return "malformed";
  const kind = KINDS[v.kind];
  if (kind === undefined) return "ok"; // item either, any body
  if (kind.item === "required" && v.item === null) return "malformed";
  if (kind.item === "null" && v.item !== null) return "malformed";
  return kind.body(v.body) ? "ok" : "malformed";
}
