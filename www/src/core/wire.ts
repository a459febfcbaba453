// The wire types under the names that the views use. All come from schemas/ (generated/wire.ts); only `Answer` puts
// together what the schemas say of every verb: an envelope, and a body that is missing when nothing could be done.
import type * as made from '../generated/wire';

export type {
  Account,
  Activity,
  Breakdown,
  Change,
  DerivationInput as DerivedInput,
  Entry as JournalEntry,
  Expected,
  FactorStatus as Status,
  How,
  Inventory,
  InventoryDerivation as Derivation,
  InventoryView as View,
  InventoryWindow as Window,
  Moved,
  Period,
  Sector,
  Stamp,
  Stream,
  TotalView as Total,
  Value as Quantity,
  Written,
} from '../generated/wire';

export interface Named {
  zh: string;
  en: string;
}

/** The page has notices of its own, about files and storage. */
export type Notice = Omit<made.Notice, 'code'> & { code: string };

export type Answer<Body> = { stamp: made.Stamp; status: made.Status; notices: Notice[] } & Partial<Body>;

type Body<Whole> = Required<Omit<Whole, 'stamp' | 'status' | 'notices'>>;

export type Opened = Body<made.AnswerOpen>;
export type Description = Body<made.AnswerDescribe>;
export type Factors = Body<made.AnswerFactors>;
export type Imported = Body<made.AnswerImport>;
export type Readings = Body<made.AnswerReadings>;
export type Settings = made.InventoryView['settings'];
export type Edited = { entry: made.Entry; moved: made.Moved[] };

/** An input with its names, which the description has. */
export type StreamInput = made.InputView & Named;
export type StreamRow = Omit<Extract<made.Row, { kind: 'stream' }>, 'inputs'> & { inputs: StreamInput[] };
export type SourceRow = Extract<made.Row, { kind: 'source' }>;
export type ClassRow = Extract<made.Row, { kind: 'class' }>;
export type Row = ClassRow | SourceRow | StreamRow;
