// Now and then the clerks look at the verdicts: what has no effect is believed no longer.
import { judge } from "../judge.mjs";
import { headerOf, join, linesOf } from "./book.mjs";

export function refresh(book) {
  const said = judge(join([headerOf(book), ...linesOf(book)]));
  for (const { id, verdict } of said.entries) book.entries.get(id).good = ["effective", "contested", "duplicate"].includes(verdict);
}
