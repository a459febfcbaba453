// Two look-ups that guards, whole and states share.

export const policyOf = (roster, className) => roster.value.policies.find((p) => p.class === className) ?? null;

/** The effective register with this id, if `sees` sees it. */
export function effectiveRegister(world, id, sees) {
  const found = world.entries.get(id);
  return found?.placed && found.effective && found.kind === "register" && sees(found) ? found : null;
}
