// What the register answers, under the names that the page uses.
import type * as made from '../generated/wire';

type Body<Whole> = Required<Omit<Whole, 'stamp' | 'status' | 'notices'>>;

export type LedgerOpened = Body<made.AnswerLedger>;
export type Judged = Body<made.AnswerJudge>;
export type Counted = Body<made.AnswerStatistics>;
export type WorkingDays = Body<made.AnswerWorkingDays>;
export type Texts = Body<made.AnswerTexts>;
export type JudgedEntry = Required<Judged['entries'][number]>;
export type Signed = Texts['entries'][number];

/** What an open ledger can be asked. */
export interface LedgerVerbs {
  judge: [{ handle: number }, Judged];
  texts: [{ handle: number }, Texts];
  statistics: [{ handle: number; as_of: string; known_at: string }, Counted];
  'working-days': [{ from: string; to: string; notice: number }, WorkingDays];
  close: [{ handle: number }, { closed: number }];
}
