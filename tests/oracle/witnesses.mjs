// Votes, completions, witnessed checkpoints, in two rounds; and R7, which asks the same questions (FORMAT.md section 7).
import { judgeByAncestors } from "./ancestors.mjs";
import { chain } from "./placing.mjs";

/** Sibling groups: by key and `own`, two or more. */
export function findSiblings(world) {
  const groups = new Map();
  for (const entry of world.order) {
    const name = `${entry.by} ${entry.own}`;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  for (const entry of world.order) {
    const group = groups.get(`${entry.by} ${entry.own}`);
    entry.group = group.length > 1 ? group : null;
  }
  const ends = world.valid.flatMap((roster) => [
    ...roster.value.keep,
    ...roster.value.revoke.filter((r) => r.cutoff !== null).map((r) => ({ id: r.cutoff.id, kid: r.kid })),
  ]);
  for (const entry of world.order) entry.kept = false;
  for (const { id, kid } of ends) {
    const end = world.entries.get(id);
    if (end?.placed) for (const entry of chain(world, end)) if (entry.by === kid) entry.kept = true;
  }
}

/** A member stands if it is kept, or the only one of its group covered by a checkpoint witnessed for it. */
const stands = (entry, completions) =>
  entry.kept || (coversOf(entry, completions).length > 0 && entry.group.every((one) => one === entry || coversOf(one, completions).length === 0));

/** Is everything forked on the chain of `own`, itself included, settled in favour of the entry? */
export const chainStands = (world, entry, completions) => chain(world, entry).every((one) => one.group === null || stands(one, completions));

/**
 * All completions that are enough for somebody: `votes` (primary first), `date`. First round: `earlier` null, and notBefore of
 * every entry is set on the way; second round: `earlier` are the completions of the first.
 */
export function countVotes(world, earlier) {
  const first = earlier === null;
  const completions = [];
  const votes = new Map();
  for (const entry of world.order) {
    const past = completions.filter((c) => entry.past.has(c.last.id) && isEnoughAlone(c));
    if (first) entry.notBefore = past.length === 0 ? null : Math.max(...past.map((c) => c.date));
    if (entry.kind !== "checkpoint") continue;
    const vote = voteOf(world, entry, votes, earlier);
    if (vote === null) continue;
    votes.set(entry.id, vote);
    const dates = vote.votes.map((v) => v.at);
    completions.push({ ...vote, last: entry, date: world.off.has("C12") ? Math.max(...dates) : Math.min(...dates) });
  }
  return completions;
}

/** Null if the checkpoint is no vote. */
function voteOf(world, entry, votes, earlier) {
  const { of, count, root } = entry.body;
  const never = () => false; // no covering saves a checkpoint from R6b
  if (judgeByAncestors(world, entry, { notBefore: entry.notBefore, covered: never, ratified: false }) !== null) return null;
  const standing = chain(world, entry).every((one) => one.group === null || one.kept || (earlier !== null && stands(one, earlier)));
  if (!standing) return null;
  if (!world.off.has("C12")) {
    if (world.valid.some((roster) => roster.value.disown.includes(entry.id))) return null;
    if (entry.notBefore !== null && entry.at < entry.notBefore) return null;
  }
  if (of === null) return entry.body.with.length === 0 ? { primary: entry, votes: [entry] } : null;
  const primary = world.entries.get(of);
  const others = entry.body.with.map((id) => world.entries.get(id));
  if (![of, ...entry.body.with].every((id) => entry.parents.includes(id) && votes.has(id))) return null;
  if (votes.get(of).primary !== primary || primary.body.count !== count || primary.body.root !== root) return null;
  // Those of `with` are confirmations of the same, so not the primary itself.
  if (!others.every((other) => other !== primary && votes.get(other.id).primary === primary)) return null;
  return { primary, votes: [primary, ...others, entry] };
}

/** Enough with nobody left out. */
export const isEnoughAlone = (c) => isEnough(c, c.votes);

const isEnough = (completion, votes) => new Set(votes.map((v) => v.person)).size >= completion.primary.pinned.value.witnessQuorum;

/** The completion, less those who may not witness for the entry, is still enough. */
export function witnessedFor(entry, completion) {
  const left = completion.votes.filter((v) => (entry.kind === "checkpoint" ? v.person !== entry.person : v.org !== entry.org));
  return isEnough(completion, left);
}

/** Completions whose primary covers the entry and is witnessed for it. */
export const coversOf = (entry, completions) => completions.filter((c) => c.primary.past.has(entry.id) && witnessedFor(entry, c));

/** Completions that are enough with nobody left out. */
export const witnessed = (completions) => completions.filter(isEnoughAlone);
