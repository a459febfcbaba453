// What the page and the core say to each other, as the views use it. The shapes are those of the core's answers.

export interface Notice {
  code: string;
  severity: 'error' | 'warning' | 'hint';
  /** Path in the document: `streams/s4/activity/0/amount`. */
  where: string;
  args: Record<string, string>;
}

export interface Stamp {
  version: string;
  data: string;
}

export type Answer<Body> = { stamp: Stamp; status: 'success' | 'failure'; notices: Notice[] } & Partial<Body>;

/** A quantity as a person wrote it. */
export interface Written {
  value: string;
  unit?: string;
}

export interface Quantity {
  value: number;
  unit: string;
}

export interface Named {
  zh: string;
  en: string;
}

export interface Opened {
  handle: number;
  format: string;
  title: string;
  digest: string;
}

/** The edits that this page makes; a journal may hold others. */
export type Change =
  | { change: 'set-amount'; stream: string; entry: number; amount: Written | null }
  | { change: 'set-input'; stream: string; input: string; value: Written | null }
  | { change: 'set-text'; stream: string; field: 'name' | 'note' | 'evidence' | 'item'; text: string }
  | { change: 'set-setting'; setting: string; value: string | null }
  | { change: 'set-entity'; field: string; text: string }
  | { change: 'set-activity'; stream: string; activity: unknown[] }
  | { change: 'add-stream'; at: number; stream: { id: string; name: string } }
  | { change: 'remove-stream'; stream: string };

export interface JournalEntry {
  seq: number;
  at: string;
  by: string;
  why?: string;
  changes: Change[];
  /** Undoes `changes`, last one first: the former values. */
  reverse: Change[];
  undoes?: number;
  redoes?: number;
}

export interface Moved {
  id: string;
  before: number | null;
  after: number | null;
  unit: string;
}

export interface Edited {
  entry: JournalEntry;
  moved: Moved[];
}

export interface Total {
  id: string;
  value: number | null;
  unit: string;
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  missing: number;
}

/** How far a number of the library was checked against its source. */
export type Status = 'primary text read' | 'secondary copy' | 'from memory';

/** How a default was found. */
export interface How {
  how: 'exact' | 'latest-year' | 'other-year' | 'other-region';
  asked?: string | number;
  used?: string | number;
}

export interface Matched {
  family: string;
  how: How[];
  status: Status;
  printed: string;
  source: string;
  locator: string;
}

export interface StreamInput extends Named {
  name: string;
  symbol: string;
  written: Written | null;
  value: Quantity | null;
  origin: 'entered' | 'batches' | 'default' | 'missing' | 'unreadable';
  units: string[];
  matched: Matched | null;
}

export interface StreamRow {
  kind: 'stream';
  id: string;
  ordinal: number;
  class: string;
  source: string;
  side: string | null;
  name: string;
  item: string | null;
  amount: Written | null;
  entries: number;
  usual_unit: string;
  units: string[];
  canonical: Quantity | null;
  factor: Quantity | null;
  inputs: StreamInput[];
  result: Total;
  evidence: string;
  note: string;
  assumed: boolean;
}

export interface ClassRow {
  kind: 'class';
  class: string;
}

export interface SourceRow {
  kind: 'source';
  id: string;
  class: string;
  name: string;
  method: string;
  result: Total;
}

export type Row = ClassRow | SourceRow | StreamRow;

export interface Settings {
  family?: string;
  gwp?: string;
  electricity_family?: string;
  electricity_region?: string;
}

export interface View {
  title: string;
  example: Named | null;
  entity: { name: string; sector: string; boundary?: string; prepared_by?: string };
  period: { from: string; to: string };
  settings: Settings;
  totals: Total[];
  classes: (Named & { class: string; total: Total })[];
  row_count: number;
  rows: Row[];
  undoable: number | null;
  redoable: number | null;
}

export interface LibraryOrigin {
  factor: string;
  family: string;
  printed: string;
  unit: string;
  source: string;
  source_zh: string;
  source_en: string;
  locator: string;
  status: Status;
  how: How[];
  note: string;
}

export interface DerivedInput extends Named {
  name: string;
  symbol: string;
  stream: string | null;
  where: string;
  value: number;
  unit: string;
  written: Written | null;
  library: LibraryOrigin | null;
  sensitivity: { per_percent: number; percent: number | null };
}

export interface Derivation {
  id: string;
  name: string;
  value: number | null;
  unit: string;
  reportable: boolean;
  method: string | null;
  equation: string;
  clause: string;
  substituted: string;
  steps: { name: string; expression: string; value: number; unit: string }[];
  inputs: DerivedInput[];
  parts: { id: string; name: string; value: number | null; unit: string; reportable: boolean }[];
  history: JournalEntry[];
}

export interface InputDescription extends Named {
  name: string;
  fields: InputDescription[];
}

export interface Description {
  methods: (Named & { id: string; equation: string; source: string; inputs: InputDescription[] })[];
  families: (Named & { id: string; kind: string })[];
  sectors: (Named & { id: string })[];
  codes: { code: string; severity: Notice['severity'] }[];
}
