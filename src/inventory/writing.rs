//! A derivation written out: in symbols, in numbers, in numbers with their units. What stands in a step above is named, or shown by its value.

use super::derivation::datum_name;
use super::interpolation;
use crate::decimal::Plain;
use crate::formula::Trace;
use crate::formula::trace::Step;
use crate::method::prepare::Origin;
use crate::quantity::Dimension;

/// What stands in the place of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Symbols,
    Numbers,
    Units,
}

/// Steps above, each with its symbol.
pub(super) type Above<'a> = [(&'static str, &'a Trace)];

/// Writes the traces of one line.
#[derive(Clone, Copy)]
pub(super) struct Writing<'a, 'd> {
    pub origins: &'a [Origin<'d>],
    /// symbols say which stream they are of
    pub several: bool,
}

impl Writing<'_, '_> {
    /// The whole of a result; what stands above is not written out again.
    pub fn text(&self, trace: &Trace, above: &Above<'_>, style: Style) -> String {
        self.infix(trace, above, style, true)
    }

    fn infix(&self, trace: &Trace, above: &Above<'_>, style: Style, outermost: bool) -> String {
        let known = above.iter().find(|(_, known)| !outermost && known.is(trace));
        if let Some((symbol, _)) = known {
            return if style == Style::Symbols { (*symbol).to_owned() } else { number(trace, style) };
        }
        let part = |operand: Trace| self.infix(&operand, above, style, false);
        let join = |sign: &str| trace.operands().map(part).collect::<Vec<_>>().join(sign);
        match trace.step() {
            Step::Leaf(key) if style == Style::Symbols => self.symbol(key),
            Step::Leaf(_) => number(trace, style),
            Step::Constant(constant) => constant.symbol.to_owned(),
            Step::Sum if trace.operands().count() == 0 => "0".to_owned(),
            Step::Sum if trace.operands().count() == 1 => join(""),
            Step::Sum => match self.same_symbol(trace).filter(|_| style == Style::Symbols) {
                Some(symbol) => format!("Σ{symbol}"),
                None => format!("({})", join(" + ")),
            },
            Step::Difference => format!("({})", join(" − ")),
            Step::Product => join(" × "),
            // Dividing by a sum that is written out in brackets needs no more of them; by a product it does.
            Step::Quotient => {
                let bracketed = |operand: Trace| match operand.step() {
                    Step::Product | Step::Quotient => format!("({})", part(operand)),
                    Step::Constant(constant) if constant.symbol.contains('/') => {
                        format!("({})", constant.symbol)
                    }
                    _ => part(operand),
                };
                let mut parts = trace.operands();
                let above = parts.next().map(part).unwrap_or_default();
                format!("{above} ÷ {}", parts.next().map(bracketed).unwrap_or_default())
            }
            Step::Table(table) if style != Style::Symbols => {
                let place: Vec<f64> = trace.operands().map(|operand| operand.value()).collect();
                interpolation::written(table, &place, style).unwrap_or_else(|| number(trace, style))
            }
            Step::Table(table) => format!("{}({})", table.symbol, join(", ")),
        }
    }

    fn symbol(&self, key: usize) -> String {
        let Some(origin) = self.origins.get(key) else { return String::new() };
        let (symbol, _) = datum_name(origin);
        let mut symbol = symbol.to_owned();
        if let (true, Some(rest)) = (self.several, origin.place.strip_prefix("streams/")) {
            symbol = format!("{symbol}[{}]", rest.split('/').next().unwrap_or_default());
        }
        symbol
    }

    /// The symbol of dated amounts that are added up.
    fn same_symbol(&self, sum: &Trace) -> Option<String> {
        let mut symbols = sum.operands().map(|operand| match operand.step() {
            Step::Leaf(key) => Some(self.symbol(key)),
            _ => None,
        });
        let first = symbols.next()??;
        symbols.all(|other| other.as_ref() == Some(&first)).then_some(first)
    }
}

fn number(trace: &Trace, style: Style) -> String {
    in_style(trace.value(), &trace.dimension().0.map(|d| d.canonical_unit()).unwrap_or_default(), style)
}

/// A value of this dimension.
pub(super) fn amount(value: f64, dimension: Dimension, style: Style) -> String {
    in_style(value, &dimension.canonical_unit(), style)
}

fn in_style(value: f64, unit: &str, style: Style) -> String {
    let text = if style == Style::Units && unit != "1" && !unit.is_empty() {
        format!("{} {unit}", Plain(value.abs()))
    } else {
        Plain(value.abs()).to_string()
    };
    if value < 0.0 { format!("(−{text})") } else { text }
}

/// A number as it stands in a sum: negative ones in brackets.
pub(super) fn in_sum(value: f64) -> String {
    if value < 0.0 { format!("(−{})", Plain(-value)) } else { Plain(value).to_string() }
}
