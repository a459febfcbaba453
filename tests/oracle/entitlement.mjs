// Which roles entitle a key to an entry (FORMAT.md sections 5, 7: R5, R6b).
import { ANY, KINDS } from "./kinds.mjs";

/** The roles that the key has in this roster for the entry: terms are not looked at here. */
export function entitlingRoles(world, roster, entry) {
  const key = roster.keys.get(entry.by);
  if (key === undefined) return [];
  // A ratify needs what the ratified entry needs.
  const act = entry.kind === "ratify" ? world.entries.get(entry.body.entry) : entry;
  if (!act?.placed || KINDS[act.kind] === undefined) return [];
  const row = KINDS[act.kind].roles;
  const className = classOf(world, act, entry);
  return key.roles.filter((role) => (row === ANY || row.includes(role.role)) && (className === null || role.classes.length === 0 || role.classes.includes(className)));
}

/** Class of the item as seen from `entry`; null: any class will do. */
function classOf(world, act, entry) {
  if (act.kind === "register") return act.body.class;
  const register = world.entries.get(act.item);
  return act.item !== null && entry.past.has(act.item) && register.kind === "register" ? register.body.class : null;
}

/** May a ratify name this entry at all? */
export function mayRatify(world, ratify) {
  const act = world.entries.get(ratify.body.entry);
  if (!act?.placed || !ratify.past.has(act.id)) return false;
  return act.by !== ratify.by && act.person !== ratify.person && act.kind !== "ratify" && act.kind !== "checkpoint";
}
