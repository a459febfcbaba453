// Which items of the list are selected: one by one, a stretch of rows, all that the filter shows. A selection outlives the filter it was made under.

export interface Picking {
  ids: ReadonlySet<string>;
  /** Where a stretch began, and what was selected before it. */
  anchor: { place: number; before: ReadonlySet<string> } | null;
}

export const NONE: Picking = { ids: new Set(), anchor: null };

/** Selects it, or no longer; the next stretch begins here. */
export function toggled({ ids }: Picking, id: string, place: number): Picking {
  const all = new Set(ids);
  if (!all.delete(id)) all.add(id);
  return { ids: all, anchor: { place, before: all } };
}

/** Everything from where the stretch began to here, besides what was selected before it. */
export function stretched({ ids, anchor }: Picking, rows: readonly string[], from: number, to: number): Picking {
  const began = anchor ?? { place: from, before: ids };
  const [first, last] = [Math.min(began.place, to), Math.max(began.place, to)];
  return { ids: new Set([...began.before, ...rows.slice(first, last + 1)]), anchor: began };
}

/** All of these besides what was selected; none of them where all were. */
export function allOf({ ids }: Picking, rows: readonly string[]): Picking {
  const all = new Set(ids);
  const had = rows.length > 0 && rows.every((id) => all.has(id));
  for (const id of rows) if (had) all.delete(id);
    else all.add(id);
  return { ids: all, anchor: null };
}
