//! From what was given to what a method computes with: units read, ranges checked, defaults looked up, every origin kept.

use super::given::{Arguments, Defaults, Given, Record};
use super::registry::{Input, Kind, Method, Shape, Slot};
use crate::decimal::Plain;
use crate::formula::constant::CO2_PER_C;
use crate::formula::{Datum, Leaf};
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::{
    Factor, How, Library, Matched, Miss, OwnFactor, Parameter, Query, Reason, Status, resolve,
};
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Quantity, Written, unit};

/// Where one number of a computation comes from.
#[derive(Clone, Debug)]
pub struct Origin<'a> {
    /// path of the field it serves
    pub place: String,
    /// the input it serves
    pub input: &'static Input,
    /// typed by a person, or a row of the library
    pub kind: OriginKind<'a>,
}

/// The two ways a number can come in.
#[derive(Clone, Debug)]
pub enum OriginKind<'a> {
    /// typed by a person
    Entered(Written),
    /// a row of the library, and how it was found
    Library(&'a Factor, Matched<'a>),
}

/// One field after preparation.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// its path
    pub place: String,
    /// its definition
    pub input: &'static Input,
    /// its number, if it has one
    pub datum: Option<Datum>,
    /// the default in use, if one is
    pub matched: Option<Matched<'a>>,
}

/// A method's inputs, ready or with the notices that say what is lacking.
#[derive(Clone, Debug, Default)]
pub struct Prepared<'a> {
    /// every field in order, single inputs first
    pub fields: Vec<Field<'a>>,
    /// what to compute with; None while something is lacking
    pub slots: Option<Vec<Slot<Datum>>>,
    /// origin of each leaf, by key
    pub origins: Vec<Origin<'a>>,
    /// everything noticed
    pub notices: Vec<Notice>,
}

/// Reads the arguments of a method.
pub fn prepare<'a>(
    method: &'static Method,
    given: &Arguments,
    defaults: &Defaults,
    library: &'a Library,
) -> Prepared<'a> {
    let mut reader = Reader { library, defaults, given, out: Prepared::default() };
    let single = &reader.with_readings(method, given);
    let singles = || method.inputs.iter().filter_map(|input| input.one().map(|kind| (input, kind)));
    let mut read = reader.record(singles(), single).into_iter();
    let mut slots = Vec::new();
    for input in method.inputs {
        slots.push(match input.shape {
            // What is given and cannot be read is not absent.
            Shape::One(_) if input.optional && matches!(single.field(input.name), Given::Absent) => {
                read.next().flatten().map_or(Some(Slot::Absent), |datum| Some(Slot::One(datum)))
            }
            Shape::One(_) => read.next().flatten().map(Slot::One),
            Shape::List(fields) => {
                let records = given.list(input.name).iter().map(|record| {
                    let read =
                        reader.record(fields.iter().filter_map(|f| f.one().map(|kind| (f, kind))), record);
                    read.into_iter().collect::<Option<Vec<_>>>()
                });
                records.collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>().map(Slot::List)
            }
        });
    }
    reader.out.slots = slots.into_iter().collect();
    reader.out
}

struct Reader<'a, 'b> {
    library: &'a Library,
    defaults: &'b Defaults,
    given: &'b Arguments,
    out: Prepared<'a>,
}

impl<'a> Reader<'a, '_> {
    /// The single inputs, with what the chosen reading of an ambiguity, or the usual one, says of those that nobody gave.
    fn with_readings(&mut self, method: &Method, given: &Arguments) -> Record {
        let mut record = given.single.clone();
        for ambiguity in &self.library.ambiguities {
            let chosen = given.reading(&ambiguity.id);
            for input in method.inputs.iter().filter(|input| ambiguity.is_about(method.id, input.name)) {
                let wanted = chosen.unwrap_or(ambiguity.default.as_str());
                let notice = |code| of_reading(code, ambiguity, join(&record.place, input.name));
                match ambiguity.reading(wanted) {
                    None => self.out.notices.push(notice(Code::ReadingUnknown).found(wanted)),
                    Some(reading)
                        if *record.field(input.name) == Given::Absent && !reading.value.is_empty() =>
                    {
                        let written = Written::new(&reading.value, &reading.unit);
                        let status = reading.status.map_or("", Status::id);
                        self.out.notices.push(
                            notice(Code::ReadingTaken)
                                .found(format!("{wanted}: {written}"))
                                .with("status", status),
                        );
                        record.fields.retain(|(name, _)| name != input.name);
                        record.fields.push((input.name.to_owned(), Given::Written(written)));
                    }
                    Some(_) => {}
                }
            }
        }
        record
    }

    /// Reads one record; the matter of its amount decides what every content per matter is per.
    fn record(
        &mut self,
        fields: impl Iterator<Item = (&'static Input, Kind)>,
        record: &Record,
    ) -> Vec<Option<Datum>> {
        let mut matter = None;
        let mut data = Vec::new();
        for (input, kind) in fields {
            let place = match record.field(input.name) {
                Given::Amounts(all) => all.first().map(|(at, _)| at).filter(|at| at.starts_with("sources/")),
                _ => None,
            };
            let place = place.cloned().unwrap_or_else(|| join(&record.place, input.name));
            let (datum, matched) = self.field(input, kind, &place, record, matter);
            if kind.is_subject() {
                matter = datum.as_ref().map(Datum::dimension);
            }
            data.push(datum.clone());
            self.out.fields.push(Field { place, input, datum, matched });
        }
        data
    }

    fn field(
        &mut self,
        input: &'static Input,
        kind: Kind,
        place: &str,
        record: &Record,
        matter: Option<Dimension>,
    ) -> (Option<Datum>, Option<Matched<'a>>) {
        let takes = kind.dimensions(matter);
        match record.field(input.name) {
            Given::Written(written) => (self.written(input, kind, &takes, place, written), None),
            Given::Amounts(amounts) => (self.amounts(input, kind, &takes, place, amounts), None),
            Given::Batches(batches) => (self.batches(input, kind, &takes, matter, batches), None),
            Given::Absent => self.default(input, kind, &takes, place, record),
        }
    }

    fn written(
        &mut self,
        input: &'static Input,
        kind: Kind,
        takes: &[Dimension],
        place: &str,
        written: &Written,
    ) -> Option<Datum> {
        let read = written.read(takes, place).and_then(|(quantity, hint)| {
            self.out.notices.extend(hint);
            in_range(quantity, kind, place, written)
        });
        match read {
            Ok(quantity) => Some(self.leaf(
                quantity,
                Origin { place: place.to_owned(), input, kind: OriginKind::Entered(written.clone()) },
            )),
            Err(notice) => {
                self.out.notices.push(notice);
                None
            }
        }
    }

    /// Dated amounts of one matter, summed; one that nobody entered or nobody can read leaves the field open.
    fn amounts(
        &mut self,
        input: &'static Input,
        kind: Kind,
        takes: &[Dimension],
        place: &str,
        amounts: &[(String, Option<Written>)],
    ) -> Option<Datum> {
        let mut takes = takes.to_vec();
        let mut data = Vec::new();
        let mut lacking = amounts.is_empty();
        if amounts.is_empty() {
            self.out.notices.push(input.named(Notice::new(Code::DatumMissing, place)));
        }
        for (at, written) in amounts {
            let datum = match written {
                None => {
                    self.out.notices.push(input.named(Notice::new(Code::DatumMissing, at.as_str())));
                    None
                }
                Some(written) => self.part(input, kind, &takes, at, written, amounts.len() > 1),
            };
            match datum {
                // The first readable amount fixes whether this is a mass or a gas volume.
                Some(datum) => {
                    takes = vec![datum.dimension()];
                    data.push(datum);
                }
                None => lacking = true,
            }
        }
        let dimension = *takes.first()?;
        let sum: f64 = data.iter().map(Datum::value).sum();
        if super::compute::is_below_zero(sum) && data.len() > 1 && !matches!(kind, Kind::Signed(_)) {
            self.out.notices.push(Notice::new(Code::NegativeValue, place).found(Plain(sum)));
            return None;
        }
        match (lacking, data.len()) {
            (true, _) => None,
            (false, 1) => data.pop(),
            (false, _) => Some(Datum::Sum(dimension, data)),
        }
    }

    /// One of several dated amounts: stock that moves can make a month negative, never the whole.
    fn part(
        &mut self,
        input: &'static Input,
        kind: Kind,
        takes: &[Dimension],
        place: &str,
        written: &Written,
        several: bool,
    ) -> Option<Datum> {
        let negative = several && written.read(takes, place).is_ok_and(|(read, _)| read.value < 0.0);
        if !negative || matches!(kind, Kind::Signed(_)) {
            return self.written(input, kind, takes, place, written);
        }
        self.out.notices.push(Notice::new(Code::MonthNegative, place).found(written));
        takes.iter().find_map(|d| self.written(input, Kind::Signed(*d), &[*d], place, written))
    }

    /// The mean of analysed batches; one that nobody can read leaves the field open.
    fn batches(
        &mut self,
        input: &'static Input,
        kind: Kind,
        takes: &[Dimension],
        matter: Option<Dimension>,
        batches: &[(String, Written, Written)],
    ) -> Option<Datum> {
        let weights = Kind::Matter.dimensions(matter).into_iter().filter(|d| matter.is_none_or(|m| m == *d));
        let weights: Vec<Dimension> = weights.collect();
        let read: Vec<Option<(Datum, Datum)>> = batches
            .iter()
            .map(|(place, amount, result)| {
                let amount = self.written(input, Kind::Matter, &weights, &join(place, "amount"), amount);
                let result = self.written(input, kind, takes, &join(place, input.name), result);
                amount.zip(result)
            })
            .collect();
        let read: Vec<(Datum, Datum)> = read.into_iter().collect::<Option<_>>()?;
        if read.iter().map(|(amount, _)| amount.value()).sum::<f64>() > 0.0 {
            return Some(Datum::Weighted(read));
        }
        self.out.notices.extend(batches.first().map(|(at, ..)| {
            Notice::new(Code::DatumMissing, join(at, "amount")).named("批次的数量", "the amount of the batch")
        }));
        None
    }

    fn default(
        &mut self,
        input: &'static Input,
        kind: Kind,
        takes: &[Dimension],
        place: &str,
        record: &Record,
    ) -> (Option<Datum>, Option<Matched<'a>>) {
        let electricity = matches!(kind, Kind::Of(d) if d == Dimension::CO2.per(Dimension::ELECTRICITY));
        let item = record.item.as_deref().or(electricity.then_some("electricity"));
        let year = self.defaults.year;
        let own = input.default.zip(item).and_then(|(parameter, item)| {
            OwnFactor::find(&self.given.own, self.library, item, parameter, year)
        });
        if let Some(own) = own {
            let written = own.written();
            let notice = Notice::new(Code::OwnFactorUsed, place).found(&written).with("period", own.period());
            let notice = notice.with("laboratory", &own.laboratory).with("method", &own.method);
            self.out.notices.push(notice);
            return (self.written(input, kind, takes, place, &written), None);
        }
        let reading = input.default.zip(item).and_then(|(parameter, item)| self.chosen(parameter, item));
        let family = reading.map(|(.., factor)| factor.family.as_str()).or(self.defaults.family.as_deref());
        let named = input.default.filter(|_| family.is_some());
        if input.optional && (named.is_none() || item.is_none()) {
            return (None, None);
        }
        let (Some(parameter), Some(item)) = (input.default, item) else {
            let units = takes.iter().flat_map(|d| unit::fitting(*d)).collect::<Vec<_>>().join(", ");
            let notice = input.named(Notice::new(Code::InputMissing, place).expected(units));
            let served = if input.default.is_some() { "yes" } else { "no" };
            self.out.notices.push(notice.with("default", served));
            return (None, None);
        };
        if let Some((ambiguity, reading, factor)) = reading {
            let notice = of_reading(Code::ReadingTaken, ambiguity, place.to_owned());
            let notice = notice.found(format!("{}: {} {}", reading.id, factor.printed, factor.unit));
            self.out.notices.push(notice.with("status", factor.status.id()));
        }
        let query = Query {
            item,
            parameter: reading.map_or(parameter, |(.., factor)| asked(parameter, factor)),
            family,
            year: self.defaults.year,
            region: self.defaults.region.as_deref(),
        };
        match resolve(self.library, &query) {
            Err(miss) => {
                self.out.notices.push(missed(&miss, &query, input, place));
                (None, None)
            }
            Ok(matched) => (self.matched(input, takes, place, &matched), Some(matched)),
        }
    }

    /// The factor of a chosen reading that serves this parameter of this item.
    fn chosen(&self, parameter: Parameter, item: &str) -> Option<(&'a Ambiguity, &'a Reading, &'a Factor)> {
        let library = self.library;
        let item = &library.item_named(item)?.id;
        let fits = |factor: &&Factor| factor.item == *item && serves(factor.parameter, parameter);
        library.ambiguities.iter().find_map(|ambiguity| {
            let reading = ambiguity.reading(self.given.reading(&ambiguity.id)?)?;
            let factor = reading.factors.iter().filter_map(|id| library.factor(id)).find(fits)?;
            Some((ambiguity, reading, factor))
        })
    }

    fn matched(
        &mut self,
        input: &'static Input,
        takes: &[Dimension],
        place: &str,
        matched: &Matched<'a>,
    ) -> Option<Datum> {
        let mut product: Option<Datum> = None;
        for factor in &matched.basis {
            let kind = OriginKind::Library(factor, matched.clone());
            let leaf = self.leaf(factor.quantity, Origin { place: place.to_owned(), input, kind });
            product = Some(match product {
                None => leaf,
                Some(first) => Datum::Product(Box::new(first), Box::new(leaf)),
            });
        }
        let mut datum = product?;
        // What a reading takes may be printed as the CO2 that the carbon gives.
        if takes.contains(&datum.dimension().per(CO2_PER_C.dimension)) {
            datum = Datum::Carbon(Box::new(datum));
        }
        let dimension = datum.dimension();
        let fits = takes.contains(&dimension)
            || (dimension == Dimension::ONE && takes.iter().any(|d| d.is_ratio_of_masses()));
        if !fits {
            self.out.notices.push(
                Notice::new(Code::UnitMismatch, place)
                    .expected(takes.iter().map(|d| d.canonical_unit()).collect::<Vec<_>>().join(", "))
                    .found(format!("{} ({})", dimension.canonical_unit(), matched.text())),
            );
            return None;
        }
        self.out.notices.extend(found_so(matched, place));
        Some(datum)
    }

    fn leaf(&mut self, quantity: Quantity, origin: Origin<'a>) -> Datum {
        let key = self.out.origins.len();
        self.out.origins.push(origin);
        Datum::Leaf(Leaf { value: quantity.value, dimension: quantity.dimension, key })
    }
}

/// True where a reading's factor says what is asked for: a carbon content is also found from carbon per energy, or from the CO2 that the carbon gives.
pub fn serves(factor: Parameter, asked: Parameter) -> bool {
    let carbon = matches!(factor, Parameter::CarbonPerEnergy | Parameter::EmissionFactor);
    factor == asked || asked == Parameter::CarbonPerMatter && carbon
}

/// What is asked of the family of a reading's factor: as the input asks, but for a carbon content that is printed as CO2.
fn asked(parameter: Parameter, factor: &Factor) -> Parameter {
    if factor.parameter == Parameter::EmissionFactor { factor.parameter } else { parameter }
}

/// What is told of a reading at this place.
pub fn of_reading(code: Code, ambiguity: &Ambiguity, place: String) -> Notice {
    let ids: Vec<&str> = ambiguity.readings.iter().map(|reading| reading.id.as_str()).collect();
    let notice = Notice::new(code, place).expected(ids.join(", "));
    notice.named(&ambiguity.zh, &ambiguity.en).with("ambiguity", &ambiguity.id)
}

/// Nothing impossible passes and nothing is clamped.
fn in_range(quantity: Quantity, kind: Kind, place: &str, written: &Written) -> Result<Quantity, Notice> {
    if super::compute::is_below_zero(quantity.value) && !matches!(kind, Kind::Signed(_)) {
        return Err(Notice::new(Code::NegativeValue, place).found(written));
    }
    if kind.is_share() && quantity.value > 1.0 {
        return Err(Notice::new(Code::FractionAboveOne, place).found(written));
    }
    Ok(quantity)
}

fn missed(miss: &Miss, query: &Query<'_>, input: &Input, place: &str) -> Notice {
    let families = miss.families_that_would_serve.join(", ");
    let (code, expected, found) = match &miss.reason {
        Reason::NoFamily => (Code::FamilyMissing, families, ""),
        Reason::UnknownFamily { closest } => {
            (Code::FamilyUnknown, or(closest, families), query.family.unwrap_or_default())
        }
        Reason::UnknownItem { closest } => (Code::ItemUnknown, or(closest, "none".to_owned()), query.item),
        Reason::UnknownRegion { closest } => {
            (Code::RegionUnknown, closest.join(", "), query.region.unwrap_or_default())
        }
        Reason::NoRegion { regions } => (Code::RegionMissing, regions.join(", "), ""),
        Reason::NoFactor => (Code::FactorMissing, families, query.family.unwrap_or_default()),
    };
    let notice = Notice::new(code, place).expected(expected).found(found);
    input.named(notice.with("item", query.item).with("parameter", query.parameter.id()))
}

fn or(first: &[String], second: String) -> String {
    if first.is_empty() { second } else { first.join(", ") }
}

/// How a default was found: which, and what about it a verifier would ask.
fn found_so(matched: &Matched<'_>, place: &str) -> Vec<Notice> {
    let rows: Vec<&str> = matched.basis.iter().map(|f| f.id.as_str()).collect();
    let rows = rows.join(", ");
    let mut notices = vec![Notice::new(Code::DefaultUsed, place).found(matched.text()).with("factor", &rows)];
    for how in &matched.how {
        match how {
            How::Exact => {}
            How::LatestYear { used } => {
                notices.push(
                    Notice::new(Code::OtherYear, place).expected("none").found(used).with("factor", &rows),
                );
            }
            How::OtherYear { asked, used } => {
                notices.push(
                    Notice::new(Code::OtherYear, place).expected(asked).found(used).with("factor", &rows),
                );
            }
            How::OtherRegion { asked, used } => {
                notices.push(
                    Notice::new(Code::OtherRegion, place).expected(asked).found(used).with("factor", &rows),
                );
            }
        }
    }
    if let Some(factor) = matched.basis.iter().find(|f| f.status != Status::PrimaryTextRead) {
        let notice = Notice::new(Code::FactorUnchecked, place).found(factor.status.id());
        notices.push(notice.with("factor", &factor.id).with("source", &factor.source));
    }
    notices
}

fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") }
}
