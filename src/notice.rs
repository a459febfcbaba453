//! Failure as data: what is wrong, where, what was expected, what was found. The words come from `data/messages` at the edge.

use crate::json::{Named, Out, Write};
use std::fmt;

/// How much a notice weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// the number cannot be had, or must not be reported
    Error,
    /// the number stands, something is missing or unusual
    Warning,
    /// worth knowing, nothing to mend; never red
    Hint,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// The stable code of a notice. Its texts stand in `data/messages/*/notices.ftl`, in `notices-check.ftl` where the core itself never tells it, its smallest example in `tests/rejects/<code>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name),* }

        // A code that only a verifier's questions give is no weight of a module that is asked none.
        #[allow(unused_doc_comments, reason = "the attributes of a code go wherever it is named")]
        impl Code {
            /// Every code there is.
            pub const ALL: &[Code] = &[$($(#[$doc])* Code::$name),*];

            /// The code as written in answers.
            pub fn text(self) -> &'static str {
                match self { $($(#[$doc])* Code::$name => $text),* }
            }

            /// The weight of every notice with this code.
            pub fn severity(self) -> Severity {
                match self { $($(#[$doc])* Code::$name => Severity::$severity),* }
            }
        }
    };
}

codes! {
    /// a text is not JSON
    JsonUnreadable = "json-unreadable", Error;
    /// JSON of another shape than the document's or the call's
    ShapeWrong = "shape-wrong", Error;
    /// more bytes, rows or depth than are read
    TooLarge = "too-large", Error;
    /// a generation of the guideline that the sector does not have
    GuidelineUnknown = "guideline-unknown", Error;
    /// the guideline that applies was not read: the structure is that of another
    GuidelineUnread = "guideline-unread", Hint;
    /// power or heat passed on without sub-meter and settlement: not deducted
    DeductionUnproven = "deduction-unproven", Warning;
    /// a file that is none of the statistics forms known, or cannot be read as a table
    #[cfg(feature = "audit")]
    FormUnknown = "form-unknown", Error;
    /// a row of a form whose energy is not known
    #[cfg(feature = "audit")]
    FormRowUnknown = "form-row-unknown", Error;
    /// a cell of a form that is no number
    #[cfg(feature = "audit")]
    FormCellUnreadable = "form-cell-unreadable", Error;
    /// a cell of a form that no column stands above
    #[cfg(feature = "audit")]
    FormCellOutside = "form-cell-outside", Error;
    /// columns of a form that it does not have: their figures are not read
    #[cfg(feature = "audit")]
    FormColumnUnknown = "form-column-unknown", Warning;
    /// a form of other days than the document: not taken as its amounts, and not compared
    #[cfg(feature = "audit")]
    FormPeriod = "form-period", Hint;
    /// a row of a form whose consumption is not the sum of its parts
    #[cfg(feature = "audit")]
    FormSum = "form-sum", Warning;
    /// gas volumes of a form are read as those at 0 °C
    #[cfg(feature = "audit")]
    FormVolume = "form-volume", Hint;
    /// a sector that the library does not have
    SectorUnknown = "sector-unknown", Error;
    /// a stream of a source that the document does not have
    SourceUnknown = "source-unknown", Error;
    /// a class that the sector does not have
    ClassUnknown = "class-unknown", Error;
    /// a document of a kind or version that is not registered
    FormatUnknown = "format-unknown", Error;
    /// a handle that names no open document
    DocumentNotOpen = "document-not-open", Error;
    /// no method of that name
    MethodUnknown = "method-unknown", Error;
    /// a field that the method or document does not have
    InputUnknown = "input-unknown", Error;
    /// an input that has no default, or whose default was not asked for
    InputMissing = "input-missing", Error;
    /// dated amounts that fill no input of the method
    ActivityUnused = "activity-unused", Error;
    /// one quantity where a list was expected, or the reverse
    #[cfg(feature = "audit")]
    InputShape = "input-shape", Error;
    /// a value that is no number
    NumberUnreadable = "number-unreadable", Error;
    /// a unit that is not known
    UnitUnknown = "unit-unknown", Error;
    /// a unit of another kind than the input's
    UnitMismatch = "unit-mismatch", Error;
    /// a value without a unit where one is needed
    UnitMissing = "unit-missing", Error;
    /// a fraction above 1
    FractionAboveOne = "fraction-above-one", Error;
    /// an amount, content or factor below zero
    NegativeValue = "negative-value", Error;
    /// amounts and contents on two bases, and no moisture to lead from one to the other
    BasisMixed = "basis-mixed", Error;
    /// a result beyond what can be summed exactly
    ResultOutOfRange = "result-out-of-range", Error;
    /// a default was wanted and no family of defaults is named
    FamilyMissing = "family-missing", Error;
    /// no family of that name
    FamilyUnknown = "family-unknown", Error;
    /// a material that is not in the library
    ItemUnknown = "item-unknown", Error;
    /// no region of that name
    RegionUnknown = "region-unknown", Error;
    /// the family has a value for each of several regions, and none is named
    RegionMissing = "region-missing", Error;
    /// the named family has no such number
    FactorMissing = "factor-missing", Error;
    /// outputs carry more carbon than inputs: shown, not to be reported 不得上报
    BalanceNegative = "balance-negative", Error;
    /// more deducted than there is: shown, not to be reported
    QuantityNegative = "quantity-negative", Error;
    /// parts that add to more than the whole
    CompositionAboveOne = "composition-above-one", Error;
    /// hot water colder than the temperature that it counts from
    HeatNegative = "heat-negative", Error;
    /// pressure or temperature where the steam table says nothing, or water beside steam
    #[cfg(feature = "audit")]
    TableOutside = "table-outside", Error;
    /// a GWP set that is not known, or that lacks this gas
    GwpUnknown = "gwp-unknown", Error;
    /// gases other than CO2, and no GWP set named: they have no CO2e
    GwpMissing = "gwp-missing", Warning;
    /// a reading that the ambiguity does not have
    ReadingUnknown = "reading-unknown", Error;
    /// texts allow several readings; which was taken, and by what right
    ReadingTaken = "reading-taken", Hint;
    /// a chosen reading that changes nothing
    #[cfg(feature = "audit")]
    ReadingIdle = "reading-idle", Warning;
    /// a misprint in a source is corrected: the value in use is not the printed one
    #[cfg(feature = "audit")]
    CorrectionUsed = "correction-used", Hint;
    /// two own factors for one thing and year: the last is taken
    #[cfg(feature = "audit")]
    OwnFactorTwice = "own-factor-twice", Warning;
    /// a date that is none, or a period that ends before it begins, or an entry outside the reporting period
    DateOutside = "date-outside", Error;
    /// an edit that names nothing in the document
    EditTarget = "edit-target", Error;
    /// two things of one id
    IdTaken = "id-taken", Error;
    /// nothing left to undo or redo
    NothingToUndo = "nothing-to-undo", Hint;
    /// the journal's chain of digests does not fit the document
    JournalBroken = "journal-broken", Warning;
    /// saved with other data than these: results may differ from those of that day
    DataDiffers = "data-differs", Hint;
    /// no number of that id
    #[cfg(feature = "audit")]
    NumberUnknown = "number-unknown", Error;
    /// an amount that nobody has entered yet
    DatumMissing = "datum-missing", Warning;
    /// a missing amount is filled by a rule that is named
    #[cfg(feature = "audit")]
    GapFilled = "gap-filled", Hint;
    /// meter or invoices lie further from the stock balance than stock-taking explains
    #[cfg(feature = "audit")]
    StockGap = "stock-gap", Warning;
    /// a period begins with another stock than the one before it ended with
    #[cfg(feature = "audit")]
    StockBroken = "stock-broken", Warning;
    /// stock balances beside dated amounts, which are taken
    #[cfg(feature = "audit")]
    BalancesUnused = "balances-unused", Warning;
    /// amounts read from meters that are not on the list
    #[cfg(feature = "audit")]
    MeterUnknown = "meter-unknown", Warning;
    /// one of several figures is taken, and no reason is given
    #[cfg(feature = "audit")]
    ReasonMissing = "reason-missing", Warning;
    /// not sent on 报送: a difference has no reason
    #[cfg(feature = "audit")]
    SendingUnanswered = "sending-unanswered", Error;
    /// a meter was read after its verification had run out
    #[cfg(feature = "audit")]
    MeterExpired = "meter-expired", Warning;
    /// the boundary is no longer the one that the base year was counted in
    #[cfg(feature = "audit")]
    BaseYearStale = "base-year-stale", Warning;
    /// numbers of one fuel from two default sources
    #[cfg(feature = "audit")]
    DefaultSourcesMixed = "default-sources-mixed", Warning;
    /// more of a gas was used than was recovered
    #[cfg(feature = "audit")]
    GasOverused = "gas-overused", Warning;
    /// gas said to be the plant's own that nothing in the document gives
    #[cfg(feature = "audit")]
    GasUnrecovered = "gas-unrecovered", Warning;
    /// a measured value whose laboratory names no accreditation
    #[cfg(feature = "audit")]
    AnalysisUnaccredited = "analysis-unaccredited", Warning;
    /// months that were used in and not sampled
    #[cfg(feature = "audit")]
    AnalysisMonthMissing = "analysis-month-missing", Warning;
    /// days of the period that no entry of a stream covers: neither an amount nor a standstill
    #[cfg(feature = "audit")]
    PeriodUncovered = "period-uncovered", Warning;
    /// days that several entries of a stream cover: their amounts are all added
    #[cfg(feature = "audit")]
    PeriodOverlaps = "period-overlaps", Warning;
    /// days of a bill that are shared out: outside the reporting period, read twice, or known together only
    #[cfg(feature = "audit")]
    PeriodSplit = "period-split", Hint;
    /// a standstill with an amount: the amount counts
    #[cfg(feature = "audit")]
    StandstillAmount = "standstill-amount", Warning;
    /// a default that no mixture of the material's molecules can have
    #[cfg(feature = "audit")]
    DefaultBeyondStoichiometry = "default-beyond-stoichiometry", Hint;
    /// an old factor although a newer one is published
    #[cfg(feature = "audit")]
    FactorSuperseded = "factor-superseded", Warning;
    /// activity data and an imported statistics form lie apart: the total stands, the reason is asked
    #[cfg(feature = "audit")]
    FormDiffers = "form-differs", Warning;
    /// a row of a statistics form whose purchase, stock and consumption do not fit
    #[cfg(feature = "audit")]
    FormUnbalanced = "form-unbalanced", Warning;
    /// power entered as without carbon, and nothing that shows it
    #[cfg(feature = "audit")]
    GreenPowerUnproven = "green-power-unproven", Warning;
    /// fuel entered as burnt fully where the defaults have less
    #[cfg(feature = "audit")]
    OxidationAssumed = "oxidation-assumed", Hint;
    /// rock or product of 100 % without an analysis
    #[cfg(feature = "audit")]
    PurityAssumed = "purity-assumed", Hint;
    /// CO2 taken off as recovered and as taken up
    #[cfg(feature = "audit")]
    RecoveryTwice = "recovery-twice", Warning;
    /// expected sources that nobody has answered for, once a document is reviewed
    #[cfg(feature = "audit")]
    SourceUnanswered = "source-unanswered", Warning;
    /// a negative month: stock moved, or a cumulative figure was put right
    MonthNegative = "month-negative", Warning;
    /// a typed factor that is a whole unit off its default
    #[cfg(feature = "audit")]
    UnitSuspect = "unit-suspect", Hint;
    /// a typed number outside the range that documents print
    #[cfg(feature = "audit")]
    RangeOutside = "range-outside", Hint;
    /// a default was used; which, from where
    DefaultUsed = "default-used", Hint;
    /// a factor of the user's own was used in the place of a default
    OwnFactorUsed = "own-factor-used", Hint;
    /// a number that nobody has checked against the primary text
    FactorUnchecked = "factor-unchecked", Hint;
    /// the factor of another year was taken
    OtherYear = "other-year", Hint;
    /// the factor of another region was taken
    OtherRegion = "other-region", Warning;
    /// a pure number was read as a ratio of two masses
    RatioRead = "ratio-read", Hint;
    /// no key file, or one of whose bytes was changed
    KeyFileDamaged = "key-file-damaged", Error;
    /// parameters of a key file below the floor or above the ceiling
    KeyFileCost = "key-file-cost", Error;
    /// an undamaged key file that this passphrase does not open
    PassphraseWrong = "passphrase-wrong", Error;
    /// a new passphrase of too few characters
    PassphraseShort = "passphrase-short", Error;
    /// less memory than the work needs
    MemoryShort = "memory-short", Error;
    /// an open key file that no passphrase has unlocked
    KeyLocked = "key-locked", Error;
    /// a text to be signed that holds a number by which a person is known
    PersonalData = "personal-data", Error;
    /// a ledger that was to be merged with one of another birth
    LedgerOther = "ledger-other", Error;
    /// a text that the writer of canonical JSON would write otherwise
    TextNotCanonical = "text-not-canonical", Error;
    /// a year for which no calendar of working days is known
    CalendarUncovered = "calendar-uncovered", Error;
    /// a public notice of too few working days
    NoticeShort = "notice-short", Error;
    /// secret bytes that make no key of the suite
    SecretUnusable = "secret-unusable", Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl Write for Code {
    fn write(&self, to: &mut Out) {
        to.text(self.text());
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Code {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let all: Vec<&str> = Code::ALL.iter().map(|c| c.text()).collect();
        schemars::json_schema!({ "type": "string", "enum": all })
    }
}

/// One notice. `args` are strings already formatted, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Notice {
    /// stable code
    pub code: Code,
    /// weight
    pub severity: Severity,
    /// path in the document or call, or file:line:column
    #[serde(rename = "where")]
    pub at: String,
    /// what the text names: expected, found, and what the code adds
    pub args: Named<String>,
}

impl Notice {
    /// A notice of this code at this place.
    pub fn new(code: Code, at: impl Into<String>) -> Notice {
        Notice { code, severity: code.severity(), at: at.into(), args: Named::default() }
    }

    /// What would have been right.
    pub fn expected(self, text: impl fmt::Display) -> Notice {
        self.with("expected", text)
    }

    /// What stands there.
    pub fn found(self, text: impl fmt::Display) -> Notice {
        self.with("found", text)
    }

    /// A further value that the text of this code names.
    pub fn with(mut self, name: &str, text: impl fmt::Display) -> Notice {
        self.args.insert(name.to_owned(), bounded(&text.to_string()));
        self
    }

    /// With the name of the thing concerned in both languages.
    pub fn named(self, zh: &str, en: &str) -> Notice {
        self.with("zh", zh).with("en", en)
    }

    /// The same notice further out in the document.
    pub fn under(mut self, place: &str) -> Notice {
        self.at = if self.at.is_empty() { place.to_owned() } else { format!("{place}/{}", self.at) };
        self
    }
}

/// What a stranger typed is quoted, not repeated at length.
fn bounded(text: &str) -> String {
    const MOST: usize = 400;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
    }
}

/// True when nothing among these stops a result.
pub fn none_is_error(notices: &[Notice]) -> bool {
    notices.iter().all(|n| n.severity != Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct_and_kebab_case() {
        let mut texts: Vec<_> = Code::ALL.iter().map(|c| c.text()).collect();
        texts.sort_unstable();
        let count = texts.len();
        texts.dedup();
        assert_eq!(texts.len(), count);
        assert!(texts.iter().all(|t| t.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    }

    #[test]
    fn a_long_text_is_cut_at_a_character() {
        let notice = Notice::new(Code::UnitUnknown, "x").found("吨".repeat(10_000));
        assert_eq!(notice.args.get("found").unwrap().chars().count(), 401);
    }
}
