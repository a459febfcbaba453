//! Recovered gas against its uses 煤气平衡: what a balance gives as an output must cover what is burnt, made into products, flared, sold and stored.
//! That one gas is an output of the coking balance and the fuel of the ovens is the guideline's own method, no error.

use super::beyond;
use crate::decimal::Plain;
use crate::formula::Datum;
use crate::inventory::assess::Line;
use crate::inventory::contribution::amount;
use crate::inventory::document::Inventory;
use crate::library::{GAS_SURPLUS, Library, State, Supply};
use crate::notice::{Code, Notice};
use crate::quantity::Dimension;

/// A gas volume of one stream; places in the document and in the library.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Volume {
    stream: usize,
    item: usize,
    recovered: bool,
    amount: f64,
}

/// A gas that a stream gives, or says to be the plant's own; places in the document and in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Made {
    stream: usize,
    item: usize,
    given: bool,
}

/// What the streams of a line give, and what they say to be the plant's own.
pub(super) fn made(line: &Line<'_>, document: &Inventory, library: &Library) -> Vec<Made> {
    let of = |stream: &usize| {
        let it = document.streams.get(*stream)?;
        let given = it.side.as_deref() == Some("outputs");
        let wanted = given || it.supply == Some(Supply::OwnMade);
        let item = wanted.then(|| gas(library, it.item.as_deref()?)).flatten()?;
        Some(Made { stream: *stream, item, given })
    };
    line.streams.iter().filter_map(of).collect()
}

/// Gas that is said to be the plant's own, where nothing in the document gives any: bought, or a recovery that was left out.
pub(super) fn unrecovered<'m>(
    all: impl Iterator<Item = &'m Made> + Clone,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    let mut given = vec![false; library.items.len()];
    for made in all.clone().filter(|made| made.given) {
        if let Some(given) = given.get_mut(made.item) {
            *given = true;
        }
    }
    let lacks = |made: &&Made| given.get(made.item) == Some(&false);
    let told = all.filter(lacks).filter_map(|made| {
        let (stream, item) = (document.streams.get(made.stream)?, library.items.get(made.item)?);
        let notice = Notice::new(Code::GasUnrecovered, format!("streams/{}", stream.id));
        Some(notice.with("name", &stream.name).named(&item.zh, &item.en))
    });
    told.collect()
}

/// The gas volumes of a line.
pub(super) fn volumes(line: &Line<'_>, document: &Inventory, library: &Library) -> Vec<Volume> {
    let of = |stream: &usize| {
        let it = document.streams.get(*stream)?;
        let item = gas(library, it.item.as_deref()?)?;
        let datum = amount(line, it).and_then(|field| field.datum.clone())?;
        // Gas from outside is none of the recovered gas.
        if it.supply == Some(Supply::Purchased) {
            return None;
        }
        let recovered = line.is_balance() && it.side.as_deref() == Some("outputs");
        let fits = datum.dimension() == Dimension::NORMAL_VOLUME;
        fits.then(|| Volume { stream: *stream, item, recovered, amount: Datum::value(&datum) })
    };
    line.streams.iter().filter_map(of).collect()
}

fn gas(library: &Library, name: &str) -> Option<usize> {
    let known = library.item_named(name).filter(|item| item.state == State::Gas)?;
    library.items.iter().position(|item| item.id == known.id)
}

/// Gases of which more went than came, beyond what meters explain; what was sold or stored and cannot be read.
pub(super) fn notices<'v>(
    volumes: impl Iterator<Item = &'v Volume>,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    // by gas: recovered, gone, and the first stream that gives it
    let mut gases: Vec<(f64, f64, Option<usize>)> = vec![(0.0, 0.0, None); library.items.len()];
    let mut told = Vec::new();
    for volume in volumes {
        let Some((came, gone, first)) = gases.get_mut(volume.item) else { continue };
        if volume.recovered {
            *came += volume.amount;
            first.get_or_insert(volume.stream);
        } else {
            *gone += volume.amount;
        }
    }
    for (at, disposal) in document.disposals.iter().enumerate() {
        let Some(item) = gas(library, &disposal.item) else {
            told.push(Notice::new(Code::ItemUnknown, format!("disposals/{at}/item")).found(&disposal.item));
            continue;
        };
        match disposal.amount.read(&[Dimension::NORMAL_VOLUME], &format!("disposals/{at}/amount")) {
            Ok((amount, _)) => {
                if let Some((_, gone, _)) = gases.get_mut(item) {
                    *gone += amount.value;
                }
            }
            Err(notice) => told.push(notice),
        }
    }
    for ((came, gone, first), item) in gases.into_iter().zip(&library.items) {
        let Some(stream) = first.and_then(|at| document.streams.get(at)) else { continue };
        // Room for rounding, so that 5 % itself is not beyond 5 %.
        if gone <= came * (1.0 + GAS_SURPLUS.value()) * (1.0 + 1e-9) {
            continue;
        }
        let unit = Dimension::NORMAL_VOLUME.canonical_unit();
        let notice = Notice::new(Code::GasOverused, format!("streams/{}/activity", stream.id));
        let notice = notice
            .expected(format!("{} {unit}", Plain(came)))
            .found(format!("{} {unit}", Plain(gone)))
            .named(&item.zh, &item.en);
        told.push(beyond(notice, &GAS_SURPLUS));
    }
    told
}
