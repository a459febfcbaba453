//! One figure of a stream: the amount added up from its dated entries, or a factor with where it was found. What the tables of a report list.

use super::{Derivation, Deriving, Name, mass, outcome};
use crate::inventory::alternatives;
use crate::inventory::contribution::fields;
use crate::inventory::writing::{Style, Writing};
use crate::method::compute;

impl Deriving<'_, '_> {
    /// `stream/coal/activity`, `stream/coal/carbon_content`.
    pub(super) fn datum(&self, stream: &str, input: &str) -> Option<Derivation> {
        let index = self.assessment.document.stream_index(stream)?;
        let stream = self.assessment.document.streams.get(index)?;
        let line = self.assessment.line_of(index)?;
        let field = fields(line, stream).into_iter().find(|field| field.input.name == input)?;
        let trace = field.datum.as_ref().map(compute::datum);
        let writing = Writing { origins: &line.prepared().origins, several: false };
        let write = |style| trace.as_ref().map(|one| writing.text(one, &[], style)).unwrap_or_default();
        let measure = line.masses.main();
        let outcome = outcome(line);
        let whole = outcome.as_ref().and_then(|outcome| mass(outcome, measure));
        let unit = field.datum.as_ref().map(|datum| datum.dimension().canonical_unit());
        let of = |input| format!("{} · {input}", stream.name);
        let name = Name { zh: of(field.input.zh), en: of(field.input.en) };
        Some(Derivation {
            value: trace.as_ref().map(|trace| trace.value()),
            reportable: trace.is_some(),
            equation: match write(Style::Symbols) {
                symbols if symbols == field.input.symbol => symbols,
                symbols if symbols.is_empty() => field.input.symbol.to_owned(),
                symbols => format!("{} = {symbols}", field.input.symbol),
            },
            substituted: write(Style::Numbers),
            with_units: write(Style::Units),
            inputs: trace.as_ref().map(|one| self.inputs(line, one, whole, measure)).unwrap_or_default(),
            alternatives: alternatives::of_datum(self.assessment, self.library, self.id, line),
            history: self.history(&[index]),
            ..self.blank(name, &unit.unwrap_or_default())
        })
    }
}
