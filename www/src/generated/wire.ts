// Wire types of the core. Made from schemas/ by `cargo xtask types`; do not edit.

export type Code =
  | 'json-unreadable'
  | 'shape-wrong'
  | 'too-large'
  | 'guideline-unknown'
  | 'guideline-unread'
  | 'deduction-unproven'
  | 'form-unknown'
  | 'form-row-unknown'
  | 'form-cell-unreadable'
  | 'form-cell-outside'
  | 'form-column-unknown'
  | 'form-period'
  | 'form-sum'
  | 'form-volume'
  | 'sector-unknown'
  | 'source-unknown'
  | 'class-unknown'
  | 'format-unknown'
  | 'document-not-open'
  | 'method-unknown'
  | 'input-unknown'
  | 'input-missing'
  | 'activity-unused'
  | 'input-shape'
  | 'number-unreadable'
  | 'unit-unknown'
  | 'unit-mismatch'
  | 'unit-missing'
  | 'fraction-above-one'
  | 'negative-value'
  | 'basis-mixed'
  | 'result-out-of-range'
  | 'family-missing'
  | 'family-unknown'
  | 'item-unknown'
  | 'region-unknown'
  | 'region-missing'
  | 'factor-missing'
  | 'balance-negative'
  | 'quantity-negative'
  | 'composition-above-one'
  | 'heat-negative'
  | 'table-outside'
  | 'gwp-unknown'
  | 'gwp-missing'
  | 'reading-unknown'
  | 'reading-taken'
  | 'reading-idle'
  | 'correction-used'
  | 'own-factor-twice'
  | 'date-outside'
  | 'edit-target'
  | 'id-taken'
  | 'nothing-to-undo'
  | 'journal-broken'
  | 'data-differs'
  | 'number-unknown'
  | 'datum-missing'
  | 'gap-filled'
  | 'stock-gap'
  | 'stock-broken'
  | 'balances-unused'
  | 'meter-unknown'
  | 'reason-missing'
  | 'sending-unanswered'
  | 'meter-expired'
  | 'base-year-stale'
  | 'default-sources-mixed'
  | 'gas-overused'
  | 'gas-unrecovered'
  | 'analysis-unaccredited'
  | 'analysis-month-missing'
  | 'period-uncovered'
  | 'period-overlaps'
  | 'period-split'
  | 'standstill-amount'
  | 'default-beyond-stoichiometry'
  | 'factor-superseded'
  | 'form-differs'
  | 'form-unbalanced'
  | 'green-power-unproven'
  | 'oxidation-assumed'
  | 'purity-assumed'
  | 'recovery-twice'
  | 'source-unanswered'
  | 'month-negative'
  | 'unit-suspect'
  | 'range-outside'
  | 'default-used'
  | 'own-factor-used'
  | 'factor-unchecked'
  | 'other-year'
  | 'other-region'
  | 'ratio-read'
  | 'key-file-damaged'
  | 'key-file-cost'
  | 'passphrase-wrong'
  | 'passphrase-short'
  | 'memory-short'
  | 'key-locked'
  | 'personal-data'
  | 'ledger-other'
  | 'text-not-canonical'
  | 'calendar-uncovered'
  | 'notice-short'
  | 'secret-unusable';
/**
 * Bytes, as lower-case hexadecimal digits.
 */
export type Hex = string;
/**
 * How much a notice weighs.
 */
export type Severity = 'error' | 'warning' | 'hint';
/**
 * Whether what was asked for could be done.
 */
export type Status = 'success' | 'failure';
/**
 * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
 */
export type NumberId = string;
/**
 * How far a number was checked.
 */
export type FactorStatus = 'primary text read' | 'secondary copy' | 'from memory';
/**
 * A greenhouse gas 温室气体. Masses of two gases add only after a GWP set made both CO2e.
 */
export type Gas = 'CO2' | 'CH4' | 'N2O' | 'SF6' | 'NF3' | 'HFC' | 'PFC';
/**
 * civil date at +08:00, YYYY-MM-DD
 */
export type Day = string;
/**
 * A side of a balance.
 */
export type Side = 'inputs' | 'outputs';
/**
 * Where an energy comes from: own and bought gas are different streams.
 */
export type Supply = 'own-made' | 'purchased';
/**
 * What a family gives numbers for.
 */
export type FamilyKind = 'fuel' | 'product' | 'electricity' | 'process' | 'footprint' | 'coal-equivalent';
/**
 * What a table of the report holds.
 */
export type Holds = 'summary' | 'activity' | 'factors';
/**
 * Whether the text of a guideline was read.
 */
export type TextAtHand = 'primary' | 'copy' | 'none';
/**
 * How a factor was found.
 */
export type How =
  | {
      how: 'exact';
    }
  | {
      how: 'latest-year';
      /**
       * the year taken
       */
      used: number;
    }
  | {
      /**
       * the year asked for
       */
      asked: number;
      how: 'other-year';
      /**
       * the year taken
       */
      used: number;
    }
  | {
      /**
       * the region asked for
       */
      asked: string;
      how: 'other-region';
      /**
       * the region taken
       */
      used: string;
    };
/**
 * What a published number in an equation is.
 */
export type PublishedKind = 'constant' | 'table' | 'gwp';
/**
 * What a factor is a value of.
 */
export type Parameter =
  | 'net-calorific-value'
  | 'carbon-per-energy'
  | 'oxidation-factor'
  | 'carbon-per-matter'
  | 'emission-factor'
  | 'coal-equivalent'
  | 'methane-factor'
  | 'nitrous-oxide-factor'
  | 'coefficient'
  | 'density';
/**
 * How often progress is asked for.
 */
export type Cadence = 'week' | 'fortnight' | 'month' | 'quarter';
/**
 * Which period a figure is of 与上期对比.
 */
export type Compared = 'now' | 'previous' | 'change';
/**
 * Accreditation of a laboratory 资质认定.
 */
export type Accreditation = 'cma' | 'cnas';
/**
 * Which of several figures of one use is taken 采信来源.
 */
export type Adopted = 'stock-take' | 'meter' | 'invoice';
/**
 * Which moisture a mass or a content is stated with.
 */
export type Basis = 'received' | 'air-dried' | 'dry';
/**
 * Where goods came from, as statistics forms ask.
 */
export type Origin = 'in-province' | 'out-of-province';
/**
 * One change.
 */
export type Change =
  | {
      /**
       * as typed; none makes it missing
       */
      amount: Written | null;
      change: 'set-amount';
      /**
       * place in its activity data
       */
      entry: number;
      /**
       * stream id
       */
      stream: string;
    }
  | {
      change: 'set-input';
      /**
       * input name
       */
      input: string;
      /**
       * stream id
       */
      stream: string;
      /**
       * as typed
       */
      value: Written | null;
    }
  | {
      /**
       * the new list
       */
      activity: Activity[];
      change: 'set-activity';
      /**
       * stream id
       */
      stream: string;
    }
  | {
      change: 'set-text';
      /**
       * which text
       */
      field: 'name' | 'note' | 'evidence' | 'item';
      /**
       * stream id
       */
      stream: string;
      /**
       * the new text
       */
      text: string;
    }
  | {
      change: 'set-setting';
      /**
       * which choice
       */
      setting: 'family' | 'gwp' | 'electricity-family' | 'electricity-region' | 'guideline';
      /**
       * the new value; none leaves it open
       */
      value: string | null;
    }
  | {
      change: 'set-entity';
      /**
       * which text
       */
      field: 'title' | 'name' | 'boundary' | 'prepared-by' | 'reviewed-by' | 'approved-by';
      /**
       * the new text
       */
      text: string;
    }
  | {
      change: 'set-stream';
      /**
       * the part as it shall be
       */
      part:
        | {
            /**
             * all of them
             */
            balances: StockBalance[];
            part: 'balances';
          }
        | {
            /**
             * all of them
             */
            meters: Meter[];
            part: 'meters';
          }
        | {
            /**
             * all of them
             */
            batches: Batch[];
            part: 'batches';
          }
        | {
            /**
             * basis of typed contents
             */
            analysis: Analysis | null;
            /**
             * basis of amounts
             */
            basis: Basis | null;
            part: 'basis';
          }
        | {
            /**
             * all of it
             */
            documents: Document[];
            part: 'documents';
          }
        | {
            /**
             * true for assumptions
             */
            assumed: boolean;
            /**
             * expected stream of the sector
             */
            expected: string | null;
            part: 'place';
            /**
             * list input
             */
            side: string | null;
            /**
             * source id
             */
            source: string;
            /**
             * made here or bought
             */
            supply: Supply | null;
            /**
             * unit offered first
             */
            usual_unit: string;
          };
      /**
       * stream id
       */
      stream: string;
    }
  | {
      change: 'set-document';
      /**
       * the part as it shall be
       */
      part:
        | {
            entity: Entity;
            part: 'entity';
          }
        | {
            part: 'period';
            period: Period2;
          }
        | {
            part: 'readings';
            /**
             * all of them
             */
            readings: ChosenReading[];
          }
        | {
            /**
             * all of them
             */
            overlay: OwnFactor[];
            part: 'overlay';
          }
        | {
            /**
             * all of them
             */
            absent: Absent[];
            part: 'absent';
          }
        | {
            part: 'products';
            /**
             * all of them
             */
            products: Product[];
          }
        | {
            /**
             * all of them
             */
            facilities: Facility[];
            part: 'facilities';
          }
        | {
            part: 'sources';
            /**
             * all of them
             */
            sources: Source[];
          }
        | {
            /**
             * all of them
             */
            forms: StatisticsForm[];
            part: 'forms';
          }
        | {
            part: 'plan';
            /**
             * none takes it out
             */
            plan: QualityPlan | null;
          }
        | {
            /**
             * none takes it out
             */
            base_year: BaseYear | null;
            part: 'base-year';
          }
        | {
            /**
             * all of them
             */
            findings: Nonconformity[];
            part: 'findings';
          };
    }
  | {
      change: 'add-version';
      version: Version;
    }
  | {
      change: 'remove-version';
    }
  | {
      /**
       * place in the list
       */
      at: number;
      change: 'add-stream';
      stream: Stream;
    }
  | {
      change: 'remove-stream';
      /**
       * stream id
       */
      stream: string;
    };
/**
 * Kinds of meters.
 */
export type MeterKind =
  'belt-scale' | 'weighbridge' | 'flow-meter' | 'electricity-meter' | 'heat-meter' | 'level-gauge';
/**
 * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
 */
export type Digest = string;
/**
 * A part of the document.
 */
export type DocumentPart =
  | {
      entity: Entity;
      part: 'entity';
    }
  | {
      part: 'period';
      period: Period2;
    }
  | {
      part: 'readings';
      /**
       * all of them
       */
      readings: ChosenReading[];
    }
  | {
      /**
       * all of them
       */
      overlay: OwnFactor[];
      part: 'overlay';
    }
  | {
      /**
       * all of them
       */
      absent: Absent[];
      part: 'absent';
    }
  | {
      part: 'products';
      /**
       * all of them
       */
      products: Product[];
    }
  | {
      /**
       * all of them
       */
      facilities: Facility[];
      part: 'facilities';
    }
  | {
      part: 'sources';
      /**
       * all of them
       */
      sources: Source[];
    }
  | {
      /**
       * all of them
       */
      forms: StatisticsForm[];
      part: 'forms';
    }
  | {
      part: 'plan';
      /**
       * none takes it out
       */
      plan: QualityPlan | null;
    }
  | {
      /**
       * none takes it out
       */
      base_year: BaseYear | null;
      part: 'base-year';
    }
  | {
      /**
       * all of them
       */
      findings: Nonconformity[];
      part: 'findings';
    };
/**
 * Texts about the entity and the document.
 */
export type EntityText = 'title' | 'name' | 'boundary' | 'prepared-by' | 'reviewed-by' | 'approved-by';
/**
 * Choices that change totals.
 */
export type Setting = 'family' | 'gwp' | 'electricity-family' | 'electricity-region' | 'guideline';
/**
 * A part of a stream.
 */
export type StreamPart =
  | {
      /**
       * all of them
       */
      balances: StockBalance[];
      part: 'balances';
    }
  | {
      /**
       * all of them
       */
      meters: Meter[];
      part: 'meters';
    }
  | {
      /**
       * all of them
       */
      batches: Batch[];
      part: 'batches';
    }
  | {
      /**
       * basis of typed contents
       */
      analysis: Analysis | null;
      /**
       * basis of amounts
       */
      basis: Basis | null;
      part: 'basis';
    }
  | {
      /**
       * all of it
       */
      documents: Document[];
      part: 'documents';
    }
  | {
      /**
       * true for assumptions
       */
      assumed: boolean;
      /**
       * expected stream of the sector
       */
      expected: string | null;
      part: 'place';
      /**
       * list input
       */
      side: string | null;
      /**
       * source id
       */
      source: string;
      /**
       * made here or bought
       */
      supply: Supply | null;
      /**
       * unit offered first
       */
      usual_unit: string;
    };
/**
 * Texts of a stream.
 */
export type StreamText = 'name' | 'note' | 'evidence' | 'item';
/**
 * Kinds of versions.
 */
export type VersionKind = 'first' | 'revised' | 'verified';
/**
 * A suite by its name in a ledger.
 */
export type SuiteName = 'sha256-ed25519' | 'sm3-sm2';
/**
 * Whether the five assurances 五落实 must be in the plan.
 */
export type Five = 'always' | 'major' | 'never';
/**
 * What an objection after the seal does.
 */
export type LateObjection = 'flag' | 'hold';
/**
 * Who must be another than who did the work.
 */
export type Separation = 'person' | 'org';
/**
 * Every step signed, or one signature over a batch.
 */
export type SigningPath = 'full' | 'light';
/**
 * What is tested.
 */
export type PlausibilityKind = 'gas-per-coal' | 'gas-per-coke' | 'gas-left' | 'oven-heat' | 'carbon-left';
/**
 * Whether a number is whole and may be reported.
 */
export type TotalStatus = 'complete' | 'partial' | 'withheld' | 'missing';
/**
 * What can be asked.
 */
export type Call =
  | {
      verb: 'describe';
    }
  | {
      /**
       * input name to quantity, and `name`, `family`, `year`, `region`, `gwp` for defaults
       */
      inputs: {
        [k: string]: unknown;
      };
      /**
       * method id
       */
      method: string;
      verb: 'evaluate';
    }
  | {
      /**
       * family id
       */
      family?: string | null;
      /**
       * item id, name or alias
       */
      item?: string | null;
      verb: 'factors';
    }
  | {
      /**
       * open document
       */
      handle: number;
      /**
       * what the kind's view is asked by
       */
      query?: {
        [k: string]: unknown;
      };
      verb: 'view';
    }
  | {
      /**
       * `{at, by, why?, changes}`
       */
      edit: {
        [k: string]: unknown;
      };
      /**
       * open document
       */
      handle: number;
      verb: 'apply';
    }
  | {
      /**
       * open document
       */
      handle: number;
      signature: Signature1;
      verb: 'undo';
    }
  | {
      /**
       * open document
       */
      handle: number;
      signature: Signature2;
      verb: 'redo';
    }
  | {
      /**
       * entries as `apply` answered them
       */
      entries: unknown[];
      /**
       * open document
       */
      handle: number;
      verb: 'replay';
    }
  | {
      /**
       * open document
       */
      handle: number;
      /**
       * number id
       */
      id: string;
      verb: 'explain';
    }
  | {
      /**
       * the file in lower-case hexadecimal digits
       */
      bytes: string;
      /**
       * name of the file, which names its places
       */
      file: string;
      /**
       * open document
       */
      handle: number;
      signature: Signature3;
      verb: 'import';
    }
  | {
      /**
       * open document
       */
      handle: number;
      verb: 'readings';
    }
  | {
      /**
       * open document
       */
      handle: number;
      verb: 'close';
    };
/**
 * What is chosen.
 */
export type AlternativeKind = 'family' | 'electricity-family' | 'gwp' | 'reading';
/**
 * Whose total it is.
 */
export type AccountBasis = 'statistics' | 'accounting' | 'verification';
/**
 * What makes a difference.
 */
export type BridgeReason = 'amount' | 'finding' | 'correction' | 'later-edits';
/**
 * How an expected stream is answered.
 */
export type ExpectedAnswer = 'present' | 'not-present' | 'open';
/**
 * Where an input comes from.
 */
export type InputOrigin = 'entered' | 'batches' | 'default' | 'missing' | 'unreadable';
/**
 * One row.
 */
export type Row =
  | {
      /**
       * class id
       */
      class: string;
      kind: 'class';
    }
  | {
      /**
       * class id
       */
      class: string;
      /**
       * source id
       */
      id: string;
      kind: 'source';
      /**
       * method id
       */
      method: string;
      /**
       * name
       */
      name: string;
      result: TotalView4;
    }
  | {
      /**
       * the amount as typed, where the stream has one dated entry
       */
      amount: Written | null;
      /**
       * true for assumptions
       */
      assumed: boolean;
      /**
       * sum of the amounts in the canonical unit
       */
      canonical: Value | null;
      /**
       * class id
       */
      class: string;
      /**
       * number of dated entries
       */
      entries: number;
      /**
       * evidence in words
       */
      evidence: string;
      /**
       * what one unit of the amount contributes: tCO2, or tC in a balance
       */
      factor: Value | null;
      /**
       * stream id
       */
      id: string;
      /**
       * the other inputs
       */
      inputs: InputView[];
      /**
       * material
       */
      item: string | null;
      kind: 'stream';
      /**
       * method id
       */
      method: string;
      /**
       * name
       */
      name: string;
      /**
       * note
       */
      note: string;
      /**
       * number on screen, from 1
       */
      ordinal: number;
      /**
       * published numbers that are no inputs: constants and steam tables
       */
      published?: PublishedNumber[];
      result: TotalView5;
      /**
       * list input it belongs to
       */
      side: string | null;
      /**
       * source id
       */
      source: string;
      /**
       * units that fit the amount
       */
      units: string[];
      /**
       * unit offered first
       */
      usual_unit: string;
    };
/**
 * Where gas went.
 */
export type DisposalKind = 'sold' | 'stock-rise';
/**
 * All entries, oldest first.
 */
export type Journal = Entry[];
/**
 * All entries, oldest first.
 */
export type Journal1 = Entry[];
/**
 * What a signed text is.
 */
export type Purpose = 'genesis' | 'roster' | 'entry';
export type Secret = string;
/**
 * What can be asked.
 */
export type KeyCall =
  | {
      /**
       * what opens it
       */
      passphrase: string;
      /**
       * 72 bytes of the machine's generator of random bytes: secret, salt and nonce
       */
      random: string;
      /**
       * A suite by its name in a ledger.
       */
      suite: 'sha256-ed25519' | 'sm3-sm2';
      verb: 'make-key';
    }
  | {
      /**
       * open key file
       */
      handle: number;
      /**
       * its passphrase
       */
      passphrase: string;
      verb: 'unlock';
    }
  | {
      /**
       * open key file
       */
      handle: number;
      /**
       * What a signed text is.
       */
      purpose: 'genesis' | 'roster' | 'entry';
      /**
       * the text
       */
      text: string;
      verb: 'sign';
    }
  | {
      /**
       * when: `YYYY-MM-DDTHH:MM:SS+08:00`
       */
      at: string;
      /**
       * open and unlocked key file
       */
      handle: number;
      /**
       * what the ledger is called
       */
      name: string;
      /**
       * the person's organisation
       */
      org: string;
      /**
       * whose key it is
       */
      person: string;
      verb: 'start';
    }
  | {
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      bytes: string;
      /**
       * A suite by its name in a ledger.
       */
      suite: 'sha256-ed25519' | 'sm3-sm2';
      verb: 'digest';
    }
  | {
      /**
       * open key file
       */
      handle: number;
      verb: 'close';
    };
/**
 * What can be asked.
 */
export type RegisterCall =
  | {
      verb: 'describe';
    }
  | {
      /**
       * civil date at +08:00, YYYY-MM-DD
       */
      from: string;
      /**
       * working days that a public notice 公示 must have
       */
      notice?: number | null;
      /**
       * civil date at +08:00, YYYY-MM-DD
       */
      to: string;
      verb: 'working-days';
    }
  | {
      /**
       * the text
       */
      text: string;
      verb: 'canonical';
    }
  | {
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      public: string;
      /**
       * What a signed text is.
       */
      purpose: 'genesis' | 'roster' | 'entry';
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      signature: string;
      /**
       * A suite by its name in a ledger.
       */
      suite: 'sha256-ed25519' | 'sm3-sm2';
      /**
       * the text
       */
      text: string;
      verb: 'verify';
    }
  | {
      /**
       * open ledger
       */
      handle: number;
      verb: 'close';
    }
  | {
      /**
       * open ledger
       */
      handle: number;
      verb: 'judge';
    }
  | {
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      except: string;
      /**
       * open ledger
       */
      handle: number;
      verb: 'recall';
    }
  | {
      /**
       * open ledger
       */
      handle: number;
      verb: 'texts';
    }
  | {
      /**
       * when: `YYYY-MM-DDTHH:MM:SS+08:00`
       */
      at: string;
      /**
       * body, of the form of its kind
       */
      body: {
        [k: string]: unknown;
      };
      /**
       * open ledger
       */
      handle: number;
      /**
       * item, where the kind has one
       */
      item: Hex | null;
      /**
       * kind
       */
      kind: string;
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      public: string;
      verb: 'draft';
    }
  | {
      /**
       * open ledger
       */
      handle: number;
      /**
       * Bytes, as lower-case hexadecimal digits.
       */
      signature: string;
      /**
       * its text
       */
      text: string;
      verb: 'append';
    }
  | {
      /**
       * open ledger that takes
       */
      handle: number;
      /**
       * open ledger that is taken in
       */
      other: number;
      verb: 'merge';
    }
  | {
      /**
       * civil date at +08:00, YYYY-MM-DD
       */
      as_of: string;
      /**
       * open ledger
       */
      handle: number;
      /**
       * civil date at +08:00, YYYY-MM-DD
       */
      known_at: string;
      verb: 'facts';
    };
/**
 * What can be asked.
 */
export type StatisticsCall =
  | {
      /**
       * what the register said
       */
      handle: number;
      /**
       * first day of the period 本期 that ends on the day looked at; that day itself where none is given
       */
      since: Day | null;
      verb: 'count';
    }
  | {
      verb: 'tables';
    }
  | {
      verb: 'checklists';
    }
  | {
      /**
       * what the register said at the end of the period before 上期
       */
      before?: number | null;
      /**
       * first day of that one
       */
      before_since: Day | null;
      /**
       * what the register said
       */
      handle: number;
      /**
       * first day of the period
       */
      since: Day | null;
      /**
       * id of the table
       */
      table: string;
      verb: 'fill';
    }
  | {
      /**
       * which
       */
      handle: number;
      verb: 'close';
    };

export interface Wire {
  Code?: Code;
  Hex?: Hex;
  JudgedEntry?: JudgedEntry;
  Notice?: Notice;
  Severity?: Severity;
  Stamp?: Stamp;
  Status?: Status;
  AnswerAppend?: AnswerAppend;
  Moved?: Moved;
  NumberId?: NumberId;
  AnswerApply?: AnswerApply;
  AnswerCanonical?: AnswerCanonical;
  Checklist?: Checklist;
  RuleBasis?: RuleBasis;
  TableWords?: TableWords;
  AnswerChecklists?: AnswerChecklists;
  AnswerClose?: AnswerClose;
  Class?: Class;
  Clause?: Clause;
  CodeView?: CodeView;
  Day?: Day;
  EmissionSource?: EmissionSource;
  EvidenceKind?: EvidenceKind;
  ExpectedStream?: ExpectedStream;
  FactorStatus?: FactorStatus;
  FamilyKind?: FamilyKind;
  FamilyView?: FamilyView;
  Gas?: Gas;
  Guideline?: Guideline;
  Holds?: Holds;
  InputDescription?: InputDescription;
  MethodView?: MethodView;
  NameView?: NameView;
  ReportRow?: ReportRow;
  ReportTable?: ReportTable;
  Sector?: Sector;
  SetView?: SetView;
  Side?: Side;
  Spot?: Spot;
  Supply?: Supply;
  TextAtHand?: TextAtHand;
  Touch?: Touch;
  UnitView?: UnitView;
  Way?: Way;
  AnswerDescribe?: AnswerDescribe;
  AnswerDigest?: AnswerDigest;
  AnswerDraft?: AnswerDraft;
  AlternativeView?: AlternativeView;
  DefaultView?: DefaultView;
  GasView?: GasView;
  How?: How;
  Intermediate?: Intermediate;
  PublishedKind?: PublishedKind;
  PublishedNumber?: PublishedNumber;
  ResultView?: ResultView;
  AnswerEvaluate?: AnswerEvaluate;
  AnswerExplain?: AnswerExplain;
  CitedDocument?: CitedDocument;
  FactorView?: FactorView;
  Parameter?: Parameter;
  RangeView?: RangeView;
  AnswerFactors?: AnswerFactors;
  StatedCount?: StatedCount;
  StatedItem?: StatedItem;
  StatedMilestone?: StatedMilestone;
  AnswerFacts?: AnswerFacts;
  Cadence?: Cadence;
  Compared?: Compared;
  FilledCell?: FilledCell;
  FilledRow?: FilledRow;
  SuperiorTable?: SuperiorTable;
  TableColumn?: TableColumn;
  AnswerFilledTable?: AnswerFilledTable;
  Absent?: Absent;
  Accreditation?: Accreditation;
  Activity?: Activity;
  Adopted?: Adopted;
  Analysis?: Analysis;
  BaseYear?: BaseYear;
  Basis?: Basis;
  Batch?: Batch;
  Change?: Change;
  Choice?: Choice;
  ChosenReading?: ChosenReading;
  Digest?: Digest;
  Document?: Document;
  DocumentPart?: DocumentPart;
  Edit?: Edit;
  Entity?: Entity1;
  EntityText?: EntityText;
  Facility?: Facility;
  Fill?: Fill;
  FormMatch?: FormMatch;
  FormRow?: FormRow;
  Frozen?: Frozen;
  Meter?: Meter;
  MeterKind?: MeterKind;
  Nonconformity?: Nonconformity;
  Origin?: Origin;
  OwnFactor?: OwnFactor;
  Period?: Period4;
  Product?: Product;
  Proposal?: Proposal;
  QualityPlan?: QualityPlan;
  Recalculation?: Recalculation;
  Setting?: Setting;
  Source?: Source;
  StatisticsForm?: StatisticsForm;
  StockBalance?: StockBalance;
  Stream?: Stream1;
  StreamPart?: StreamPart;
  StreamText?: StreamText;
  Version?: Version1;
  VersionKind?: VersionKind;
  Written?: Written;
  AnswerImport?: AnswerImport;
  JudgedItem?: JudgedItem;
  JudgedRoster?: JudgedRoster;
  ProvenCheckpoint?: ProvenCheckpoint;
  SuiteName?: SuiteName;
  AnswerJudge?: AnswerJudge;
  AnswerKey?: AnswerKey;
  AnswerLedger?: AnswerLedger;
  AnswerMerge?: AnswerMerge;
  AnswerOpen?: AnswerOpen;
  AmbiguityView?: AmbiguityView;
  ReadingView?: ReadingView;
  Withdrawal?: Withdrawal;
  AnswerReadings?: AnswerReadings;
  AnswerRecall?: AnswerRecall;
  Approval?: Approval;
  CalendarYear?: CalendarYear;
  Five?: Five;
  Lamps?: Lamps;
  LateObjection?: LateObjection;
  Separation?: Separation;
  SigningPath?: SigningPath;
  SourceClass?: SourceClass;
  AnswerRegisterDescribe?: AnswerRegisterDescribe;
  AnswerReplay?: AnswerReplay;
  AnswerSign?: AnswerSign;
  AnswerSnapshot?: AnswerSnapshot;
  AnswerStart?: AnswerStart;
  CountedDays?: CountedDays;
  CountedFigure?: CountedFigure;
  CountedGroup?: CountedGroup;
  CountedGroups?: CountedGroups;
  CountedItem?: CountedItem;
  CountedMonth?: CountedMonth;
  CountedRate?: CountedRate;
  AnswerStatistics?: AnswerStatistics;
  AnswerSuperiorTables?: AnswerSuperiorTables;
  SignedText?: SignedText;
  AnswerTexts?: AnswerTexts;
  ClassView?: ClassView;
  GasFlow?: GasFlow;
  Plausibility?: Plausibility;
  PlausibilityKind?: PlausibilityKind;
  PlausibilityTest?: PlausibilityTest;
  TotalStatus?: TotalStatus;
  TotalView?: TotalView1;
  VariantView?: VariantView;
  AnswerVariants?: AnswerVariants;
  AnswerVerify?: AnswerVerify;
  AnswerView?: AnswerView;
  AnswerWorkingDays?: AnswerWorkingDays;
  Signature?: Signature;
  Call?: Call;
  Alternative?: Alternative;
  AlternativeKind?: AlternativeKind;
  DerivationInput?: DerivationInput;
  DerivationStep?: DerivationStep;
  Entry?: Entry;
  LibraryOrigin?: LibraryOrigin;
  Part?: Part;
  ReadingOrigin?: ReadingOrigin;
  Sensitivity?: Sensitivity1;
  InventoryDerivation?: InventoryDerivation;
  InventoryEdit?: InventoryEdit;
  InventoryEntry?: InventoryEntry;
  Account?: Account;
  AccountBasis?: AccountBasis;
  AccountTotal?: AccountTotal;
  Accounts?: Accounts;
  Annex?: Annex;
  BaseYearView?: BaseYearView;
  BatchRow?: BatchRow;
  Breakdown?: Breakdown;
  BridgeLine?: BridgeLine;
  BridgeReason?: BridgeReason;
  Correction?: Correction;
  EvidenceOf?: EvidenceOf;
  Example?: Example;
  Expected?: Expected;
  ExpectedAnswer?: ExpectedAnswer;
  FactorUsed?: FactorUsed;
  FindingView?: FindingView;
  Fixed?: Fixed;
  GuidelineView?: GuidelineView;
  InputOrigin?: InputOrigin;
  InputView?: InputView;
  Intensity?: Intensity;
  KindAtHand?: KindAtHand;
  LineWritten?: LineWritten;
  MatchedView?: MatchedView;
  MeterRow?: MeterRow;
  MethodUsed?: MethodUsed;
  Piece?: Piece;
  Record?: Record;
  ReportDatum?: ReportDatum;
  ReportTableView?: ReportTableView;
  Row?: Row;
  Sending?: Sending;
  Settings?: Settings;
  StockRow?: StockRow;
  StreamRow?: StreamRow;
  Value?: Value;
  VersionView?: VersionView;
  InventoryView?: InventoryView;
  InventoryWindow?: InventoryWindow;
  Disposal?: Disposal;
  DisposalKind?: DisposalKind;
  Journal?: Journal;
  Inventory?: Inventory;
  Purpose?: Purpose;
  Secret?: Secret;
  KeyCall?: KeyCall;
  NumberReference?: NumberReference;
  RegisterCall?: RegisterCall;
  StatisticsCall?: StatisticsCall;
  Variant?: Variant;
  Variants?: Variants;
}
/**
 * An entry and why it stands or does not.
 */
export interface JudgedEntry {
  /**
   * when, as it says itself
   */
  at: string | null;
  /**
   * what brought it about
   */
  causes: Hex[];
  /**
   * what is remarkable
   */
  flags: string[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  id: string;
  /**
   * its item
   */
  item: Hex | null;
  /**
   * its kind, where it was placed
   */
  kind: string | null;
  /**
   * when it was there at the latest, by witnesses
   */
  not_after: string | null;
  /**
   * the guard that did not hold
   */
  reason: string | null;
  /**
   * the rule that decided
   */
  rule: string | null;
  /**
   * the verdict
   */
  verdict: string;
}
/**
 * One notice. `args` are strings already formatted, the same in every language.
 */
export interface Notice {
  /**
   * what the text names: expected, found, and what the code adds
   */
  args: {
    [k: string]: string;
  };
  /**
   * stable code
   */
  code:
    | 'json-unreadable'
    | 'shape-wrong'
    | 'too-large'
    | 'guideline-unknown'
    | 'guideline-unread'
    | 'deduction-unproven'
    | 'form-unknown'
    | 'form-row-unknown'
    | 'form-cell-unreadable'
    | 'form-cell-outside'
    | 'form-column-unknown'
    | 'form-period'
    | 'form-sum'
    | 'form-volume'
    | 'sector-unknown'
    | 'source-unknown'
    | 'class-unknown'
    | 'format-unknown'
    | 'document-not-open'
    | 'method-unknown'
    | 'input-unknown'
    | 'input-missing'
    | 'activity-unused'
    | 'input-shape'
    | 'number-unreadable'
    | 'unit-unknown'
    | 'unit-mismatch'
    | 'unit-missing'
    | 'fraction-above-one'
    | 'negative-value'
    | 'basis-mixed'
    | 'result-out-of-range'
    | 'family-missing'
    | 'family-unknown'
    | 'item-unknown'
    | 'region-unknown'
    | 'region-missing'
    | 'factor-missing'
    | 'balance-negative'
    | 'quantity-negative'
    | 'composition-above-one'
    | 'heat-negative'
    | 'table-outside'
    | 'gwp-unknown'
    | 'gwp-missing'
    | 'reading-unknown'
    | 'reading-taken'
    | 'reading-idle'
    | 'correction-used'
    | 'own-factor-twice'
    | 'date-outside'
    | 'edit-target'
    | 'id-taken'
    | 'nothing-to-undo'
    | 'journal-broken'
    | 'data-differs'
    | 'number-unknown'
    | 'datum-missing'
    | 'gap-filled'
    | 'stock-gap'
    | 'stock-broken'
    | 'balances-unused'
    | 'meter-unknown'
    | 'reason-missing'
    | 'sending-unanswered'
    | 'meter-expired'
    | 'base-year-stale'
    | 'default-sources-mixed'
    | 'gas-overused'
    | 'gas-unrecovered'
    | 'analysis-unaccredited'
    | 'analysis-month-missing'
    | 'period-uncovered'
    | 'period-overlaps'
    | 'period-split'
    | 'standstill-amount'
    | 'default-beyond-stoichiometry'
    | 'factor-superseded'
    | 'form-differs'
    | 'form-unbalanced'
    | 'green-power-unproven'
    | 'oxidation-assumed'
    | 'purity-assumed'
    | 'recovery-twice'
    | 'source-unanswered'
    | 'month-negative'
    | 'unit-suspect'
    | 'range-outside'
    | 'default-used'
    | 'own-factor-used'
    | 'factor-unchecked'
    | 'other-year'
    | 'other-region'
    | 'ratio-read'
    | 'key-file-damaged'
    | 'key-file-cost'
    | 'passphrase-wrong'
    | 'passphrase-short'
    | 'memory-short'
    | 'key-locked'
    | 'personal-data'
    | 'ledger-other'
    | 'text-not-canonical'
    | 'calendar-uncovered'
    | 'notice-short'
    | 'secret-unusable';
  /**
   * weight
   */
  severity: 'error' | 'warning' | 'hint';
  /**
   * path in the document or call, or file:line:column
   */
  where: string;
}
/**
 * What made an answer.
 */
export interface Stamp {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerAppend {
  entry?: JudgedEntry1;
  /**
   * whether it is in the ledger now: only what is in force is taken
   */
  kept?: boolean;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp1;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * An entry and why it stands or does not.
 */
export interface JudgedEntry1 {
  /**
   * when, as it says itself
   */
  at: string | null;
  /**
   * what brought it about
   */
  causes: Hex[];
  /**
   * what is remarkable
   */
  flags: string[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  id: string;
  /**
   * its item
   */
  item: Hex | null;
  /**
   * its kind, where it was placed
   */
  kind: string | null;
  /**
   * when it was there at the latest, by witnesses
   */
  not_after: string | null;
  /**
   * the guard that did not hold
   */
  reason: string | null;
  /**
   * the rule that decided
   */
  rule: string | null;
  /**
   * the verdict
   */
  verdict: string;
}
/**
 * What made an answer.
 */
export interface Stamp1 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A headline number that moved.
 */
export interface Moved {
  /**
   * after
   */
  after: number | null;
  /**
   * before
   */
  before: number | null;
  /**
   * after less before; none where one of them is missing
   */
  by: number | null;
  /**
   * number id
   */
  id: string;
  /**
   * unit
   */
  unit: string;
}
/**
 * An answer.
 */
export interface AnswerApply {
  /**
   * the entry as written into the journal: what the caller keeps for recovery
   */
  entry?: {
    [k: string]: unknown;
  };
  /**
   * headline numbers that moved
   */
  moved?: Moved[];
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp2;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp2 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerCanonical {
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * its size in bytes
   */
  size?: number;
  stamp: Stamp3;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp3 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A checklist.
 */
export interface Checklist {
  /**
   * where the lines stand
   */
  basis: RuleBasis[];
  /**
   * title in English
   */
  en: string;
  /**
   * its id, such as `fifteen-measures`
   */
  id: string;
  /**
   * what is gone through, in order
   */
  lines: TableWords[];
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * By what right some of the fields are as they are.
 */
export interface RuleBasis {
  /**
   * which fields
   */
  fields: string[];
  /**
   * place in it
   */
  locator: string;
  /**
   * the same in English
   */
  note_en: string;
  /**
   * the reason in Chinese
   */
  note_zh: string;
  /**
   * id of the document among the cited ones
   */
  source: string;
  /**
   * how far it was checked, or `our design`
   */
  status: string;
}
/**
 * Words in both languages.
 */
export interface TableWords {
  /**
   * in English
   */
  en: string;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * An answer.
 */
export interface AnswerChecklists {
  /**
   * each with its lines
   */
  checklists?: Checklist[];
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp4;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp4 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerClose {
  /**
   * its handle, free from now on
   */
  closed?: number;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp5;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp5 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A class of emissions 排放类别.
 */
export interface Class {
  /**
   * name in English
   */
  en: string;
  /**
   * true for what only the total "with electricity and heat" holds
   */
  energy: boolean;
  /**
   * its id, part of number ids (`class/process`)
   */
  id: string;
  /**
   * true for what lies outside the boundary 核算边界外: listed, in no total
   */
  outside?: boolean;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A clause with several readings.
 */
export interface Clause {
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * document and clause, in Chinese
   */
  clause_zh: string;
  /**
   * the reading that is taken where none is chosen
   */
  default: string;
  /**
   * the same in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * the inputs that a reading fills
   */
  places: Spot[];
  /**
   * its readings
   */
  readings: Way[];
  /**
   * the same in English
   */
  reason_en: string;
  /**
   * why, in Chinese
   */
  reason_zh: string;
  /**
   * the same in English
   */
  switch_en: string;
  /**
   * what chooses a reading, in Chinese
   */
  switch_zh: string;
  /**
   * what else it touches
   */
  touches: Touch[];
  /**
   * what it is about, in Chinese
   */
  zh: string;
}
/**
 * An input of a method.
 */
export interface Spot {
  /**
   * name of the input
   */
  input: string;
  /**
   * id of the method
   */
  method: string;
}
/**
 * One way to read a clause, and what it changes.
 */
export interface Way {
  /**
   * the electricity basis that it takes
   */
  electricity_family?: string | null;
  /**
   * in English
   */
  en: string;
  /**
   * factors that it takes, by id, each for its item
   */
  factors?: string[];
  /**
   * the GWP set that it takes; `rule-book` for that of the industry
   */
  gwp?: string | null;
  /**
   * its id
   */
  id: string;
  /**
   * the inputs any of which, typed, is what it needs; none where a typed number does not say by which reading it was found
   */
  inputs?: string[];
  /**
   * the same in English
   */
  needs_en?: string;
  /**
   * what has to be entered for it, in Chinese; empty where nothing has
   */
  needs_zh?: string;
  /**
   * true where it takes a steam table as printed, with its misprints
   */
  printed?: boolean;
  /**
   * the species whose values it takes in that set, such as `CH4-fossil` for CH4
   */
  species?: string[];
  /**
   * how far it was checked, where it is a printed number
   */
  status?: FactorStatus | null;
  /**
   * the table of saturated steam that it takes
   */
  table?: string | null;
  /**
   * its unit
   */
  unit?: string;
  /**
   * the value that it gives the input
   */
  value?: string;
  /**
   * a method whose lines it leaves out
   */
  without?: string | null;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * What a clause touches: lines for which all that is named here holds.
 */
export interface Touch {
  /**
   * with one of these gases, where they are added to CO2
   */
  gases?: Gas[];
  /**
   * of this item
   */
  item?: string | null;
  /**
   * of this method
   */
  method?: string | null;
}
/**
 * A notice code.
 */
export interface CodeView {
  /**
   * code
   */
  code:
    | 'json-unreadable'
    | 'shape-wrong'
    | 'too-large'
    | 'guideline-unknown'
    | 'guideline-unread'
    | 'deduction-unproven'
    | 'form-unknown'
    | 'form-row-unknown'
    | 'form-cell-unreadable'
    | 'form-cell-outside'
    | 'form-column-unknown'
    | 'form-period'
    | 'form-sum'
    | 'form-volume'
    | 'sector-unknown'
    | 'source-unknown'
    | 'class-unknown'
    | 'format-unknown'
    | 'document-not-open'
    | 'method-unknown'
    | 'input-unknown'
    | 'input-missing'
    | 'activity-unused'
    | 'input-shape'
    | 'number-unreadable'
    | 'unit-unknown'
    | 'unit-mismatch'
    | 'unit-missing'
    | 'fraction-above-one'
    | 'negative-value'
    | 'basis-mixed'
    | 'result-out-of-range'
    | 'family-missing'
    | 'family-unknown'
    | 'item-unknown'
    | 'region-unknown'
    | 'region-missing'
    | 'factor-missing'
    | 'balance-negative'
    | 'quantity-negative'
    | 'composition-above-one'
    | 'heat-negative'
    | 'table-outside'
    | 'gwp-unknown'
    | 'gwp-missing'
    | 'reading-unknown'
    | 'reading-taken'
    | 'reading-idle'
    | 'correction-used'
    | 'own-factor-twice'
    | 'date-outside'
    | 'edit-target'
    | 'id-taken'
    | 'nothing-to-undo'
    | 'journal-broken'
    | 'data-differs'
    | 'number-unknown'
    | 'datum-missing'
    | 'gap-filled'
    | 'stock-gap'
    | 'stock-broken'
    | 'balances-unused'
    | 'meter-unknown'
    | 'reason-missing'
    | 'sending-unanswered'
    | 'meter-expired'
    | 'base-year-stale'
    | 'default-sources-mixed'
    | 'gas-overused'
    | 'gas-unrecovered'
    | 'analysis-unaccredited'
    | 'analysis-month-missing'
    | 'period-uncovered'
    | 'period-overlaps'
    | 'period-split'
    | 'standstill-amount'
    | 'default-beyond-stoichiometry'
    | 'factor-superseded'
    | 'form-differs'
    | 'form-unbalanced'
    | 'green-power-unproven'
    | 'oxidation-assumed'
    | 'purity-assumed'
    | 'recovery-twice'
    | 'source-unanswered'
    | 'month-negative'
    | 'unit-suspect'
    | 'range-outside'
    | 'default-used'
    | 'own-factor-used'
    | 'factor-unchecked'
    | 'other-year'
    | 'other-region'
    | 'ratio-read'
    | 'key-file-damaged'
    | 'key-file-cost'
    | 'passphrase-wrong'
    | 'passphrase-short'
    | 'memory-short'
    | 'key-locked'
    | 'personal-data'
    | 'ledger-other'
    | 'text-not-canonical'
    | 'calendar-uncovered'
    | 'notice-short'
    | 'secret-unusable';
  /**
   * How much a notice weighs.
   */
  severity: 'error' | 'warning' | 'hint';
}
/**
 * A source of emissions 排放源 and the method that computes it.
 */
export interface EmissionSource {
  /**
   * id of the class that it counts in
   */
  class: string;
  /**
   * name in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * id of the method
   */
  method: string;
  /**
   * kinds of evidence without which it counts nothing
   */
  requires?: string[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A kind of evidence 佐证材料.
 */
export interface EvidenceKind {
  /**
   * name in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A stream that plants of the sector have: a checklist, "not present" is an answer.
 */
export interface ExpectedStream {
  /**
   * name in English
   */
  en: string;
  /**
   * the same in English
   */
  evidence_en: string;
  /**
   * what a verifier wants to see, in Chinese
   */
  evidence_zh: string;
  /**
   * its id
   */
  id: string;
  /**
   * id of the item
   */
  item: string;
  /**
   * its side, where the method is a balance
   */
  list?: Side | null;
  /**
   * id of the source of this sector that it belongs to
   */
  source: string;
  /**
   * made by the plant or bought, where the same material may be either
   */
  supply?: Supply | null;
  /**
   * the unit in which its amounts are usually written
   */
  unit: string;
  /**
   * true for what every plant of the sector has
   */
  usual: boolean;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A family of defaults.
 */
export interface FamilyView {
  /**
   * name in English
   */
  en: string;
  /**
   * id
   */
  id: string;
  /**
   * What a family gives numbers for.
   */
  kind: 'fuel' | 'product' | 'electricity' | 'process' | 'footprint' | 'coal-equivalent';
  /**
   * the same in English
   */
  note_en: string;
  /**
   * what to know of it, in Chinese
   */
  note_zh: string;
  /**
   * regions that it tells apart; empty where its values know none
   */
  regions: string[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A generation of the guideline.
 */
export interface Guideline {
  /**
   * first day in force, where it is known
   */
  from?: Day | null;
  /**
   * id among the cited documents
   */
  id: string;
  /**
   * the same in English
   */
  note_en: string;
  /**
   * a word on it in Chinese
   */
  note_zh: string;
  /**
   * whether its text was read
   */
  text: 'primary' | 'copy' | 'none';
}
/**
 * An input of a method.
 */
export interface InputDescription {
  /**
   * true where the dated amounts of a stream fill it in an inventory
   */
  activity: boolean;
  /**
   * largest value accepted, where there is one
   */
  at_most: number | null;
  /**
   * the parameter of the library that serves where the input is absent and `family` is named
   */
  default: string | null;
  /**
   * dimensions that fit, in words
   */
  dimensions: string[];
  /**
   * name in English
   */
  en: string;
  /**
   * families of defaults that hold such a parameter for some material
   */
  families: string[];
  /**
   * fields of a record
   */
  fields: InputDescription[];
  /**
   * `one` quantity or a `list` of records
   */
  kind: string;
  /**
   * name in calls
   */
  name: string;
  /**
   * true where the equation goes without it
   */
  optional: boolean;
  /**
   * true where a value below zero has a meaning
   */
  signed: boolean;
  /**
   * symbol in the equation
   */
  symbol: string;
  /**
   * units that fit; others of the same dimension are read too
   */
  units: string[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A method.
 */
export interface MethodView {
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * clause, in Chinese
   */
  clause_zh: string;
  /**
   * name in English
   */
  en: string;
  /**
   * equation in the standard's symbols
   */
  equation: string;
  /**
   * id
   */
  id: string;
  /**
   * inputs in the standard's order
   */
  inputs: InputDescription[];
  /**
   * unit of the main output, for amounts in mass
   */
  result_unit: string;
  /**
   * units of all outputs, gases first
   */
  result_units: string[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * An id with its names.
 */
export interface NameView {
  /**
   * name in English
   */
  en: string;
  /**
   * id
   */
  id: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A row of a summary.
 */
export interface ReportRow {
  /**
   * name in English
   */
  en: string;
  /**
   * `class/…`, `source/…`, `total/with_energy`, `total/without_energy`
   */
  of: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A table of the report 报表.
 */
export interface ReportTable {
  /**
   * title in English
   */
  en: string;
  /**
   * What a table of the report holds.
   */
  holds: 'summary' | 'activity' | 'factors';
  /**
   * its id
   */
  id: string;
  /**
   * inputs of methods that it lists of every stream, where it is none
   */
  inputs?: string[];
  /**
   * its rows, where it is a summary
   */
  rows?: ReportRow[];
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * An industry as its guideline sees it.
 */
export interface Sector {
  /**
   * classes of emissions, rows of the report, in order
   */
  classes: Class[];
  /**
   * name in English
   */
  en: string;
  /**
   * kinds of evidence that a verifier asks for
   */
  evidence?: EvidenceKind[];
  /**
   * families of defaults that the guideline names, offered and never taken unasked
   */
  families: string[];
  /**
   * id of the guideline among the cited documents
   */
  guideline: string;
  /**
   * generations of the guideline, oldest first, and whether their texts were read
   */
  guidelines?: Guideline[];
  /**
   * GWP set that the guideline uses, offered and never taken unasked
   */
  gwp?: string | null;
  /**
   * its id, such as `independent-coking`
   */
  id: string;
  /**
   * the same in English
   */
  note_en: string;
  /**
   * a word on its defaults, in Chinese
   */
  note_zh: string;
  /**
   * sources of emissions, in order
   */
  sources: EmissionSource[];
  /**
   * expected streams, in order
   */
  streams: ExpectedStream[];
  /**
   * tables of the report, in order
   */
  tables?: ReportTable[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A GWP set.
 */
export interface SetView {
  /**
   * name in English
   */
  en: string;
  /**
   * id
   */
  id: string;
  /**
   * the same in English
   */
  note_en: string;
  /**
   * who uses it, in Chinese
   */
  note_zh: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * An atom of a unit.
 */
export interface UnitView {
  /**
   * the unit in which the core computes
   */
  canonical: string;
  /**
   * what it measures
   */
  dimension: string;
  /**
   * canonical units in one of it
   */
  factor: number;
  /**
   * every spelling
   */
  spellings: string[];
}
/**
 * An answer.
 */
export interface AnswerDescribe {
  /**
   * clauses with several readings: where they stand, why `default` is taken, what chooses another
   */
  ambiguities?: Clause[];
  /**
   * every notice code
   */
  codes?: CodeView[];
  /**
   * families of defaults
   */
  families?: FamilyView[];
  /**
   * GWP sets
   */
  gwp_sets?: SetView[];
  /**
   * materials and energy carriers
   */
  items?: NameView[];
  /**
   * methods
   */
  methods?: MethodView[];
  /**
   * multipliers of units, Chinese and Latin
   */
  multipliers?: string[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * regions of electricity factors
   */
  regions?: NameView[];
  /**
   * industries: guidelines, classes, sources with their method, expected streams, tables of the report, evidence
   */
  sectors?: Sector[];
  /**
   * names that stand beside the inputs of `evaluate` and choose defaults
   */
  selectors?: string[];
  /**
   * what a mass can be a mass of: tC, kgCO2, t CaO
   */
  species?: string[];
  stamp: Stamp6;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * every atom of a unit, with all its spellings; a multiplier may stand before it, a species behind a mass
   */
  units?: UnitView[];
}
/**
 * What made an answer.
 */
export interface Stamp6 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerDigest {
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  digest?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp7;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp7 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerDraft {
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp8;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * the canonical text
   */
  text?: string;
}
/**
 * What made an answer.
 */
export interface Stamp8 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A row that was not taken.
 */
export interface AlternativeView {
  /**
   * that result less the one given
   */
  difference: number | null;
  /**
   * its family
   */
  family: string;
  /**
   * how it was found
   */
  how: How[];
  /**
   * the result with it, in the unit of the result; none where it does not fit
   */
  result: number | null;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * digits and units as printed
   */
  text: string;
}
/**
 * A default in use.
 */
export interface DefaultView {
  /**
   * the family that it was taken from
   */
  family: string;
  /**
   * how it was found
   */
  how: How[];
  /**
   * path of the input
   */
  input: string;
  /**
   * what the other families have for the same question
   */
  not_taken: AlternativeView[];
  /**
   * ids of its rows
   */
  rows: string[];
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * digits and units as printed
   */
  text: string;
}
/**
 * The mass of one gas.
 */
export interface GasView {
  /**
   * A greenhouse gas 温室气体. Masses of two gases add only after a GWP set made both CO2e.
   */
  gas: 'CO2' | 'CH4' | 'N2O' | 'SF6' | 'NF3' | 'HFC' | 'PFC';
  /**
   * unit
   */
  unit: string;
  /**
   * unrounded
   */
  value: number;
}
/**
 * An intermediate result.
 */
export interface Intermediate {
  /**
   * its name, as in the derivation
   */
  name: string;
  /**
   * unit
   */
  unit: string;
  /**
   * unrounded
   */
  value: number;
}
/**
 * One of them.
 */
export interface PublishedNumber {
  /**
   * name in English
   */
  en: string;
  /**
   * What a published number in an equation is.
   */
  kind: 'constant' | 'table' | 'gwp';
  /**
   * the same in English
   */
  locator_en: string;
  /**
   * place in the source, in Chinese
   */
  locator_zh: string;
  /**
   * digits as printed; empty for a table, of which many are read
   */
  printed: string;
  /**
   * source id
   */
  source: string;
  /**
   * title of the source in English
   */
  source_en: string;
  /**
   * title of the source in Chinese
   */
  source_zh: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * as written in the equation; the species of a GWP
   */
  symbol: string;
  /**
   * unit as printed
   */
  unit: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A value with its unit.
 */
export interface ResultView {
  /**
   * unit, as `describe` states it
   */
  unit: string;
  /**
   * unrounded
   */
  value: number;
}
/**
 * An answer.
 */
export interface AnswerEvaluate {
  /**
   * all gases by the GWP set that was named; none where none is named
   */
  co2e?: ResultView | null;
  /**
   * every default that was looked up: what was taken, what was not, and the difference that it would make
   */
  defaults?: DefaultView[];
  /**
   * intermediate results by name, in canonical units
   */
  intermediate?: Intermediate[];
  /**
   * method id
   */
  method?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * published numbers that are no inputs: constants, steam tables, GWP
   */
  published?: PublishedNumber[];
  /**
   * false where a guard refused the result
   */
  reportable?: boolean;
  /**
   * the main output, unrounded; none while something is lacking
   */
  result?: ResultView | null;
  /**
   * every gas
   */
  results?: GasView[];
  stamp: Stamp9;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp9 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerExplain {
  /**
   * the kind's derivation
   */
  derivation?: {
    [k: string]: unknown;
  };
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp10;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp10 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A document that numbers are cited from.
 */
export interface CitedDocument {
  /**
   * title in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * date or year of issue
   */
  issued: string;
  /**
   * document number, such as `GB/T 32151.34-2024`; empty where it has none
   */
  number: string;
  /**
   * the same in English
   */
  read_en: string;
  /**
   * what was actually read, in Chinese: the document itself, or a copy of it
   */
  read_zh: string;
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * A row of the library.
 */
export interface FactorView {
  /**
   * family
   */
  family: string;
  /**
   * first year that it describes
   */
  from: number | null;
  /**
   * id
   */
  id: string;
  /**
   * material
   */
  item: string;
  /**
   * the same in English
   */
  locator_en: string;
  /**
   * place in the source, in Chinese
   */
  locator_zh: string;
  /**
   * note in English
   */
  note_en: string;
  /**
   * note in Chinese
   */
  note_zh: string;
  /**
   * what it is a number of
   */
  parameter:
    | 'net-calorific-value'
    | 'carbon-per-energy'
    | 'oxidation-factor'
    | 'carbon-per-matter'
    | 'emission-factor'
    | 'coal-equivalent'
    | 'methane-factor'
    | 'nitrous-oxide-factor'
    | 'coefficient'
    | 'density';
  /**
   * digits as printed
   */
  printed: string;
  /**
   * region, where it has one
   */
  region: string | null;
  /**
   * source id
   */
  source: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * last year that it describes
   */
  to: number | null;
  /**
   * unit as printed
   */
  unit: string;
}
/**
 * A printed range.
 */
export interface RangeView {
  /**
   * family
   */
  family: string;
  /**
   * material
   */
  item: string;
  /**
   * the same in English
   */
  locator_en: string;
  /**
   * place in the source, in Chinese
   */
  locator_zh: string;
  /**
   * note in English
   */
  note_en: string;
  /**
   * note in Chinese
   */
  note_zh: string;
  /**
   * what it is a range of
   */
  parameter: string;
  /**
   * both ends as printed: `0.5714-0.6143`
   */
  printed: string;
  /**
   * source id
   */
  source: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * unit as printed
   */
  unit: string;
}
/**
 * An answer.
 */
export interface AnswerFactors {
  /**
   * rows of the library, in its order
   */
  factors?: FactorView[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * what is printed as a range: no value is taken from one
   */
  ranges?: RangeView[];
  /**
   * the documents that they cite
   */
  sources?: CitedDocument[];
  stamp: Stamp11;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp11 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * How many entries have one verdict.
 */
export interface StatedCount {
  /**
   * how many
   */
  count: number;
  /**
   * the verdict
   */
  verdict: string;
}
/**
 * An item on the day that is looked at.
 */
export interface StatedItem {
  /**
   * batch
   */
  batch: string;
  /**
   * whether anything was done
   */
  begun: boolean;
  /**
   * class of source
   */
  class: string;
  /**
   * crossed off, and not undone
   */
  closed: Day | null;
  /**
   * whether it counts at all: not joined to another, not unfounded
   */
  counted: boolean;
  /**
   * the deadline that binds; none for what is kept up without end
   */
  deadline: Day | null;
  /**
   * how often the deadline was moved
   */
  extensions: number;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  feedback: string;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  item: string;
  /**
   * due days of measures, and when each was done
   */
  milestones: StatedMilestone[];
  /**
   * where it comes from
   */
  origin: string;
  /**
   * the deadline of one's own level
   */
  own_deadline: Day | null;
  /**
   * responsible organisation; empty before it is assigned
   */
  owner: string;
  /**
   * what is polluted
   */
  pollution: string[];
  /**
   * how often it came back
   */
  rebounds: number;
  /**
   * source
   */
  source: string;
  /**
   * leader who answers for it; empty before it is assigned
   */
  sponsor: string;
  /**
   * handed in as the entry says, and not taken back or returned
   */
  submitted: Day | null;
  /**
   * contested or to be looked at again
   */
  unsettled: boolean;
  /**
   * handed in at the latest, as witnesses prove
   */
  witnessed: Day | null;
}
/**
 * A measure by the day on which it is due.
 */
export interface StatedMilestone {
  /**
   * when it was done
   */
  done: Day | null;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  due: string;
}
/**
 * An answer.
 */
export interface AnswerFacts {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  as_of?: string;
  /**
   * number of ids of rosters and entries that were taken
   */
  count?: number;
  /**
   * every item that was registered by then
   */
  items?: StatedItem[];
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  known_at?: string;
  /**
   * entries that are not in force, by verdict
   */
  not_in_force?: StatedCount[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  stamp: Stamp12;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp12 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A cell.
 */
export interface FilledCell {
  /**
   * places of the items that a figure is made of
   */
  items: number[];
  /**
   * what stands in it; none where the item fills it, or where there is nothing to compare with
   */
  text: string | null;
}
/**
 * A row.
 */
export interface FilledRow {
  /**
   * a cell for each column
   */
  cells: FilledCell[];
  /**
   * place of the item that it is
   */
  item: number | null;
  /**
   * what its items have in common
   */
  name: string;
  /**
   * whether it is that of the totals
   */
  total: boolean;
}
/**
 * A table as its superior laid it out.
 */
export interface SuperiorTable {
  /**
   * by what right it is so
   */
  basis: RuleBasis[];
  /**
   * How often progress is asked for.
   */
  cadence: 'week' | 'fortnight' | 'month' | 'quarter';
  /**
   * classes of source that it is about; none named: all
   */
  classes: string[];
  /**
   * its columns
   */
  columns: TableColumn[];
  /**
   * title in English
   */
  en: string;
  /**
   * its id, such as `quarterly-progress`
   */
  id: string;
  /**
   * of rows that are items: the figure whose items are listed, or `all`
   */
  items: string | null;
  note: TableWords1;
  /**
   * what its rows are: `item`, or the field that items are shared out by
   */
  rows: string;
  /**
   * who signs 落款
   */
  signed: TableWords[];
  /**
   * whether a row of totals stands at the end
   */
  total: boolean;
  zero: TableWords2;
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * A column.
 */
export interface TableColumn {
  /**
   * decimals of a rate
   */
  decimals: number;
  /**
   * head in English
   */
  en: string;
  /**
   * Which period a figure is of 与上期对比.
   */
  of: 'now' | 'previous' | 'change';
  /**
   * what it shows: `ordinal`, `name`, a figure, a rate, or a field of an item
   */
  show: string;
  /**
   * head in Chinese
   */
  zh: string;
}
/**
 * Words in both languages.
 */
export interface TableWords1 {
  /**
   * in English
   */
  en: string;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * Words in both languages.
 */
export interface TableWords2 {
  /**
   * in English
   */
  en: string;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * An answer.
 */
export interface AnswerFilledTable {
  /**
   * day that it is of 截至
   */
  as_of?: string;
  /**
   * day up to which entries are taken
   */
  known_at?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  /**
   * its rows
   */
  rows?: FilledRow[];
  /**
   * first day of its period
   */
  since?: string;
  stamp: Stamp13;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  table?: SuperiorTable1;
  /**
   * nothing to tell 零报告
   */
  zero?: boolean;
}
/**
 * What made an answer.
 */
export interface Stamp13 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A table as its superior laid it out.
 */
export interface SuperiorTable1 {
  /**
   * by what right it is so
   */
  basis: RuleBasis[];
  /**
   * How often progress is asked for.
   */
  cadence: 'week' | 'fortnight' | 'month' | 'quarter';
  /**
   * classes of source that it is about; none named: all
   */
  classes: string[];
  /**
   * its columns
   */
  columns: TableColumn[];
  /**
   * title in English
   */
  en: string;
  /**
   * its id, such as `quarterly-progress`
   */
  id: string;
  /**
   * of rows that are items: the figure whose items are listed, or `all`
   */
  items: string | null;
  note: TableWords1;
  /**
   * what its rows are: `item`, or the field that items are shared out by
   */
  rows: string;
  /**
   * who signs 落款
   */
  signed: TableWords[];
  /**
   * whether a row of totals stands at the end
   */
  total: boolean;
  zero: TableWords2;
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * The answer "not present" 不涉及 to an expected stream of the sector.
 */
export interface Absent {
  /**
   * id of the expected stream in the sector
   */
  expected: string;
  /**
   * why, such as "no such equipment on the site"
   */
  reason?: string;
}
/**
 * One dated amount.
 */
export interface Activity {
  /**
   * the amount as written; none while it is missing 缺失, which is not 0
   */
  amount: Written | null;
  /**
   * true for a figure cumulated from the first month: what earlier cumulative entries have is taken off
   */
  cumulative?: boolean;
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * what serves in the place of a missing amount, and by which rule
   */
  fill?: Fill | null;
  /**
   * the meter it was read from
   */
  meter?: string | null;
  period: Period;
  /**
   * true for a standstill 停产: nothing was used, and nothing is missing
   */
  standstill?: boolean;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * What serves in the place of a missing amount 缺失数据处理.
 */
export interface Fill {
  amount: Written1;
  /**
   * the rule of the guideline, with its clause
   */
  rule: string;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written1 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * the days it covers
 */
export interface Period {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * The basis of typed contents, and the moistures that lead from it to another.
 */
export interface Analysis {
  /**
   * moisture of the air-dried sample 空气干燥基水分 Mad
   */
  air_dried_moisture?: Written | null;
  /**
   * the basis on which contents are typed
   */
  basis?: Basis | null;
  /**
   * total moisture 全水分 Mt
   */
  total_moisture?: Written | null;
}
/**
 * The base year 基准年 that totals are compared with.
 */
export interface BaseYear {
  /**
   * the boundary that it was counted in
   */
  boundary: string;
  /**
   * recalculations 重新计算, oldest first; the first total stays
   */
  recalculations?: Recalculation[];
  total: Written3;
  /**
   * the year
   */
  year: number;
}
/**
 * The base year counted again because the boundary changed.
 */
export interface Recalculation {
  /**
   * the boundary from then on
   */
  boundary: string;
  change: Written2;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  on: string;
  /**
   * why
   */
  reason: string;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written2 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written3 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * An analysed batch 批次.
 */
export interface Batch {
  /**
   * what the laboratory is accredited by
   */
  accreditation?: Accreditation[];
  /**
   * moisture of the air-dried sample 空气干燥基水分 Mad
   */
  air_dried_moisture?: Written | null;
  amount: Written4;
  /**
   * ash, dry basis 干燥基灰分 Ad
   */
  ash?: Written | null;
  /**
   * the basis of its contents
   */
  basis?: Basis | null;
  /**
   * carbon content 元素碳含量 C, on the basis below
   */
  carbon?: Written | null;
  /**
   * when it came in or was sampled
   */
  day?: Day | null;
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * id within the stream
   */
  id: string;
  /**
   * who analysed it: laboratory 化验单位
   */
  laboratory?: string;
  /**
   * net calorific value 低位发热量 Qnet, as received
   */
  net_calorific_value?: Written | null;
  /**
   * where the goods came from
   */
  origin?: Origin | null;
  /**
   * who prepared the sample 制样单位
   */
  prepared_by?: string;
  /**
   * results by input name
   */
  results?: {
    [k: string]: Written;
  };
  /**
   * sample number 样品编号
   */
  sample?: string;
  /**
   * who took the sample 采样单位
   */
  sampled_by?: string;
  /**
   * total moisture 全水分 Mt
   */
  total_moisture?: Written | null;
  /**
   * volatile matter, dry ash-free basis 干燥无灰基挥发分 Vdaf
   */
  volatile_matter?: Written | null;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written4 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * One period of stock: opening + received − supplied − closing = used, with meter and invoice beside it.
 */
export interface StockBalance {
  /**
   * 采信来源; nothing is taken before one is named
   */
  adopted?: Adopted | null;
  /**
   * 期末库存
   */
  closing: Written | null;
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * use by invoices
   */
  invoice?: Written | null;
  /**
   * use by the meter
   */
  meter?: Written | null;
  /**
   * 期初库存
   */
  opening: Written | null;
  period: Period1;
  /**
   * why this one
   */
  reason?: string;
  /**
   * 购进或自产
   */
  received: Written | null;
  /**
   * 外供
   */
  supplied?: Written | null;
}
/**
 * the days it covers
 */
export interface Period1 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * A meter 计量器具.
 */
export interface Meter {
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * id within the stream
   */
  id: string;
  /**
   * what it is
   */
  kind?: MeterKind | null;
  /**
   * its name on the site
   */
  name: string;
  /**
   * 计量器具编号
   */
  number?: string;
  /**
   * last day of its verification 检定有效期
   */
  valid_until?: Day | null;
}
/**
 * A piece of evidence at hand.
 */
export interface Document {
  /**
   * id in the sector's list of evidence
   */
  evidence: string;
  /**
   * number or name of the piece
   */
  number?: string;
}
/**
 * as a whole
 */
export interface Entity {
  /**
   * 负责人
   */
  approved_by?: string;
  /**
   * the day it was approved
   */
  approved_on?: Day | null;
  /**
   * organisational boundary 核算边界 in words
   */
  boundary?: string;
  /**
   * unified social credit code 统一社会信用代码
   */
  credit_code?: string;
  /**
   * where it is 所在地
   */
  location?: string;
  /**
   * name of the enterprise
   */
  name: string;
  /**
   * 填报人
   */
  prepared_by?: string;
  /**
   * the day it was filled in
   */
  prepared_on?: Day | null;
  /**
   * 审核人
   */
  reviewed_by?: string;
  /**
   * the day it was reviewed
   */
  reviewed_on?: Day | null;
  /**
   * sector id in the library
   */
  sector: string;
}
/**
 * first and last day
 */
export interface Period2 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * A reading 口径 of an ambiguity, chosen by the enterprise.
 */
export interface ChosenReading {
  /**
   * ambiguity id
   */
  ambiguity: string;
  /**
   * reading id
   */
  reading: string;
  /**
   * why it was chosen
   */
  reason?: string;
}
/**
 * One own factor.
 */
export interface OwnFactor {
  /**
   * first year that it describes; open where absent
   */
  from?: number | null;
  /**
   * the material by id or name
   */
  item: string;
  /**
   * who measured it 化验单位
   */
  laboratory: string;
  /**
   * by which standard or method
   */
  method: string;
  /**
   * What a factor is a value of.
   */
  parameter:
    | 'net-calorific-value'
    | 'carbon-per-energy'
    | 'oxidation-factor'
    | 'carbon-per-matter'
    | 'emission-factor'
    | 'coal-equivalent'
    | 'methane-factor'
    | 'nitrous-oxide-factor'
    | 'coefficient'
    | 'density';
  /**
   * last year that it describes; open where absent
   */
  to?: number | null;
  /**
   * its unit
   */
  unit: string;
  /**
   * the value as written
   */
  value: string;
}
/**
 * A product 产品 that totals are divided by.
 */
export interface Product {
  amount: Written5;
  /**
   * id
   */
  id: string;
  /**
   * name
   */
  name: string;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written5 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * A facility 设施.
 */
export interface Facility {
  /**
   * id
   */
  id: string;
  /**
   * name
   */
  name: string;
}
/**
 * A source 排放源.
 */
export interface Source {
  /**
   * class id of the sector
   */
  class: string;
  /**
   * facility it belongs to
   */
  facility?: string | null;
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * inputs of the method that belong to the whole balance and no stream, such as its uncertainty
   */
  inputs?: {
    [k: string]: Written;
  };
  /**
   * method id
   */
  method: string;
  /**
   * name on screen
   */
  name: string;
}
/**
 * One imported form, such as 205-1.
 */
export interface StatisticsForm {
  /**
   * digest of the file that it was read from
   */
  digest?: Digest | null;
  /**
   * name of the file that it was read from
   */
  file?: string;
  /**
   * id of its layout: `205-1`, `205-2`
   */
  form: string;
  /**
   * which streams a figure answers to
   */
  matches?: FormMatch[];
  period: Period3;
  /**
   * its rows, in the order of the file
   */
  rows: FormRow[];
}
/**
 * One figure of a form beside the streams whose activity data are the same thing.
 */
export interface FormMatch {
  /**
   * the activity data that the reason was given for: at another amount it is asked for again; none lets it stand for any
   */
  amount?: Written | null;
  /**
   * code of the row
   */
  code: string;
  /**
   * column of the figure
   */
  figure: string;
  /**
   * why both may differ, where they do
   */
  reason?: string;
  /**
   * ids of the streams that together are this figure
   */
  streams: string[];
}
/**
 * the days that it covers
 */
export interface Period3 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * One row: an energy or material.
 */
export interface FormRow {
  /**
   * code of the energy on the form
   */
  code: string;
  /**
   * figures by column, with the unit of the row
   */
  figures: {
    [k: string]: Written;
  };
  /**
   * material in the library
   */
  item?: string | null;
  /**
   * name as printed
   */
  name: string;
}
/**
 * The data quality control plan 数据质量控制计划 that the figures were gathered by.
 */
export interface QualityPlan {
  /**
   * note
   */
  note?: string;
  /**
   * the day it came into force
   */
  on?: Day | null;
  /**
   * its version
   */
  version: string;
}
/**
 * A finding of the verifier 不符合项.
 */
export interface Nonconformity {
  /**
   * what was done about it
   */
  answer?: string;
  /**
   * the verifier
   */
  by?: string;
  /**
   * journal entries that mended it: their change of the total is its change
   */
  entries?: number[];
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * the day of the finding
   */
  on?: Day | null;
  /**
   * what was found
   */
  text: string;
  /**
   * path or number id that it is about
   */
  where?: string;
}
/**
 * the version
 */
export interface Version {
  /**
   * who fixed it
   */
  by: string;
  /**
   * the last journal entry that it holds, 0 before the first; the program writes it when the version is fixed
   */
  entry?: number | null;
  /**
   * totals, classes and lines as they were; the program writes them when the version is fixed
   */
  figures?: Frozen[];
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * which of the chain it is
   */
  kind: 'first' | 'revised' | 'verified';
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  on: string;
}
/**
 * One figure of a version.
 */
export interface Frozen {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * unit
   */
  unit: string;
  /**
   * its value; none where it had none
   */
  value: number | null;
}
/**
 * the stream
 */
export interface Stream {
  /**
   * activity data 活动数据
   */
  activity: Activity[];
  /**
   * the basis of the contents in `inputs`, with its moistures
   */
  analysis?: Analysis | null;
  /**
   * true where the figures are assumptions 假定 and nobody's measurement
   */
  assumed?: boolean;
  /**
   * stock balances 库存平衡, a period each; they serve where `activity` is empty
   */
  balances?: StockBalance[];
  /**
   * the basis of its amounts and of the year's value; as received where none is named
   */
  basis?: Basis | null;
  /**
   * analysed batches 批次; their weighted mean serves where `inputs` has no value
   */
  batches?: Batch[];
  /**
   * evidence at hand, by the sector's list 佐证材料清单
   */
  documents?: Document[];
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * the expected stream of the sector that it is
   */
  expected?: string | null;
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * the other inputs of the method, where the enterprise has its own
   */
  inputs?: {
    [k: string]: Written;
  };
  /**
   * material in the library, for defaults
   */
  item?: string | null;
  /**
   * meters 计量器具
   */
  meters?: Meter[];
  /**
   * name on screen
   */
  name: string;
  /**
   * note
   */
  note?: string;
  /**
   * the list input it belongs to, where the method takes lists
   */
  side?: string | null;
  /**
   * the source it belongs to
   */
  source: string;
  /**
   * made here or bought
   */
  supply?: Supply | null;
  /**
   * unit offered first
   */
  usual_unit?: string;
}
/**
 * A stream that a figure may answer to.
 */
export interface Choice {
  /**
   * puts the figure there; none where the stream has months, a stock balance, the figure itself or another period than the form
   */
  change: Change | null;
  /**
   * dated amounts that it has
   */
  entries: number;
  /**
   * its name
   */
  name: string;
  /**
   * what stands there, where it is one amount
   */
  now: Written | null;
  /**
   * true where the amount is the figure already
   */
  same: boolean;
  /**
   * its id
   */
  stream: string;
}
/**
 * What a person asks for: changes that stand or fall together.
 */
export interface Edit {
  /**
   * when, as the caller's clock says; the core has none
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
  /**
   * what, in order
   */
  changes: Change[];
  /**
   * why, where a reason is asked for
   */
  why?: string | null;
}
/**
 * Who reports, and who answers for it.
 */
export interface Entity1 {
  /**
   * 负责人
   */
  approved_by?: string;
  /**
   * the day it was approved
   */
  approved_on?: Day | null;
  /**
   * organisational boundary 核算边界 in words
   */
  boundary?: string;
  /**
   * unified social credit code 统一社会信用代码
   */
  credit_code?: string;
  /**
   * where it is 所在地
   */
  location?: string;
  /**
   * name of the enterprise
   */
  name: string;
  /**
   * 填报人
   */
  prepared_by?: string;
  /**
   * the day it was filled in
   */
  prepared_on?: Day | null;
  /**
   * 审核人
   */
  reviewed_by?: string;
  /**
   * the day it was reviewed
   */
  reviewed_on?: Day | null;
  /**
   * sector id in the library
   */
  sector: string;
}
/**
 * A period, both days included.
 */
export interface Period4 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * One leading figure of a form, and what it may answer to.
 */
export interface Proposal {
  /**
   * streams that may be pointed at
   */
  choices: Choice[];
  /**
   * code of the row
   */
  code: string;
  /**
   * name of the column on the form
   */
  column: string;
  /**
   * column of the figure
   */
  figure: string;
  /**
   * name of the row as printed
   */
  name: string;
  /**
   * the streams that together are this figure; none where somebody has to point at them
   */
  streams: string[];
  written: Written6;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written6 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * A source stream: a fuel, a material of a balance, an energy bought.
 */
export interface Stream1 {
  /**
   * activity data 活动数据
   */
  activity: Activity[];
  /**
   * the basis of the contents in `inputs`, with its moistures
   */
  analysis?: Analysis | null;
  /**
   * true where the figures are assumptions 假定 and nobody's measurement
   */
  assumed?: boolean;
  /**
   * stock balances 库存平衡, a period each; they serve where `activity` is empty
   */
  balances?: StockBalance[];
  /**
   * the basis of its amounts and of the year's value; as received where none is named
   */
  basis?: Basis | null;
  /**
   * analysed batches 批次; their weighted mean serves where `inputs` has no value
   */
  batches?: Batch[];
  /**
   * evidence at hand, by the sector's list 佐证材料清单
   */
  documents?: Document[];
  /**
   * evidence 佐证材料 in words
   */
  evidence?: string;
  /**
   * the expected stream of the sector that it is
   */
  expected?: string | null;
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * the other inputs of the method, where the enterprise has its own
   */
  inputs?: {
    [k: string]: Written;
  };
  /**
   * material in the library, for defaults
   */
  item?: string | null;
  /**
   * meters 计量器具
   */
  meters?: Meter[];
  /**
   * name on screen
   */
  name: string;
  /**
   * note
   */
  note?: string;
  /**
   * the list input it belongs to, where the method takes lists
   */
  side?: string | null;
  /**
   * the source it belongs to
   */
  source: string;
  /**
   * made here or bought
   */
  supply?: Supply | null;
  /**
   * unit offered first
   */
  usual_unit?: string;
}
/**
 * Figures frozen at one point of the journal.
 */
export interface Version1 {
  /**
   * who fixed it
   */
  by: string;
  /**
   * the last journal entry that it holds, 0 before the first; the program writes it when the version is fixed
   */
  entry?: number | null;
  /**
   * totals, classes and lines as they were; the program writes them when the version is fixed
   */
  figures?: Frozen[];
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * which of the chain it is
   */
  kind: 'first' | 'revised' | 'verified';
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  on: string;
}
/**
 * An answer.
 */
export interface AnswerImport {
  /**
   * columns recognised, in the order of the file
   */
  columns?: string[];
  edit?: Edit1;
  /**
   * encoding of the file
   */
  encoding?: string;
  form?: StatisticsForm1;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * what each leading figure may answer to, where an inventory is named
   */
  proposals?: Proposal[];
  /**
   * true where the inventory has this form of the same period already, whose place it takes
   */
  replaces?: boolean;
  stamp: Stamp14;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What a person asks for: changes that stand or fall together.
 */
export interface Edit1 {
  /**
   * when, as the caller's clock says; the core has none
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
  /**
   * what, in order
   */
  changes: Change[];
  /**
   * why, where a reason is asked for
   */
  why?: string | null;
}
/**
 * One imported form, such as 205-1.
 */
export interface StatisticsForm1 {
  /**
   * digest of the file that it was read from
   */
  digest?: Digest | null;
  /**
   * name of the file that it was read from
   */
  file?: string;
  /**
   * id of its layout: `205-1`, `205-2`
   */
  form: string;
  /**
   * which streams a figure answers to
   */
  matches?: FormMatch[];
  period: Period3;
  /**
   * its rows, in the order of the file
   */
  rows: FormRow[];
}
/**
 * What made an answer.
 */
export interface Stamp14 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An item and where it is.
 */
export interface JudgedItem {
  /**
   * what is remarkable
   */
  flags: string[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  item: string;
  /**
   * round, from 1
   */
  round: number;
  /**
   * state
   */
  state: string;
}
/**
 * A roster and its verdict.
 */
export interface JudgedRoster {
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  id: string;
  /**
   * its number, where it is of the form
   */
  n: number | null;
  /**
   * the verdict
   */
  verdict: string;
}
/**
 * A checkpoint up to which the file is provably complete.
 */
export interface ProvenCheckpoint {
  /**
   * whether both are what it states
   */
  agrees: boolean;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  checkpoint: string;
  /**
   * entries in its past
   */
  count: number;
  /**
   * when
   */
  date: string;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root: string;
}
/**
 * An answer.
 */
export interface AnswerJudge {
  /**
   * items that count as closed
   */
  closed?: number;
  /**
   * witnessed checkpoints that no other covers: up to here the file is provably complete
   */
  complete?: ProvenCheckpoint[];
  /**
   * number of ids of rosters and entries
   */
  count?: number;
  /**
   * entries by id
   */
  entries?: JudgedEntry[];
  /**
   * items by id
   */
  items?: JudgedItem[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  ledger?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  /**
   * rosters by id
   */
  rosters?: JudgedRoster[];
  stamp: Stamp15;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  state?: string;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * A suite by its name in a ledger.
   */
  suite?: 'sha256-ed25519' | 'sm3-sm2';
  /**
   * lines that are of no form, kept as they came
   */
  unread?: number;
  /**
   * sign-offs in force that nothing witnessed covers
   */
  unsealed?: number;
  /**
   * number of entries by verdict
   */
  verdicts?: {
    [k: string]: number;
  };
}
/**
 * What made an answer.
 */
export interface Stamp15 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerKey {
  /**
   * its form
   */
  format?: string;
  /**
   * names it in calls
   */
  handle?: number;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  public?: string;
  stamp: Stamp16;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * A suite by its name in a ledger.
   */
  suite?: 'sha256-ed25519' | 'sm3-sm2';
  /**
   * whether it can sign
   */
  unlocked?: boolean;
}
/**
 * What made an answer.
 */
export interface Stamp16 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerLedger {
  /**
   * number of ids of rosters and entries
   */
  count?: number;
  /**
   * its form
   */
  format?: string;
  /**
   * names it in calls
   */
  handle?: number;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  ledger?: string;
  /**
   * what it is called
   */
  name?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  stamp: Stamp17;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * lines of no form, and lines too long to be looked at
   */
  unread?: number;
  /**
   * whether the last line of the file states these
   */
  whole?: boolean;
}
/**
 * What made an answer.
 */
export interface Stamp17 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerMerge {
  /**
   * number of ids of rosters and entries
   */
  count?: number;
  /**
   * entries that were in force, and are not any more; the judgement names what brought that about
   */
  fell?: JudgedEntry[];
  /**
   * entries that came in
   */
  new?: Hex[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  stamp: Stamp18;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp18 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerOpen {
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  digest?: string;
  /**
   * its format
   */
  format?: string;
  /**
   * names it in calls
   */
  handle?: number;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp19;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * its title
   */
  title?: string;
}
/**
 * What made an answer.
 */
export interface Stamp19 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A clause that can be read in several ways.
 */
export interface AmbiguityView {
  /**
   * why this enterprise chose otherwise, where it did
   */
  chosen_because: string;
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * document and clause, in Chinese
   */
  clause_zh: string;
  /**
   * true where a line of this inventory is touched
   */
  concerned: boolean;
  /**
   * the same in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * the readings
   */
  readings: ReadingView[];
  /**
   * the same in English
   */
  reason_en: string;
  /**
   * why the default is taken, in Chinese
   */
  reason_zh: string;
  /**
   * where one is chosen: that no longer
   */
  withdrawal: Withdrawal | null;
  /**
   * what it is about, in Chinese
   */
  zh: string;
}
/**
 * One reading, and the total with it.
 */
export interface ReadingView {
  /**
   * the changes that choose it; none where it stands, or data have to be entered first
   */
  changes: Change[];
  /**
   * true for the one that is taken where none is chosen
   */
  default: boolean;
  /**
   * that less the total as it stands
   */
  difference: number | null;
  /**
   * in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * names of the streams that lack it
   */
  lacking: string[];
  /**
   * lines without a value with it
   */
  missing: number;
  /**
   * the same in English
   */
  needs_en: string;
  /**
   * what has to be entered for it first, in Chinese; empty where nothing has
   */
  needs_zh: string;
  /**
   * true for the one that the inventory stands at
   */
  taken: boolean;
  /**
   * the total with electricity and heat with it; none where it does not touch the inventory or takes what has to be entered first
   */
  total: number | null;
  /**
   * names of the streams whose typed value stands whatever is chosen
   */
  typed: string[];
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * A chosen reading taken back: whatever stood before stands again.
 */
export interface Withdrawal {
  /**
   * the changes that take it back
   */
  changes: Change[];
  /**
   * that less the total as it stands
   */
  difference: number | null;
  /**
   * the total without the choice
   */
  total: number | null;
}
/**
 * An answer.
 */
export interface AnswerReadings {
  /**
   * every clause: those that concern this inventory first
   */
  ambiguities?: AmbiguityView[];
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp20;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * unit of totals and differences
   */
  unit?: string;
}
/**
 * What made an answer.
 */
export interface Stamp20 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerRecall {
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * entries whose signature is not verified again
   */
  recalled?: number;
  stamp: Stamp21;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp21 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * Persons who approve.
 */
export interface Approval {
  /**
   * how many
   */
  count: number;
  /**
   * the organisation as the roster names it; empty: any
   */
  org: string;
}
/**
 * A year that the calendar covers.
 */
export interface CalendarYear {
  /**
   * id of its notice among the cited documents
   */
  source: string;
  /**
   * how far it was checked
   */
  status: string;
  /**
   * which
   */
  year: number;
}
/**
 * When the lamps turn.
 */
export interface Lamps {
  /**
   * red from so many days after it
   */
  red: number;
  /**
   * yellow from so many days before the deadline
   */
  yellow: number;
}
/**
 * A class of source, and its policy.
 */
export interface SourceClass {
  /**
   * persons who approve, by organisation
   */
  approvals: Approval[];
  /**
   * by what right each of these is so
   */
  basis: RuleBasis[];
  /**
   * How often progress is asked for.
   */
  cadence: 'week' | 'fortnight' | 'month' | 'quarter';
  /**
   * name in English
   */
  en: string;
  /**
   * files that each measure needs at least
   */
  evidence: number;
  /**
   * Whether the five assurances 五落实 must be in the plan.
   */
  five: 'always' | 'major' | 'never';
  /**
   * its id, such as `central-inspection`
   */
  id: string;
  /**
   * persons who inspect at least
   */
  inspectors: number;
  lamps: Lamps1;
  /**
   * What an objection after the seal does.
   */
  late_objection: 'flag' | 'hold';
  /**
   * working days of public notice 公示; 0: none
   */
  notice_days: number;
  /**
   * acts that may be recorded from a signed paper
   */
  paper: string[];
  /**
   * Every step signed, or one signature over a batch.
   */
  path: 'full' | 'light';
  /**
   * whether a plan 整改方案 is handed in and approved
   */
  plan: boolean;
  /**
   * Who must be another than who did the work.
   */
  separation: 'person' | 'org';
  /**
   * whether the days of the notice need proof of time
   */
  strict_time: boolean;
  /**
   * whether similar problems are looked for 举一反三
   */
  sweep: boolean;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * When the lamps turn.
 */
export interface Lamps1 {
  /**
   * red from so many days after it
   */
  red: number;
  /**
   * yellow from so many days before the deadline
   */
  yellow: number;
}
/**
 * An answer.
 */
export interface AnswerRegisterDescribe {
  /**
   * classes of source, each with its policy
   */
  classes?: SourceClass[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * cited documents
   */
  sources?: CitedDocument[];
  stamp: Stamp22;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * years of the calendar
   */
  years?: CalendarYear[];
}
/**
 * What made an answer.
 */
export interface Stamp22 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerReplay {
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * how many were new
   */
  replayed?: number;
  stamp: Stamp23;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp23 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerSign {
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  signature?: string;
  stamp: Stamp24;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp24 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerSnapshot {
  /**
   * names it in calls
   */
  handle?: number;
  /**
   * how many items there are
   */
  items?: number;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp25;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp25 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerStart {
  /**
   * its file, to be opened by the host of the register
   */
  file?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp26;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp26 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * Days, over how many items.
 */
export interface CountedDays {
  /**
   * days, all together
   */
  days: number;
  /**
   * over how many items
   */
  items: number;
}
/**
 * A figure and its items.
 */
export interface CountedFigure {
  /**
   * which
   */
  figure: string;
  /**
   * its items
   */
  items: number[];
}
/**
 * Items under one name.
 */
export interface CountedGroup {
  /**
   * how many each figure holds, in the order of the figures
   */
  counts: number[];
  /**
   * which
   */
  items: number[];
  /**
   * the name; empty where there is none
   */
  name: string;
  /**
   * the shares within the group, in the order of the rates; in per cent with one decimal
   */
  rates: (string | null)[];
}
/**
 * Items shared out by one of their fields.
 */
export interface CountedGroups {
  /**
   * by what
   */
  by: string;
  /**
   * whether the parts make the total
   */
  fits: boolean;
  /**
   * the groups
   */
  groups: CountedGroup[];
  /**
   * whether an item may be in several of them
   */
  several: boolean;
  /**
   * what the parts make together
   */
  sum: number;
}
/**
 * An item on the day that is looked at.
 */
export interface CountedItem {
  /**
   * the deadline that binds, after every extension
   */
  deadline: string | null;
  /**
   * how often the deadline was moved
   */
  extensions: number;
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  item: string;
  /**
   * lamp, by the parameters of its class; none where practice does not know the class, for no lamp is made up
   */
  lamp: string | null;
  /**
   * days since a deadline by which nothing was handed in
   */
  overdue: number | null;
  /**
   * progress word; none where it does not count
   */
  word: string | null;
}
/**
 * Items still open at the end of a month.
 */
export interface CountedMonth {
  /**
   * its last day, or the day that is looked at
   */
  day: string;
  /**
   * which
   */
  items: number[];
}
/**
 * So many of so many.
 */
export interface CountedRate {
  /**
   * the figure that it is a share of
   */
  of: string;
  /**
   * how many
   */
  part: number;
  /**
   * in per cent with one decimal, half up; none of nothing
   */
  percent: string | null;
  /**
   * which
   */
  rate: string;
  /**
   * the figure that is shared
   */
  share: string;
  /**
   * of how many
   */
  whole: number;
}
/**
 * An answer.
 */
export interface AnswerStatistics {
  /**
   * day that is looked at 统计时点
   */
  as_of?: string;
  /**
   * number of ids of rosters and entries that were taken
   */
  count?: number;
  days_to_close?: CountedDays1;
  /**
   * the figures, in the order in which they are told
   */
  figures?: CountedFigure[];
  /**
   * items by source and batch, class, responsible organisation, sponsor, origin, pollution, progress word
   */
  groups?: CountedGroups[];
  /**
   * every item that was registered by then
   */
  items?: CountedItem[];
  /**
   * day up to which entries are taken 数据截止时间
   */
  known_at?: string;
  /**
   * left out: joined to another item, or unfounded
   */
  left_out?: number[];
  /**
   * number of entries that are not in force, by verdict
   */
  not_in_force?: {
    [k: string]: number;
  };
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * shares of them
   */
  rates?: CountedRate[];
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  root?: string;
  /**
   * first day of the period 本期
   */
  since?: string;
  stamp: Stamp27;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * items still open at the end of each month
   */
  stock?: CountedMonth[];
}
/**
 * Days, over how many items.
 */
export interface CountedDays1 {
  /**
   * days, all together
   */
  days: number;
  /**
   * over how many items
   */
  items: number;
}
/**
 * What made an answer.
 */
export interface Stamp27 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerSuperiorTables {
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp28;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * each with its columns
   */
  tables?: SuperiorTable[];
}
/**
 * What made an answer.
 */
export interface Stamp28 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A text that was signed, or a key.
 */
export interface SignedText {
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  id: string;
  /**
   * the text; of a key its digits
   */
  text: string;
}
/**
 * An answer.
 */
export interface AnswerTexts {
  /**
   * entries by id
   */
  entries?: SignedText[];
  /**
   * public keys by their kid, as rosters name them, one roster after the other
   */
  keys?: SignedText[];
  /**
   * everything noticed
   */
  notices: Notice[];
  /**
   * rosters by id
   */
  rosters?: SignedText[];
  stamp: Stamp29;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp29 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * A class of sources.
 */
export interface ClassView {
  /**
   * class id
   */
  class: string;
  /**
   * name in English
   */
  en: string;
  total: TotalView;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * its total
 */
export interface TotalView {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * Gas of one stream.
 */
export interface GasFlow {
  /**
   * 10^4Nm3, below 0 where it was used
   */
  amount: number;
  /**
   * what is then left
   */
  left: number;
  /**
   * its name
   */
  name: string;
  /**
   * stream id
   */
  stream: string;
}
/**
 * The chain as a whole, and the tests.
 */
export interface Plausibility {
  /**
   * t CO2 if all gas is used or burnt fully on the site: carbon into all balances less carbon in their products, whatever the gas was measured or assumed to be; none where gas leaves the site or a carbon is missing
   */
  chain: number | null;
  /**
   * gas recovered (above 0) and where it went (below 0), stream by stream, in 10^4Nm3
   */
  gas: GasFlow[];
  /**
   * each test by itself; none where the document has no coking balance
   */
  tests: PlausibilityTest[];
}
/**
 * One test.
 */
export interface PlausibilityTest {
  /**
   * within the bounds as finely as they are printed; none where there is no value or no bound
   */
  fits: boolean | null;
  /**
   * the most that a plant gives, where a bound is known
   */
  high: number | null;
  /**
   * what is tested
   */
  kind: 'gas-per-coal' | 'gas-per-coke' | 'gas-left' | 'oven-heat' | 'carbon-left';
  /**
   * the least that a plant gives, where a bound is known
   */
  low: number | null;
  /**
   * where the bounds are from and how far that was checked; empty where there is none, or where they follow from arithmetic
   */
  published: PublishedNumber[];
  /**
   * unit of value and bounds
   */
  unit: string;
  /**
   * what the document gives; none where a datum is missing
   */
  value: number | null;
}
/**
 * A sum of lines.
 */
export interface TotalView1 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * What a variant gives.
 */
export interface VariantView {
  /**
   * classes in the sector's order
   */
  classes: ClassView[];
  /**
   * name in English
   */
  en: string;
  /**
   * its id
   */
  id: string;
  /**
   * every line
   */
  lines: TotalView1[];
  /**
   * errors and warnings
   */
  notices: Notice[];
  plausibility: Plausibility1;
  /**
   * the scale of production
   */
  scale: string;
  /**
   * how far the least checked published number behind its totals was checked; none where there is none
   */
  status: FactorStatus | null;
  /**
   * the two totals
   */
  totals: TotalView1[];
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * The chain as a whole, and the tests.
 */
export interface Plausibility1 {
  /**
   * t CO2 if all gas is used or burnt fully on the site: carbon into all balances less carbon in their products, whatever the gas was measured or assumed to be; none where gas leaves the site or a carbon is missing
   */
  chain: number | null;
  /**
   * gas recovered (above 0) and where it went (below 0), stream by stream, in 10^4Nm3
   */
  gas: GasFlow[];
  /**
   * each test by itself; none where the document has no coking balance
   */
  tests: PlausibilityTest[];
}
/**
 * An answer.
 */
export interface AnswerVariants {
  /**
   * the same in English
   */
  en?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp30;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * every variant at every scale
   */
  variants?: VariantView[];
  /**
   * what they are, in Chinese
   */
  zh?: string;
}
/**
 * What made an answer.
 */
export interface Stamp30 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerVerify {
  /**
   * Bytes, as lower-case hexadecimal digits.
   */
  id?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp31;
  /**
   * whether it is the signature of this key over this text as this purpose
   */
  stands?: boolean;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
}
/**
 * What made an answer.
 */
export interface Stamp31 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerView {
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp32;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * the kind's view
   */
  view?: {
    [k: string]: unknown;
  };
}
/**
 * What made an answer.
 */
export interface Stamp32 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * An answer.
 */
export interface AnswerWorkingDays {
  /**
   * how many are worked
   */
  days?: number;
  /**
   * where a notice was asked for: the day on which it may end at the earliest
   */
  earliest_end?: Day | null;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from?: string;
  /**
   * everything noticed
   */
  notices: Notice[];
  stamp: Stamp33;
  /**
   * Whether what was asked for could be done.
   */
  status: 'success' | 'failure';
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to?: string;
  /**
   * the years that this was read from
   */
  years?: CalendarYear[];
}
/**
 * What made an answer.
 */
export interface Stamp33 {
  /**
   * SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
   */
  data: string;
  /**
   * version of the library
   */
  version: string;
}
/**
 * When and by whom, for undo and redo.
 */
export interface Signature {
  /**
   * when, as the caller's clock says
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
}
/**
 * When and by whom, for undo and redo.
 */
export interface Signature1 {
  /**
   * when, as the caller's clock says
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
}
/**
 * When and by whom, for undo and redo.
 */
export interface Signature2 {
  /**
   * when, as the caller's clock says
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
}
/**
 * When and by whom, for undo and redo.
 */
export interface Signature3 {
  /**
   * when, as the caller's clock says
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
}
/**
 * Another choice and what it would give.
 */
export interface Alternative {
  /**
   * the changes that choose it; none where it stands, or takes what nobody has entered
   */
  changes: Change[];
  /**
   * that less the number as it stands
   */
  difference: number | null;
  /**
   * in English
   */
  en: string;
  /**
   * id of the family or GWP set; of a reading `ambiguity/reading`
   */
  id: string;
  /**
   * what is chosen
   */
  kind: 'family' | 'electricity-family' | 'gwp' | 'reading';
  /**
   * names of the streams that lack it
   */
  lacking?: string[];
  /**
   * lines of the document without a value with it
   */
  missing: number;
  /**
   * the same in English
   */
  needs_en?: string;
  /**
   * what has to be entered for it first, in Chinese; empty where nothing has
   */
  needs_zh?: string;
  /**
   * how far the least checked published number behind it was checked; none where there is none
   */
  status: FactorStatus | null;
  /**
   * the choice that stands
   */
  taken: boolean;
  /**
   * the total with electricity and heat with it
   */
  total: number | null;
  /**
   * that less the total as it stands
   */
  total_difference: number | null;
  /**
   * names of the streams whose typed value stands whatever is chosen
   */
  typed?: string[];
  /**
   * the number with it; none where it lacks a datum that nobody has
   */
  value: number | null;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * A number that enters.
 */
export interface DerivationInput {
  /**
   * name in English
   */
  en: string;
  /**
   * the row of the library, where nobody did
   */
  library: LibraryOrigin | null;
  /**
   * name of the input in the method
   */
  name: string;
  /**
   * the reading of an ambiguity that filled it, where nobody did
   */
  reading: ReadingOrigin | null;
  sensitivity: Sensitivity;
  /**
   * the stream it belongs to
   */
  stream: string | null;
  /**
   * symbol in the equation
   */
  symbol: string;
  /**
   * canonical unit
   */
  unit: string;
  /**
   * canonical value
   */
  value: number;
  /**
   * path of its field
   */
  where: string;
  /**
   * as typed, where a person typed it
   */
  written: Written | null;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A row of the library in a derivation.
 */
export interface LibraryOrigin {
  /**
   * id of the row
   */
  factor: string;
  /**
   * family
   */
  family: string;
  /**
   * how it was found
   */
  how: How[];
  /**
   * the same in English
   */
  locator_en: string;
  /**
   * place in the source, in Chinese
   */
  locator_zh: string;
  /**
   * digits as printed, where the row corrects a misprint and `printed` is the correction
   */
  misprint?: string;
  /**
   * note of the row in English
   */
  note_en: string;
  /**
   * note of the row in Chinese
   */
  note_zh: string;
  /**
   * digits as printed
   */
  printed: string;
  /**
   * source id
   */
  source: string;
  /**
   * title of the source in English
   */
  source_en: string;
  /**
   * title of the source in Chinese
   */
  source_zh: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * unit as printed
   */
  unit: string;
}
/**
 * A reading 口径 that filled an input which nobody gave, or chose the row of the library that did.
 */
export interface ReadingOrigin {
  /**
   * ambiguity id
   */
  ambiguity: string;
  /**
   * true where the enterprise chose it, false where it is the usual one
   */
  chosen: boolean;
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * document and clause, in Chinese
   */
  clause_zh: string;
  /**
   * what is ambiguous, in English
   */
  en: string;
  /**
   * its digits; none where it is no printed number, or one of the library
   */
  printed: string | null;
  /**
   * reading id
   */
  reading: string;
  /**
   * the same in English
   */
  reading_en: string;
  /**
   * the reading, in Chinese
   */
  reading_zh: string;
  /**
   * how far they were checked
   */
  status: FactorStatus | null;
  /**
   * unit of these
   */
  unit: string;
  /**
   * what is ambiguous, in Chinese
   */
  zh: string;
}
/**
 * what one per cent of it does
 */
export interface Sensitivity {
  /**
   * what it does to its class, in per cent of that
   */
  class_percent: number | null;
  /**
   * change of the result, in its unit
   */
  per_percent: number;
  /**
   * the same in per cent of the result; none where that is zero
   */
  percent: number | null;
  /**
   * what it does to the total with electricity and heat, in per cent of that
   */
  total_percent: number | null;
}
/**
 * An intermediate result.
 */
export interface DerivationStep {
  /**
   * the same in numbers
   */
  expression: string;
  /**
   * name: a memo such as `carbon-in`, or a gas
   */
  name: string;
  /**
   * its symbol in the steps below
   */
  symbol: string;
  /**
   * how it follows from what stands above, in symbols
   */
  symbols: string;
  /**
   * unit
   */
  unit: string;
  /**
   * value
   */
  value: number;
  /**
   * the same in numbers with their units
   */
  with_units: string;
}
/**
 * An edit that was made.
 */
export interface Entry {
  /**
   * when, self-declared
   */
  at: string;
  /**
   * who, self-declared
   */
  by: string;
  /**
   * what was done
   */
  changes: Change[];
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  digest: string;
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  previous: string;
  /**
   * the entry that this one does again
   */
  redoes?: number | null;
  /**
   * what would undo it, in the order of undoing: the former values
   */
  reverse: Change[];
  /**
   * place in the journal, from 1
   */
  seq: number;
  /**
   * the entry that this one takes back
   */
  undoes?: number | null;
  /**
   * why
   */
  why?: string | null;
}
/**
 * A part of a total.
 */
export interface Part {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * name of the stream or source
   */
  name: string;
  /**
   * false where it must not be reported
   */
  reportable: boolean;
  /**
   * unit
   */
  unit: string;
  /**
   * value; none while it is missing
   */
  value: number | null;
}
/**
 * What one per cent more of an input does to the result.
 */
export interface Sensitivity1 {
  /**
   * what it does to its class, in per cent of that
   */
  class_percent: number | null;
  /**
   * change of the result, in its unit
   */
  per_percent: number;
  /**
   * the same in per cent of the result; none where that is zero
   */
  percent: number | null;
  /**
   * what it does to the total with electricity and heat, in per cent of that
   */
  total_percent: number | null;
}
/**
 * A derivation.
 */
export interface InventoryDerivation {
  /**
   * what another choice would give
   */
  alternatives: Alternative[];
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * clause of the equation, in Chinese
   */
  clause_zh: string;
  /**
   * the same in English; what a person typed is the same in both
   */
  en: string;
  /**
   * equation in symbols
   */
  equation: string;
  /**
   * journal entries that touched it, newest first
   */
  history: Entry[];
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * every number that enters
   */
  inputs: DerivationInput[];
  /**
   * method id, where one method gives it
   */
  method: string | null;
  /**
   * the numbers that it adds up, where it is a total
   */
  parts: Part[];
  /**
   * published numbers that are no inputs: constants, steam tables, GWP
   */
  published: PublishedNumber[];
  /**
   * false where a guard refused it, something is missing, or a part must not be reported
   */
  reportable: boolean;
  /**
   * intermediate results in order
   */
  steps: DerivationStep[];
  /**
   * equation with its numbers
   */
  substituted: string;
  /**
   * its unit
   */
  unit: string;
  /**
   * its value, unrounded
   */
  value: number | null;
  /**
   * equation with its numbers and their units
   */
  with_units: string;
  /**
   * its name in Chinese: of the stream, the source or the class
   */
  zh: string;
}
/**
 * What a person asks for: changes that stand or fall together.
 */
export interface InventoryEdit {
  /**
   * when, as the caller's clock says; the core has none
   */
  at: string;
  /**
   * who, as that person says
   */
  by: string;
  /**
   * what, in order
   */
  changes: Change[];
  /**
   * why, where a reason is asked for
   */
  why?: string | null;
}
/**
 * An edit that was made.
 */
export interface InventoryEntry {
  /**
   * when, self-declared
   */
  at: string;
  /**
   * who, self-declared
   */
  by: string;
  /**
   * what was done
   */
  changes: Change[];
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  digest: string;
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  previous: string;
  /**
   * the entry that this one does again
   */
  redoes?: number | null;
  /**
   * what would undo it, in the order of undoing: the former values
   */
  reverse: Change[];
  /**
   * place in the journal, from 1
   */
  seq: number;
  /**
   * the entry that this one takes back
   */
  undoes?: number | null;
  /**
   * why
   */
  why?: string | null;
}
/**
 * Some lines added up, gas by gas.
 */
export interface Account {
  co2e: TotalView2;
  /**
   * name in English
   */
  en: string;
  /**
   * every gas that these lines have
   */
  gases: TotalView1[];
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A sum of lines.
 */
export interface TotalView2 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * The total with electricity and heat by one of them.
 */
export interface AccountTotal {
  /**
   * Whose total it is.
   */
  basis: 'statistics' | 'accounting' | 'verification';
  /**
   * lines without a value
   */
  missing: number;
  /**
   * unit
   */
  unit: string;
  /**
   * its value
   */
  value: number;
  /**
   * the version that it was taken from; empty where it is what stands
   */
  version: string;
}
/**
 * The totals of one year and what lies between them.
 */
export interface Accounts {
  /**
   * the bridge: each line leads from one total towards the next
   */
  bridge: BridgeLine[];
  /**
   * the totals that there are, in the order of the bridge
   */
  totals: AccountTotal[];
}
/**
 * One difference.
 */
export interface BridgeLine {
  /**
   * what it adds, or takes off
   */
  change: number;
  /**
   * a figure of a form, or the id of a finding
   */
  name: string;
  /**
   * the reason given for it
   */
  reason: string;
  /**
   * the streams whose activity data differ
   */
  streams: string[];
  /**
   * Whose total it is.
   */
  to: 'statistics' | 'accounting' | 'verification';
  /**
   * unit
   */
  unit: string;
  /**
   * what makes the difference
   */
  why: 'amount' | 'finding' | 'correction' | 'later-edits';
}
/**
 * What `annex` of a window answers.
 */
export interface Annex {
  /**
   * evidence, stream by stream
   */
  evidence: EvidenceOf[];
  /**
   * rows of the library in use, each once, with the streams that take it
   */
  factors: FactorUsed[];
  /**
   * the sector's list of evidence, and which streams name each kind
   */
  kinds: KindAtHand[];
  /**
   * lines that are not
   */
  left_out: number;
  /**
   * lines written out
   */
  lines: LineWritten[];
  /**
   * methods in use, in the order of the lines
   */
  methods: MethodUsed[];
  /**
   * published numbers that are no inputs: constants of the equations, steam tables, GWP of the totals
   */
  published: PublishedNumber[];
  /**
   * readings 口径 that filled inputs which nobody gave, each once
   */
  readings: ReadingOrigin[];
}
/**
 * The evidence of one stream 佐证材料.
 */
export interface EvidenceOf {
  /**
   * true for assumptions
   */
  assumed: boolean;
  /**
   * pieces at hand, each with the kind of the sector's list
   */
  documents: Piece[];
  /**
   * the same in English
   */
  expected_en: string;
  /**
   * what a verifier wants to see of such a stream, in Chinese
   */
  expected_zh: string;
  /**
   * its name
   */
  name: string;
  /**
   * note, as entered
   */
  note: string;
  /**
   * stream id
   */
  stream: string;
  /**
   * in words, as entered
   */
  text: string;
}
/**
 * A piece of evidence at hand.
 */
export interface Piece {
  /**
   * the same in English
   */
  en: string;
  /**
   * number or name of the piece
   */
  number: string;
  /**
   * its kind in Chinese; as entered where the list does not have it
   */
  zh: string;
}
/**
 * A row of the library in use.
 */
export interface FactorUsed {
  /**
   * the same in English
   */
  en: string;
  library: LibraryOrigin1;
  /**
   * names of the streams that take it
   */
  streams: string[];
  /**
   * name of the input in Chinese
   */
  zh: string;
}
/**
 * A row of the library in a derivation.
 */
export interface LibraryOrigin1 {
  /**
   * id of the row
   */
  factor: string;
  /**
   * family
   */
  family: string;
  /**
   * how it was found
   */
  how: How[];
  /**
   * the same in English
   */
  locator_en: string;
  /**
   * place in the source, in Chinese
   */
  locator_zh: string;
  /**
   * digits as printed, where the row corrects a misprint and `printed` is the correction
   */
  misprint?: string;
  /**
   * note of the row in English
   */
  note_en: string;
  /**
   * note of the row in Chinese
   */
  note_zh: string;
  /**
   * digits as printed
   */
  printed: string;
  /**
   * source id
   */
  source: string;
  /**
   * title of the source in English
   */
  source_en: string;
  /**
   * title of the source in Chinese
   */
  source_zh: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
  /**
   * unit as printed
   */
  unit: string;
}
/**
 * A kind of evidence, and who names it.
 */
export interface KindAtHand {
  /**
   * name in English
   */
  en: string;
  /**
   * how many pieces streams name
   */
  pieces: number;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * One line with its equation filled in.
 */
export interface LineWritten {
  /**
   * false where no total holds it
   */
  counted: boolean;
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * method id
   */
  method: string;
  /**
   * name
   */
  name: string;
  result: TotalView3;
  /**
   * intermediate results in order
   */
  steps: DerivationStep[];
}
/**
 * A sum of lines.
 */
export interface TotalView3 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * A method in use.
 */
export interface MethodUsed {
  /**
   * the same in English
   */
  clause_en: string;
  /**
   * clause of the equation, in Chinese
   */
  clause_zh: string;
  /**
   * name in English
   */
  en: string;
  /**
   * equation in symbols
   */
  equation: string;
  /**
   * method id
   */
  id: string;
  /**
   * number of lines
   */
  lines: number;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * The base year, and this year against it.
 */
export interface BaseYearView {
  base: BaseYear1;
  /**
   * this year's total less that
   */
  change: number | null;
  /**
   * the same in per cent of it
   */
  percent: number | null;
  /**
   * true where the boundary is no longer the one that it was counted in
   */
  stale: boolean;
  /**
   * the total after all recalculations
   */
  total: number | null;
  /**
   * unit of total and change
   */
  unit: string;
}
/**
 * The base year 基准年 that totals are compared with.
 */
export interface BaseYear1 {
  /**
   * the boundary that it was counted in
   */
  boundary: string;
  /**
   * recalculations 重新计算, oldest first; the first total stays
   */
  recalculations?: Recalculation[];
  total: Written3;
  /**
   * the year
   */
  year: number;
}
/**
 * What one batch gives to the year's value of one input.
 */
export interface BatchRow {
  amount: Written7;
  /**
   * the basis that it was typed on
   */
  basis: Basis | null;
  /**
   * batch id
   */
  batch: string;
  converted: Written8;
  /**
   * input that it serves
   */
  input: string;
  /**
   * sample number
   */
  sample: string;
  /**
   * stream id
   */
  stream: string;
  /**
   * as typed
   */
  typed: Written | null;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written7 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written8 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * What `breakdown` of a window answers.
 */
export interface Breakdown {
  /**
   * what every batch gives to a year's value, on the basis of the amounts
   */
  batches: BatchRow[];
  /**
   * what plants of the sector have, and whether this one has it
   */
  checklist: Expected[];
  /**
   * classes in the sector's order
   */
  classes: Account[];
  /**
   * facilities; lines of none come last
   */
  facilities: Account[];
  /**
   * the totals per tonne of product
   */
  intensities: Intensity[];
  /**
   * meters and their verification
   */
  meters: MeterRow[];
  /**
   * calendar months; none where every amount is the whole year's and says nothing about months
   */
  months: Account[];
  /**
   * the tables of the sector's report
   */
  report: ReportTableView[];
  /**
   * months were in part split by days: an amount covers more than one
   */
  split_by_days: boolean;
  /**
   * stock balances by period, with meter, invoices and the gap beside them
   */
  stocks: StockRow[];
  /**
   * the two totals
   */
  totals: Account[];
}
/**
 * One expected stream and its answer.
 */
export interface Expected {
  /**
   * the answer
   */
  answer: 'present' | 'not-present' | 'open';
  /**
   * name in English
   */
  en: string;
  /**
   * the same in English
   */
  evidence_en: string;
  /**
   * what a verifier wants to see, in Chinese
   */
  evidence_zh: string;
  /**
   * id of the expected stream in the sector
   */
  id: string;
  /**
   * why it is not present
   */
  reason: string;
  /**
   * the streams that answer it
   */
  streams: string[];
  /**
   * true for what every plant of the sector has
   */
  usual: boolean;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * A total per tonne of product 单位产品排放量.
 */
export interface Intensity {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * product name
   */
  name: string;
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  of: string;
  /**
   * product id
   */
  product: string;
  /**
   * `tCO2e/t`
   */
  unit: string;
  /**
   * t CO2e per unit of product; none where the total or the output has no value
   */
  value: number | null;
}
/**
 * A meter in use.
 */
export interface MeterRow {
  /**
   * what it is
   */
  kind: MeterKind | null;
  /**
   * its name
   */
  name: string;
  /**
   * its number
   */
  number: string;
  /**
   * stream id
   */
  stream: string;
  /**
   * last day of its verification
   */
  valid_until: Day | null;
}
/**
 * A table, filled.
 */
export interface ReportTableView {
  /**
   * rows of a summary
   */
  accounts: Account[];
  /**
   * rows of any other table: a number each
   */
  data: ReportDatum[];
  /**
   * title in English
   */
  en: string;
  /**
   * What a table of the report holds.
   */
  holds: 'summary' | 'activity' | 'factors';
  /**
   * its id
   */
  id: string;
  /**
   * title in Chinese
   */
  zh: string;
}
/**
 * A number of one stream.
 */
export interface ReportDatum {
  /**
   * class id
   */
  class: string;
  /**
   * true for a default of the library
   */
  default: boolean;
  /**
   * its name in English
   */
  en: string;
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * input of the method
   */
  input: string;
  /**
   * stream name
   */
  name: string;
  /**
   * stream id
   */
  stream: string;
  /**
   * unit
   */
  unit: string;
  /**
   * unrounded; none while it is missing
   */
  value: number | null;
  /**
   * its name in Chinese
   */
  zh: string;
}
/**
 * One period of one stream, in its canonical unit.
 */
export interface StockRow {
  /**
   * which is taken
   */
  adopted: Adopted | null;
  /**
   * closing stock
   */
  closing: number | null;
  /**
   * used, by invoices
   */
  invoice: number | null;
  /**
   * invoices less balance
   */
  invoice_gap: number | null;
  /**
   * used, by the meter
   */
  meter: number | null;
  /**
   * meter less balance
   */
  meter_gap: number | null;
  /**
   * stream name
   */
  name: string;
  /**
   * opening stock
   */
  opening: number | null;
  period: Period5;
  /**
   * why
   */
  reason: string;
  /**
   * bought or made
   */
  received: number | null;
  /**
   * stream id
   */
  stream: string;
  /**
   * supplied to others
   */
  supplied: number | null;
  /**
   * the amount that is taken
   */
  taken: number | null;
  /**
   * unit of all amounts
   */
  unit: string;
  /**
   * used, by the balance of stock
   */
  used: number | null;
}
/**
 * A period, both days included.
 */
export interface Period5 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * A figure that is no longer the first.
 */
export interface Correction {
  /**
   * when, self-declared
   */
  at: string;
  /**
   * who changed it last, self-declared
   */
  by: string;
  /**
   * the journal entries that changed it
   */
  entries: number[];
  /**
   * as first entered
   */
  first: string;
  /**
   * as it stands; empty where it was taken out
   */
  now: string;
  /**
   * path of its field
   */
  where: string;
  /**
   * why, where a reason was given
   */
  why: string;
}
/**
 * Why an example is one, in both languages.
 */
export interface Example {
  /**
   * in English
   */
  en: string;
  /**
   * in Chinese
   */
  zh: string;
}
/**
 * A finding and what its entries changed.
 */
export interface FindingView {
  /**
   * change of the total with electricity and heat; none while nothing was done about it
   */
  change: number | null;
  finding: Nonconformity1;
  /**
   * its unit
   */
  unit: string;
}
/**
 * A finding of the verifier 不符合项.
 */
export interface Nonconformity1 {
  /**
   * what was done about it
   */
  answer?: string;
  /**
   * the verifier
   */
  by?: string;
  /**
   * journal entries that mended it: their change of the total is its change
   */
  entries?: number[];
  /**
   * id, unique in the document
   */
  id: string;
  /**
   * the day of the finding
   */
  on?: Day | null;
  /**
   * what was found
   */
  text: string;
  /**
   * path or number id that it is about
   */
  where?: string;
}
/**
 * The last version, and whether the document still stands as it was fixed.
 */
export interface Fixed {
  /**
   * who fixed it
   */
  by: string;
  /**
   * id
   */
  id: string;
  /**
   * Kinds of versions.
   */
  kind: 'first' | 'revised' | 'verified';
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  on: string;
  /**
   * journal entries after the one that fixed it: a correction 更正 once there is one
   */
  since: number;
}
/**
 * The generation that applies to a document, as its view says.
 */
export interface GuidelineView {
  /**
   * true where the document names it, false where it is the newest in force
   */
  chosen: boolean;
  /**
   * id among the cited documents
   */
  id: string;
  /**
   * the same in English
   */
  note_en: string;
  /**
   * a word on it in Chinese
   */
  note_zh: string;
  /**
   * Whether the text of a guideline was read.
   */
  text: 'primary' | 'copy' | 'none';
}
/**
 * An input of a stream other than its amount; `describe` has its names.
 */
export interface InputView {
  /**
   * the default in use
   */
  matched: MatchedView | null;
  /**
   * name in calls
   */
  name: string;
  /**
   * Where an input comes from.
   */
  origin: 'entered' | 'batches' | 'default' | 'missing' | 'unreadable';
  /**
   * the reading of an ambiguity in use
   */
  reading?: ReadingOrigin | null;
  /**
   * symbol in the equation
   */
  symbol: string;
  /**
   * units that fit
   */
  units: string[];
  /**
   * its value
   */
  value: Value | null;
  /**
   * as typed
   */
  written: Written | null;
}
/**
 * A default in use.
 */
export interface MatchedView {
  /**
   * family
   */
  family: string;
  /**
   * how it was found
   */
  how: How[];
  /**
   * digits as printed, two rows joined by ×
   */
  printed: string;
  /**
   * source id
   */
  source: string;
  /**
   * How far a number was checked.
   */
  status: 'primary text read' | 'secondary copy' | 'from memory';
}
/**
 * A value with its unit.
 */
export interface Value {
  /**
   * unit
   */
  unit: string;
  /**
   * unrounded
   */
  value: number;
}
/**
 * What `record` of a window answers.
 */
export interface Record {
  accounts: Accounts1;
  /**
   * the base year
   */
  base_year: BaseYearView | null;
  /**
   * figures whose first value no longer stands
   */
  corrections: Correction[];
  /**
   * findings of the verifier
   */
  findings: FindingView[];
  /**
   * the plan that the figures were gathered by
   */
  plan: QualityPlan | null;
  /**
   * journal entries since the last version: they belong to the next
   */
  since: number;
  /**
   * versions, oldest first
   */
  versions: VersionView[];
}
/**
 * The totals of one year and what lies between them.
 */
export interface Accounts1 {
  /**
   * the bridge: each line leads from one total towards the next
   */
  bridge: BridgeLine[];
  /**
   * the totals that there are, in the order of the bridge
   */
  totals: AccountTotal[];
}
/**
 * A version and its total.
 */
export interface VersionView {
  /**
   * who fixed it
   */
  by: string;
  /**
   * against the version before
   */
  change: number | null;
  entity: Entity2;
  /**
   * the last journal entry that it holds
   */
  entry: number;
  /**
   * totals, classes and lines as they were
   */
  figures: Frozen[];
  /**
   * id
   */
  id: string;
  /**
   * Kinds of versions.
   */
  kind: 'first' | 'revised' | 'verified';
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  on: string;
  /**
   * its frozen total with electricity and heat
   */
  total: number | null;
  /**
   * unit of both
   */
  unit: string;
}
/**
 * Who reports, and who answers for it.
 */
export interface Entity2 {
  /**
   * 负责人
   */
  approved_by?: string;
  /**
   * the day it was approved
   */
  approved_on?: Day | null;
  /**
   * organisational boundary 核算边界 in words
   */
  boundary?: string;
  /**
   * unified social credit code 统一社会信用代码
   */
  credit_code?: string;
  /**
   * where it is 所在地
   */
  location?: string;
  /**
   * name of the enterprise
   */
  name: string;
  /**
   * 填报人
   */
  prepared_by?: string;
  /**
   * the day it was filled in
   */
  prepared_on?: Day | null;
  /**
   * 审核人
   */
  reviewed_by?: string;
  /**
   * the day it was reviewed
   */
  reviewed_on?: Day | null;
  /**
   * sector id in the library
   */
  sector: string;
}
/**
 * A sum of lines.
 */
export interface TotalView4 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * A sum of lines.
 */
export interface TotalView5 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * What was asked before the figures are sent on.
 */
export interface Sending {
  /**
   * differences from the statistics forms, with the reason given
   */
  answered: Notice[];
  /**
   * reasons that lack; each names the field that takes it
   */
  unanswered: Notice[];
}
/**
 * Choices that change totals: none has a default.
 */
export interface Settings {
  /**
   * electricity basis: family of grid factors
   */
  electricity_family?: string | null;
  /**
   * electricity basis: region
   */
  electricity_region?: string | null;
  /**
   * family of fuel and material defaults 缺省值来源
   */
  family?: string | null;
  /**
   * generation of the sector's guideline 指南版本
   */
  guideline?: string | null;
  /**
   * GWP set
   */
  gwp?: string | null;
}
/**
 * A stream as a row.
 */
export interface StreamRow {
  /**
   * the amount as typed, where the stream has one dated entry
   */
  amount: Written | null;
  /**
   * true for assumptions
   */
  assumed: boolean;
  /**
   * sum of the amounts in the canonical unit
   */
  canonical: Value | null;
  /**
   * class id
   */
  class: string;
  /**
   * number of dated entries
   */
  entries: number;
  /**
   * evidence in words
   */
  evidence: string;
  /**
   * what one unit of the amount contributes: tCO2, or tC in a balance
   */
  factor: Value | null;
  /**
   * stream id
   */
  id: string;
  /**
   * the other inputs
   */
  inputs: InputView[];
  /**
   * material
   */
  item: string | null;
  /**
   * method id
   */
  method: string;
  /**
   * name
   */
  name: string;
  /**
   * note
   */
  note: string;
  /**
   * number on screen, from 1
   */
  ordinal: number;
  /**
   * published numbers that are no inputs: constants and steam tables
   */
  published?: PublishedNumber[];
  result: TotalView6;
  /**
   * list input it belongs to
   */
  side: string | null;
  /**
   * source id
   */
  source: string;
  /**
   * units that fit the amount
   */
  units: string[];
  /**
   * unit offered first
   */
  usual_unit: string;
}
/**
 * A sum of lines.
 */
export interface TotalView6 {
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  id: string;
  /**
   * lines without a value
   */
  missing: number;
  /**
   * whether it is whole and may be reported
   */
  status: 'complete' | 'partial' | 'withheld' | 'missing';
  /**
   * unit
   */
  unit: string;
  /**
   * sum of the lines that have a value; none where none has
   */
  value: number | null;
}
/**
 * The view.
 */
export interface InventoryView {
  /**
   * methods, rows of the library, evidence; only where it is asked for
   */
  annex?: Annex | null;
  /**
   * gas by gas, by facility and month, per tonne of product; only where it is asked for
   */
  breakdown?: Breakdown | null;
  /**
   * classes in the sector's order
   */
  classes: ClassView[];
  entity: Entity3;
  /**
   * set on examples
   */
  example: Example | null;
  /**
   * the last version, where there is one
   */
  fixed?: Fixed | null;
  /**
   * the generation of the sector's guideline that applies, and whether its text was read
   */
  guideline: GuidelineView | null;
  period: Period6;
  /**
   * who answered, versions, findings and what they changed; only where it is asked for
   */
  record?: Record | null;
  /**
   * the entry that redo would do again
   */
  redoable: number | null;
  /**
   * number of rows in all
   */
  row_count: number;
  /**
   * the rows asked for
   */
  rows: Row[];
  /**
   * reasons that lack and reasons given; only where it is asked for
   */
  sending?: Sending | null;
  settings: Settings1;
  /**
   * the stream asked for; none where there is none of that id
   */
  stream?: Stream1 | null;
  /**
   * number of streams
   */
  stream_count: number;
  /**
   * title of the document
   */
  title: string;
  /**
   * `total/with_energy` and `total/without_energy`
   */
  totals: TotalView1[];
  /**
   * the entry that undo would take back
   */
  undoable: number | null;
}
/**
 * Who reports, and who answers for it.
 */
export interface Entity3 {
  /**
   * 负责人
   */
  approved_by?: string;
  /**
   * the day it was approved
   */
  approved_on?: Day | null;
  /**
   * organisational boundary 核算边界 in words
   */
  boundary?: string;
  /**
   * unified social credit code 统一社会信用代码
   */
  credit_code?: string;
  /**
   * where it is 所在地
   */
  location?: string;
  /**
   * name of the enterprise
   */
  name: string;
  /**
   * 填报人
   */
  prepared_by?: string;
  /**
   * the day it was filled in
   */
  prepared_on?: Day | null;
  /**
   * 审核人
   */
  reviewed_by?: string;
  /**
   * the day it was reviewed
   */
  reviewed_on?: Day | null;
  /**
   * sector id in the library
   */
  sector: string;
}
/**
 * A period, both days included.
 */
export interface Period6 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * Choices that change totals: none has a default.
 */
export interface Settings1 {
  /**
   * electricity basis: family of grid factors
   */
  electricity_family?: string | null;
  /**
   * electricity basis: region
   */
  electricity_region?: string | null;
  /**
   * family of fuel and material defaults 缺省值来源
   */
  family?: string | null;
  /**
   * generation of the sector's guideline 指南版本
   */
  guideline?: string | null;
  /**
   * GWP set
   */
  gwp?: string | null;
}
/**
 * Which rows are asked for.
 */
export interface InventoryWindow {
  /**
   * also what a report ends with: methods, rows of the library, evidence, every line written out
   */
  annex?: boolean;
  /**
   * also every gas, facility, month and intensity
   */
  breakdown?: boolean;
  /**
   * how many; no more than 500 are answered at once
   */
  count: number;
  /**
   * first row
   */
  from: number;
  /**
   * also versions, findings, corrections, the bridge between accounts, the base year
   */
  record?: boolean;
  /**
   * also what is asked before the figures are sent on; while a reason lacks, the answer is a failure
   */
  sending?: boolean;
  /**
   * also this stream as it is saved: every dated amount, meter, batch and stock balance
   */
  stream?: string | null;
}
/**
 * Gas that went where no emission is computed 外供或入库.
 */
export interface Disposal {
  amount: Written9;
  /**
   * the gas, by id or name
   */
  item: string;
  /**
   * where it went
   */
  kind: 'sold' | 'stock-rise';
}
/**
 * A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
 */
export interface Written9 {
  /**
   * unit as typed
   */
  unit?: string;
  /**
   * digits as typed; a JSON number is accepted too
   */
  value: string;
}
/**
 * An enterprise's inventory of one reporting period.
 */
export interface Inventory {
  /**
   * expected sources that the enterprise does not have 不涉及
   */
  absent?: Absent[];
  /**
   * the base year 基准年
   */
  base_year?: BaseYear | null;
  /**
   * recovered gas that went where no emission is computed: sold, or into a gas holder
   */
  disposals?: Disposal[];
  entity: Entity4;
  /**
   * set on examples: why its figures are not a real enterprise's
   */
  example?: Example | null;
  /**
   * facilities 设施, where the enterprise tells them apart
   */
  facilities?: Facility[];
  /**
   * findings of the verifier 不符合项
   */
  findings?: Nonconformity[];
  /**
   * `nearzero/inventory@1`
   */
  format: string;
  /**
   * imported statistics forms 统计报表, as printed
   */
  forms?: StatisticsForm[];
  journal?: Journal1;
  /**
   * the enterprise's own factors, measured or ordered; each stands before the family of defaults
   */
  overlay?: OwnFactor[];
  period: Period7;
  /**
   * the data quality control plan 数据质量控制计划
   */
  plan?: QualityPlan | null;
  /**
   * products 产品, for intensities
   */
  products?: Product[];
  /**
   * readings 口径 chosen where texts allow several; the usual one is taken and told elsewhere
   */
  readings?: ChosenReading[];
  /**
   * version and data digest of the program that saved it last
   */
  saved_by?: Stamp | null;
  settings: Settings2;
  /**
   * sources 排放源: each an application of one method
   */
  sources: Source[];
  /**
   * source streams 物料/能源品种, in the order shown
   */
  streams: Stream1[];
  /**
   * what the document is called on screen
   */
  title: string;
  /**
   * versions 版本, oldest first: each keeps its figures
   */
  versions?: Version1[];
}
/**
 * Who reports, and who answers for it.
 */
export interface Entity4 {
  /**
   * 负责人
   */
  approved_by?: string;
  /**
   * the day it was approved
   */
  approved_on?: Day | null;
  /**
   * organisational boundary 核算边界 in words
   */
  boundary?: string;
  /**
   * unified social credit code 统一社会信用代码
   */
  credit_code?: string;
  /**
   * where it is 所在地
   */
  location?: string;
  /**
   * name of the enterprise
   */
  name: string;
  /**
   * 填报人
   */
  prepared_by?: string;
  /**
   * the day it was filled in
   */
  prepared_on?: Day | null;
  /**
   * 审核人
   */
  reviewed_by?: string;
  /**
   * the day it was reviewed
   */
  reviewed_on?: Day | null;
  /**
   * sector id in the library
   */
  sector: string;
}
/**
 * A period, both days included.
 */
export interface Period7 {
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  from: string;
  /**
   * civil date at +08:00, YYYY-MM-DD
   */
  to: string;
}
/**
 * Choices that change totals: none has a default.
 */
export interface Settings2 {
  /**
   * electricity basis: family of grid factors
   */
  electricity_family?: string | null;
  /**
   * electricity basis: region
   */
  electricity_region?: string | null;
  /**
   * family of fuel and material defaults 缺省值来源
   */
  family?: string | null;
  /**
   * generation of the sector's guideline 指南版本
   */
  guideline?: string | null;
  /**
   * GWP set
   */
  gwp?: string | null;
}
/**
 * A number of another document: the rectification register cites an inventory with it and knows nothing else of it.
 */
export interface NumberReference {
  /**
   * The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
   */
  document: string;
  /**
   * The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
   */
  number: string;
}
/**
 * One set of choices.
 */
export interface Variant {
  /**
   * what is chosen otherwise, as in an edit
   */
  changes?: Change[];
  /**
   * name in English
   */
  en: string;
  /**
   * id, unique in the file
   */
  id: string;
  /**
   * the variant before it that it goes on from; the document itself where there is none
   */
  of?: string | null;
  /**
   * name in Chinese
   */
  zh: string;
}
/**
 * What a file of variants holds.
 */
export interface Variants {
  /**
   * the same in English
   */
  en: string;
  /**
   * `nearzero/variants@1`
   */
  format: string;
  /**
   * every variant is computed at each of these scales of production; `1` where there is none
   */
  scales?: string[];
  /**
   * the variants, in the order shown
   */
  variants: Variant[];
  /**
   * what they are, in Chinese
   */
  zh: string;
}
