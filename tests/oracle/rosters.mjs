// Which rosters are valid, their levels, forks (FORMAT.md section 3).
import { read } from "./canonical.mjs";
import { isRoster } from "./forms.mjs";
import { holds, said } from "./proved.mjs";
import { kidOf, signed } from "./suites.mjs";

/** Gives every roster of the world its `status`: valid, malformed, pending-parents, bad-signature. */
export function judgeRosters(world) {
  const { suite, ledger, genesis } = world;
  world.kid = (pub) => kidOf(suite, pub);
  for (const roster of world.rosters.values()) {
    const { value, kids } = said(roster.id, () => formed(suite, roster.text));
    roster.value = value;
    roster.status = kids !== undefined && value.ledger === ledger ? "pending-parents" : "malformed";
    if (roster.status === "malformed") continue;
    roster.n = roster.value.n;
    roster.keys = new Map(value.keys.map((key, i) => [kids[i], key]));
    roster.revoke = new Map(roster.value.revoke.map((r) => [r.kid, r]));
    roster.signers = signersOf(suite, roster);
  }
  // One pass for each level would do; as many passes as rosters are more than enough.
  for (let pass = 0; pass < world.rosters.size; pass += 1) {
    for (const roster of world.rosters.values()) {
      if (roster.status !== "pending-parents") continue;
      const before = roster.value.prev.map((id) => world.rosters.get(id));
      if (before.some((p) => p?.status !== "valid")) continue;
      if (before.some((p) => p.n !== roster.n - 1)) roster.status = "malformed";
      else roster.status = [roster.value, ...(roster.n === 1 ? [genesis] : before.map((p) => p.value))].every((r) => enough(roster, r)) ? "valid" : "bad-signature";
    }
  }
  const valid = [...world.rosters.values()].filter((roster) => roster.status === "valid");
  world.valid = valid;
  world.level = (n) => valid.filter((roster) => roster.n === n);
  world.highest = Math.max(0, ...valid.map((roster) => roster.n));
}

/** Its value and, where it is of the form, the names of its keys. */
function formed(suite, text) {
  let value = null;
  try {
    value = read(text, 524_288);
  } catch {
    return { value };
  }
  const kid = (pub) => kidOf(suite, pub);
  return isRoster(value, suite, kid) ? { value, kids: value.keys.map((key) => kid(key.pub)) } : { value };
}

function signersOf(suite, roster) {
  const message = signed("nz/roster/1", roster.text);
  const pairs = [...roster.signatures].map((pair) => pair.split(":"));
  return new Set(pairs.filter(([pub, signature]) => holds(suite.verify, pub, message, signature)).map(([pub]) => pub));
}

const enough = (roster, roots) => roots.rootKeys.filter((pub) => roster.signers.has(pub)).length >= roots.rootThreshold;

/** C8: some level up to n has two rosters and no next roster names them all. */
export function unsettledFork(world, n) {
  for (let k = 1; k <= n; k += 1) {
    const level = world.level(k);
    const all = level.map((roster) => roster.id).sort().join();
    if (level.length > 1 && !world.level(k + 1).some((roster) => roster.value.prev.join() === all)) return true;
  }
  return false;
}
