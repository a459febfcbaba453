// What is said (FORMAT.md section 10): one object, ids and items ascending.
import { idOf, merkleRoot } from "./suites.mjs";
import { witnessed } from "./witnesses.mjs";

const sorted = (list) => [...list].sort();

export function report(world) {
  const entries = sorted(world.entries.keys()).map((id) => {
    const e = world.entries.get(id);
    return { id, verdict: e.verdict, rule: e.rule ?? "-", reason: e.reason ?? "-", flags: sorted(e.flags ?? []) };
  });
  const rosters = sorted(world.rosters.keys()).map((id) => ({ id, status: world.rosters.get(id).status }));
  const items = world.items.map((item) => ({ id: item.id, state: item.state, round: item.round, flags: sorted(item.flags) }));
  const proof = complete(world);
  const { ledger, count, root, long, truncated } = world;
  const unread = world.unread.length;
  const wrong = (verdict) => verdict !== "effective" && verdict !== "duplicate";
  const inOrder =
    unread === 0 &&
    long === 0 &&
    !truncated &&
    rosters.every((r) => r.status === "valid") &&
    !entries.some((e) => wrong(e.verdict)) &&
    !items.some((i) => i.state === "contested" || i.state === "reexamine") &&
    !proof.some((p) => p.differs);
  const said = { ledger, count, root, unread, long, truncated, rosters, entries, items, complete: proof, unsealed: unsealed(world), counts: counts(world, entries, items), inOrder };
  return { ...said, digest: digest(world.suite, entries, items) };
}

/** Witnessed checkpoints that no other covers, and whether their past is what they say. */
function complete(world) {
  const primaries = [...new Set(witnessed(world.completions).map((c) => c.primary))];
  const last = primaries.filter((p) => !primaries.some((other) => other.past.has(p.id)));
  return last
    .map((p) => ({ id: p.id, differs: p.past.size !== p.body.count || merkleRoot(world.suite, p.past) !== p.body.root }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Effective sign-offs, not undone, that no witnessed checkpoint covers (leaving out nobody). */
function unsealed(world) {
  const standing = world.items.flatMap((item) => item.signOffs.filter((one) => !one.undone).map((one) => one.c));
  return [...new Set(standing)].filter((c) => !witnessed(world.completions).some((w) => w.primary.past.has(c.id))).length;
}

/** C10: closed is what is closed; the rest is shown apart. */
function counts(world, entries, items) {
  const of = (verdict) => entries.filter((e) => e.verdict === verdict).length;
  const state = (...names) => items.filter((i) => names.includes(i.state)).length;
  const closed = world.off.has("C10") ? world.items.filter((i) => i.signOffs.length > 0).length : state("closed", "filed");
  return { closed, contested: state("contested"), reexamine: state("reexamine"), awaiting: of("awaiting-ratification"), suspended: of("suspended"), pending: of("pending-parents") };
}

/** State digest. */
function digest(suite, entries, items) {
  const lines = [
    ...entries.map((e) => `${e.id} ${e.verdict} ${e.rule} ${e.reason}\n`),
    ...items.map((i) => `${i.id} ${i.state} ${i.round} ${i.flags.join(",") || "-"}\n`),
  ];
  return idOf(suite, "nz/state/1", Buffer.from(lines.join("")));
}
