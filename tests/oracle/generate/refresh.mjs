// Now and then the clerks look at the verdicts: what has no effect is believed no longer.
import { judge } from "../judge.mjs";
import { headerOf, join, linesOf, trailerOf } from "./book.mjs";

export function refresh(book) {
  const verified = new Set([...book.entries.values(), ...book.rosters].flatMap((made) => made.signatures).map((s) => s.split(":").at(-1)));
  const said = judge(join([headerOf(book), ...linesOf(book), trailerOf(book)]), [], verified);
  for (const { id, verdict } of said.entries) book.entries.get(id).good = ["effective", "contested", "duplicate"].includes(verdict);
}
