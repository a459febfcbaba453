// What the register answers, under the names that the page uses.
import type * as made from '../generated/wire';

type Body<Whole> = Required<Omit<Whole, 'stamp' | 'status' | 'notices'>>;

export type LedgerOpened = Body<made.AnswerLedger>;
export type Judged = Body<made.AnswerJudge>;
export type Counted = Body<made.AnswerStatistics>;
export type Stated = Body<made.AnswerFacts>;
export type SuperiorTable = Body<made.AnswerSuperiorTables>['tables'][number];
export type Checklist = Body<made.AnswerChecklists>['checklists'][number];
export type FilledTable = Body<made.AnswerFilledTable>;
export type WorkingDays = Body<made.AnswerWorkingDays>;
export type Texts = Body<made.AnswerTexts>;
export type Recalled = Body<made.AnswerRecall>;
export type Drafted = Body<made.AnswerDraft>;
export type Appended = Body<made.AnswerAppend>;
export type Merged = Body<made.AnswerMerge>;
export type KeyOpened = Body<made.AnswerKey>;
export type Practice = Body<made.AnswerRegisterDescribe>;
export type JudgedEntry = Required<Judged['entries'][number]>;
export type Signed = Texts['entries'][number];

/** What can be counted of what a ledger said. */
export interface StatisticsVerbs {
  count: [{ handle: number; since: string }, Counted];
  tables: [object, { tables: SuperiorTable[] }];
  checklists: [object, { checklists: Checklist[] }];
  fill: [{ handle: number; table: string; since: string; before: number | null; before_since: string | null }, FilledTable];
  close: [{ handle: number }, { closed: number }];
}

/** What an open ledger can be asked. */
export interface LedgerVerbs {
  judge: [{ handle: number }, Judged];
  recall: [{ handle: number; except: string }, Recalled];
  texts: [{ handle: number }, Texts];
  facts: [{ handle: number; as_of: string; known_at: string }, Stated];
  describe: [object, Practice];
  draft: [{ handle: number; public: string; at: string; kind: string; item?: string | null; body: object }, Drafted];
  append: [{ handle: number; text: string; signature: string }, Appended];
  merge: [{ handle: number; other: number }, Merged];
  'working-days': [{ from: string; to: string; notice: number }, WorkingDays];
  close: [{ handle: number }, { closed: number }];
}

/** What a key can be asked. */
export interface KeyVerbs {
  'make-key': [{ suite: Judged['suite']; random: string; passphrase: string }, KeyOpened];
  unlock: [{ handle: number; passphrase: string }, KeyOpened];
  sign: [{ handle: number; purpose: 'entry' | 'roster'; text: string }, { signature: string }];
  start: [{ handle: number; name: string; person: string; org: string; at: string }, { file: string }];
  digest: [{ suite: Judged['suite']; bytes: string }, { digest: string }];
  close: [{ handle: number }, { closed: number }];
}
