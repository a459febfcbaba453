//! Could a coking plant have run so? Five independent tests of its carbon balance, for a balance that closes is no proof: yield of gas, gas against its uses, heat of the ovens, carbon left. Before them what none of these can move: the carbon of the whole chain 全链碳平衡.

use super::assess::{Assessment, Line};
use super::contribution::{contribution, fields};
use super::document::DisposalKind;
use super::stream::Stream;
use crate::formula::Constant;
use crate::formula::constant::CO2_PER_C;
use crate::formula::trace::Step;
use crate::json::Write;
use crate::library::constants::{GAS_SURPLUS, GAS_YIELD, OVEN_HEAT};
use crate::library::published::{PublishedNumber, of_steps};
use crate::library::{Library, State, Supply};
use crate::quantity::Dimension;

/// The chain as a whole, and the tests.
#[derive(Clone, Debug, Default, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Plausibility {
    /// t CO2 if all gas is used or burnt fully on the site: carbon into all balances less carbon in their products, whatever the gas was measured or assumed to be; none where gas leaves the site or a carbon is missing
    pub chain: Option<f64>,
    /// gas recovered (above 0) and where it went (below 0), stream by stream, in 10^4Nm3
    pub gas: Vec<GasFlow>,
    /// each test by itself; none where the document has no coking balance
    pub tests: Vec<PlausibilityTest>,
}

/// Gas of one stream.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GasFlow {
    /// stream id
    pub stream: String,
    /// its name
    pub name: String,
    /// 10^4Nm3, below 0 where it was used
    pub amount: f64,
    /// what is then left
    pub left: f64,
}

/// One test.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct PlausibilityTest {
    /// what is tested
    pub kind: PlausibilityKind,
    /// what the document gives; none where a datum is missing
    pub value: Option<f64>,
    /// unit of value and bounds
    pub unit: String,
    /// the least that a plant gives, where a bound is known
    pub low: Option<f64>,
    /// the most that a plant gives, where a bound is known
    pub high: Option<f64>,
    /// where the bounds are from and how far that was checked; empty where there is none, or where they follow from arithmetic
    pub published: Vec<PublishedNumber>,
    /// within the bounds as finely as they are printed; none where there is no value or no bound
    pub fits: Option<bool>,
}

/// What is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlausibilityKind {
    /// gas of a tonne of coal charged 吨煤产气
    GasPerCoal,
    /// gas of a tonne of coke 吨焦产气
    GasPerCoke,
    /// gas left after all uses, in per cent of what was recovered
    GasLeft,
    /// heat that the ovens took for a kilogram of coal
    OvenHeat,
    /// carbon that no product holds, in per cent of the carbon charged
    CarbonLeft,
}

/// The guidelines' own unit of gas volume, in m3.
const CUBIC_METRES: f64 = 10_000.0;

/// What a plant gives, from and to.
#[derive(Default)]
struct Bounds {
    low: Option<f64>,
    high: Option<f64>,
    /// a value is read as finely as the bounds are printed; 0 where they are exact
    grain: f64,
    printed: &'static [Constant],
}

impl Bounds {
    /// Two printed numbers: of "about 320 to 400" the tens count.
    fn printed(bounds: &'static [Constant; 2]) -> Bounds {
        let [low, high] = bounds;
        let grain = grain(low.symbol).min(grain(high.symbol));
        Bounds { low: Some(low.value()), high: Some(high.value()), grain, printed: bounds }
    }
}

/// What one step of the last digit that counts is: 10 in `320`, 0.1 in `2.3`.
fn grain(printed: &str) -> f64 {
    let step = |count: usize| (0..count).fold(1.0, |step, _| step * 10.0);
    match printed.split_once('.') {
        Some((_, decimals)) => 1.0 / step(decimals.len()),
        None => step(printed.len() - printed.trim_end_matches('0').len()),
    }
}

/// The tests of this document.
pub fn plausibility(assessment: &Assessment<'_>, library: &Library) -> Plausibility {
    let of = Reading { assessment, library };
    let Some(coking) = assessment.lines.iter().find(|line| of.recovers_gas(line)) else {
        return Plausibility::default();
    };
    let gas = of.gas();
    let recovered: f64 = gas.iter().map(|flow| flow.amount).filter(|amount| *amount > 0.0).sum();
    let left = gas.last().map(|flow| flow.left);
    let made = of.sum(coking, |stream| of.is_gas(stream) && stream.side.as_deref() == Some("outputs"), 0);
    let coal = of.sum(coking, |stream| stream.side.as_deref() == Some("inputs"), 0);
    let coke = of.sum(coking, |stream| of.item(stream) == Some("coke"), 0);
    let carbon = of.carbon(coking);
    let ratio = |a: Option<f64>, b: Option<f64>| a.zip(b.filter(|b| *b > 0.0)).map(|(a, b)| a / b);
    let surplus = GAS_SURPLUS.value() * 100.0;
    let tests = vec![
        test(
            library,
            PlausibilityKind::GasPerCoal,
            ratio(made.map(|gas| gas * CUBIC_METRES), coal),
            "Nm3/t",
            &Bounds::printed(&GAS_YIELD),
        ),
        test(
            library,
            PlausibilityKind::GasPerCoke,
            ratio(made.map(|gas| gas * CUBIC_METRES), coke),
            "Nm3/t",
            &Bounds::default(),
        ),
        test(
            library,
            PlausibilityKind::GasLeft,
            ratio(left, Some(recovered)).map(|share| share * 100.0),
            "%",
            &Bounds {
                low: Some(-surplus),
                high: Some(surplus),
                grain: 0.0,
                printed: std::slice::from_ref(&GAS_SURPLUS),
            },
        ),
        test(
            library,
            PlausibilityKind::OvenHeat,
            ratio(of.oven_heat(), coal),
            "MJ/kg",
            &Bounds::printed(&OVEN_HEAT),
        ),
        test(
            library,
            PlausibilityKind::CarbonLeft,
            carbon.and_then(|(came, left)| ratio(Some(left), Some(came))).map(|share| share * 100.0),
            "%",
            &Bounds { low: Some(0.0), ..Bounds::default() },
        ),
    ];
    Plausibility { chain: of.chain(), gas, tests }
}

fn test(
    library: &Library,
    kind: PlausibilityKind,
    value: Option<f64>,
    unit: &str,
    bounds: &Bounds,
) -> PlausibilityTest {
    let read = |value: f64| match bounds.grain > 0.0 {
        true => (value / bounds.grain).round() * bounds.grain,
        false => value,
    };
    let within = |value: f64| {
        let (value, slack) = (read(value), 1e-9);
        bounds.low.is_none_or(|low| value >= low - slack)
            && bounds.high.is_none_or(|high| value <= high + slack)
    };
    let bounded = bounds.low.is_some() || bounds.high.is_some();
    PlausibilityTest {
        kind,
        value,
        unit: unit.to_owned(),
        low: bounds.low,
        high: bounds.high,
        published: of_steps(bounds.printed.iter().map(Step::Constant), library),
        fits: value.filter(|_| bounded).map(within),
    }
}

struct Reading<'a, 'd> {
    assessment: &'a Assessment<'d>,
    library: &'a Library,
}

impl<'d> Reading<'_, 'd> {
    fn streams<'s>(&'s self, line: &'s Line<'_>) -> impl Iterator<Item = &'d Stream> + 's {
        line.streams.iter().filter_map(|at| self.assessment.document.streams.get(*at))
    }

    fn item(&self, stream: &Stream) -> Option<&str> {
        Some(self.library.item_named(stream.item.as_deref()?)?.id.as_str())
    }

    /// Gas that the plant made itself.
    fn is_gas(&self, stream: &Stream) -> bool {
        let item = stream.item.as_deref().and_then(|name| self.library.item_named(name));
        item.is_some_and(|item| item.state == State::Gas) && stream.supply != Some(Supply::Purchased)
    }

    fn recovers_gas(&self, line: &Line<'_>) -> bool {
        let mut streams = self.streams(line);
        line.is_balance() && streams.any(|s| s.side.as_deref() == Some("outputs") && self.is_gas(s))
    }

    /// Gas that a balance gives and something else on the site takes.
    fn is_passed_on(&self, stream: &Stream) -> bool {
        let made = |line: &Line<'_>| {
            self.recovers_gas(line)
                && self
                    .streams(line)
                    .any(|one| one.side.as_deref() == Some("outputs") && self.item(one) == self.item(stream))
        };
        self.is_gas(stream) && self.assessment.lines.iter().any(made)
    }

    /// The value of this field of a stream, in the guidelines' own unit.
    fn value(&self, line: &Line<'_>, stream: &Stream, field: usize) -> Option<f64> {
        Some(fields(line, stream).get(field)?.datum.as_ref()?.value())
    }

    /// The sum of a field over the streams that are meant; none where one lacks it, or none is meant.
    fn sum(&self, line: &Line<'_>, meant: impl Fn(&Stream) -> bool, field: usize) -> Option<f64> {
        let mut values = self.streams(line).filter(|stream| meant(stream)).peekable();
        values.peek()?;
        values.map(|stream| self.value(line, stream, field)).sum()
    }

    /// What each stream brings or takes of the gas, what is recovered first, then the ovens, products, other burning, what left.
    fn gas(&self) -> Vec<GasFlow> {
        let lines = self.assessment.lines.iter();
        let pairs = lines.flat_map(|line| self.streams(line).map(move |stream| (line, stream)));
        let mut found: Vec<(u8, GasFlow)> = pairs
            .filter(|(_, stream)| self.is_passed_on(stream))
            .filter_map(|(line, stream)| {
                let came = line.is_balance() && stream.side.as_deref() == Some("outputs");
                let amount = self.value(line, stream, 0)?;
                let order = match (came, line.is_balance()) {
                    (true, _) => 0,
                    (false, true) => 2,
                    (false, false) => {
                        if self.is_oven(stream) {
                            1
                        } else {
                            3
                        }
                    }
                };
                let amount = if came { amount } else { -amount };
                let (id, name) = (stream.id.clone(), stream.name.clone());
                Some((order, GasFlow { stream: id, name, amount, left: 0.0 }))
            })
            .collect();
        for disposal in &self.assessment.document.disposals {
            if let Ok((amount, _)) = disposal.amount.read(&[Dimension::NORMAL_VOLUME], "") {
                let (id, name) = (disposal.item.clone(), disposal.item.clone());
                found.push((4, GasFlow { stream: id, name, amount: -amount.value, left: 0.0 }));
            }
        }
        found.sort_by_key(|(order, _)| *order);
        let mut left = 0.0;
        let add = |(_, flow): (u8, GasFlow)| {
            left += flow.amount;
            GasFlow { left, ..flow }
        };
        found.into_iter().map(add).collect()
    }

    /// True for a fuel of the ovens.
    fn is_oven(&self, stream: &Stream) -> bool {
        let expected = stream.expected.as_deref().unwrap_or(&stream.id);
        let sector = self.assessment.sector.into_iter().flat_map(|sector| &sector.streams);
        sector.clone().any(|one| one.id == expected && one.source == "oven-heating")
            || stream.source == "oven-heating"
    }

    /// GJ that went into heating the ovens.
    fn oven_heat(&self) -> Option<f64> {
        let burnt = self.assessment.lines.iter().filter(|line| !line.is_balance());
        let pairs = burnt.flat_map(|line| self.streams(line).map(move |stream| (line, stream)));
        let mut ovens = pairs.filter(|(_, stream)| self.is_oven(stream)).peekable();
        ovens.peek()?;
        let heat = |(line, stream): (&Line<'_>, &Stream)| {
            let amount = self.value(line, stream, 0)?;
            let named = fields(line, stream);
            let calorific = named.iter().find(|field| field.input.name == "net_calorific_value")?;
            Some(amount * calorific.datum.as_ref()?.value())
        };
        ovens.map(heat).sum()
    }

    /// Carbon charged into a balance, and what of it no product holds.
    fn carbon(&self, line: &Line<'_>) -> Option<(f64, f64)> {
        let all: Vec<f64> = self
            .streams(line)
            .map(|stream| Some(contribution(line, stream)?.value()))
            .collect::<Option<_>>()?;
        Some((all.iter().filter(|carbon| **carbon > 0.0).sum(), all.iter().sum()))
    }

    /// t CO2 of all balances together; gas that one gives and another takes cancels, wherever it is measured.
    fn chain(&self) -> Option<f64> {
        let document = self.assessment.document;
        if document.disposals.iter().any(|disposal| disposal.kind == DisposalKind::Sold) {
            return None;
        }
        let balances = self.assessment.lines.iter().filter(|line| line.is_balance());
        let pairs = balances.flat_map(|line| self.streams(line).map(move |stream| (line, stream)));
        let carbon = pairs
            .filter(|(_, stream)| !self.is_passed_on(stream))
            .map(|(line, stream)| Some(contribution(line, stream)?.value()))
            .sum::<Option<f64>>()?;
        Some(carbon * CO2_PER_C.value())
    }
}
