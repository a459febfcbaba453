//! What is kept of an inventory between two edits: every line computed, every subtotal summed. One edited stream reads and computes its own line; nothing else moves.

use super::assess::{Assessment, Counts, Frame, Line, is_energy, takes_lists};
use super::block::{Block, Lane, ReadLine};
#[cfg(feature = "audit")]
use super::checks;
use super::consistency::{contradictions, outside};
use super::document::{Inventory, Source};
use super::gases;
use super::guideline;
use super::index::Index;
use super::total::{Measure, Total};
use super::view::is_shown_in_row;
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::{EmissionSource, GwpSet, Library, Sector};
use crate::method::compute;
use crate::method::energy::{saturated_steam, saturated_steam_ndrc};
use crate::method::prepare::of_reading;
use crate::method::registry::{self, Method};
use crate::notice::{Code, Notice};
use std::cell::OnceCell;

/// Everything computed from one state of a document.
#[derive(Debug)]
pub struct Running {
    blocks: Vec<Block>,
    /// by place of the stream: its block and its line in that
    places: Vec<Option<(usize, usize)>>,
    /// notices about the document as a whole, found when they are first asked for
    whole: OnceCell<Vec<Notice>>,
}

impl Running {
    /// The whole document, read and computed.
    pub fn of(document: &Inventory, library: &Library) -> Running {
        let gwp = gwp(document, library);
        let named = |place: usize| document.streams.get(place).map_or("", |stream| stream.source.as_str());
        let members = Index::of(document.streams.len(), &named);
        let mut running = Running {
            blocks: Vec::new(),
            places: vec![None; document.streams.len()],
            whole: OnceCell::new(),
        };
        for (place, source) in document.sources.iter().enumerate() {
            let Some(method) = method_of(source, document, library) else { continue };
            let streams = members.all(&source.id, &named).to_vec();
            let lines = if takes_lists(method) {
                vec![streams]
            } else {
                streams.into_iter().map(|stream| vec![stream]).collect()
            };
            let frame = Frame { source, method, document, library };
            let mut block = Block::new(place, method);
            for streams in lines {
                for stream in &streams {
                    if let Some(at) = running.places.get_mut(*stream) {
                        *at = Some((running.blocks.len(), block.lanes.len()));
                    }
                }
                read(frame, streams, |read| block.push(read, gwp));
            }
            block.play();
            running.blocks.push(block);
        }
        running
    }

    /// The stream at this place was edited: its line is read and computed again. `dated` where its dates may have moved.
    pub fn edited(&mut self, document: &Inventory, library: &Library, stream: usize, dated: bool) {
        if dated {
            self.whole.take();
        }
        let Some(Some((block, lane))) = self.places.get(stream).copied() else { return };
        let Some(block) = self.blocks.get_mut(block) else { return };
        let Some(source) = document.sources.get(block.source) else { return };
        let gwp = gwp(document, library);
        let frame = Frame { source, method: block.method, document, library };
        let streams = block.lanes.get(lane).map(|lane| lane.streams.clone()).unwrap_or_default();
        read(frame, streams, |read| block.replace(lane, read, gwp));
    }

    /// Every line computed and every sum made again from what is already read.
    pub fn recompute(&mut self) {
        self.blocks.iter_mut().for_each(Block::play);
    }

    /// The sum over the sources that are taken.
    pub fn total(&self, document: &Inventory, measure: Measure, takes: impl Fn(&Source) -> bool) -> Total {
        let source = |block: &Block| document.sources.get(block.source);
        let taken = self.blocks.iter().filter(|block| source(block).is_some_and(&takes));
        taken.fold(Total::default(), |sum, block| sum + block.sum(measure))
    }

    /// The total with or without purchased energy.
    pub fn headline(&self, document: &Inventory, library: &Library, measure: Measure, energy: bool) -> Total {
        let sector = sector(document, library);
        self.total(document, measure, |source| energy || !is_energy(sector, &source.class))
    }

    /// True where the guideline keeps some line out of a total, so that the sums of sources are not the whole answer.
    pub fn is_ruled(&self, document: &Inventory, library: &Library) -> bool {
        let left_out = |source: &Source| left_out(source, document, library).is_some();
        if document.sources.iter().any(left_out) {
            return true;
        }
        let Some(sector) = sector(document, library) else { return false };
        document.sources.iter().any(|source| {
            let outside = sector.class(&source.class).is_some_and(|class| class.outside);
            let needs = |one: &&EmissionSource| one.method == source.method && !one.requires.is_empty();
            outside || sector.sources.iter().any(|one| needs(&one))
        })
    }

    /// Lines, totals and notices, to look at.
    pub fn assessment<'a>(&self, document: &'a Inventory, library: &'a Library) -> Assessment<'a> {
        let (sector, gwp) = (sector(document, library), gwp(document, library));
        let mut notices = strangers(document, library, sector);
        let strange = notices.len();
        let mut besides = Vec::new();
        let mut lines = Vec::new();
        for block in &self.blocks {
            let Some(source) = document.sources.get(block.source) else { continue };
            let frame = Frame { source, method: block.method, document, library };
            for (at, lane) in block.lanes.iter().enumerate() {
                let stream = lane.streams.first().and_then(|at| document.streams.get(*at));
                let id = match stream {
                    Some(stream) if !takes_lists(block.method) => &stream.id,
                    _ => &source.id,
                };
                let line = Line {
                    id,
                    source,
                    streams: lane.streams.clone(),
                    method: block.method,
                    masses: block.masses(at),
                    counts: Counts::Counted,
                    passed: lane.failed.is_empty(),
                    frame,
                    prepared: OnceCell::new(),
                };
                notices.extend_from_slice(&lane.told);
                let place = || format!("line/{id}");
                if !lane.failed.is_empty() {
                    let slots = line.prepared().slots.as_deref().unwrap_or_default();
                    notices.extend(compute::refusals(&lane.failed, line.method, slots, &place()));
                }
                if line.masses.is_out_of_range() {
                    notices.push(Notice::new(Code::ResultOutOfRange, place()));
                }
                besides.extend_from_slice(&lane.besides);
                lines.push(line);
            }
        }
        // Its notices stand before those of the lines.
        let ruled = sector.map(|sector| guideline::apply(sector, document, &mut lines)).unwrap_or_default();
        notices.splice(strange..strange, ruled);
        for line in &mut lines {
            if let Some((ambiguity, reading)) = left_out(line.source, document, library) {
                line.counts = Counts::Unproven;
                let notice = of_reading(Code::ReadingTaken, ambiguity, format!("line/{}", line.id));
                besides.push(notice.found(&reading.id).with("status", ""));
            }
        }
        notices.append(&mut besides);
        notices.extend_from_slice(self.whole.get_or_init(|| contradictions(document)));
        #[cfg(feature = "audit")]
        {
            let checked = self.blocks.iter().flat_map(|block| &block.lanes).map(|lane| &lane.checked);
            notices.extend(checks::notices(checked, document, library));
        }
        notices.extend(gases::notices(document, library, &lines));
        #[cfg(feature = "audit")]
        notices.extend(checks::readings(document, library, &lines, &notices));
        Assessment { document, sector, lines, gwp, notices }
    }
}

/// The sector that the document names.
pub(super) fn sector<'l>(document: &Inventory, library: &'l Library) -> Option<&'l Sector> {
    library.sectors.iter().find(|sector| sector.id == document.entity.sector)
}

/// The method of a source: as it is named, or with the table that a chosen reading takes.
fn method_of(source: &Source, document: &Inventory, library: &Library) -> Option<&'static Method> {
    let method = registry::find(&source.method)?;
    let older = method.id == saturated_steam::METHOD.id
        && document
            .chosen(library)
            .any(|(_, reading)| reading.table.as_deref() == Some(saturated_steam_ndrc::TABLE));
    Some(if older { &saturated_steam_ndrc::METHOD } else { method })
}

/// The chosen reading that leaves the lines of this source out.
pub(super) fn left_out<'l>(
    source: &Source,
    document: &Inventory,
    library: &'l Library,
) -> Option<(&'l Ambiguity, &'l Reading)> {
    document.chosen(library).find(|(_, reading)| reading.without.as_ref() == Some(&source.method))
}

fn gwp<'l>(document: &Inventory, library: &'l Library) -> Option<&'l GwpSet> {
    document.settings.gwp.as_deref().and_then(|id| library.gwp_set(id))
}

/// Reads one line and hands on what is kept of it.
fn read(frame: Frame<'_>, streams: Vec<usize>, keep: impl FnOnce(ReadLine<'_>)) {
    let Frame { source, method, document, .. } = frame;
    let prepared = frame.prepare(&streams);
    let members = frame.members(&streams);
    let told = prepared.notices.iter().filter(|notice| !is_shown_in_row(notice)).cloned().collect();
    let besides = members.iter().flat_map(|stream| outside(stream, document)).collect();
    let line = Line {
        id: &source.id,
        source,
        streams,
        method,
        masses: gases::Masses::default(),
        counts: Counts::Counted,
        passed: true,
        frame,
        prepared: OnceCell::from(prepared),
    };
    let lane = Lane {
        streams: line.streams.clone(),
        told,
        besides,
        #[cfg(feature = "audit")]
        checked: checks::line(&line, document, frame.library),
        ..Lane::default()
    };
    let species = members.first().and_then(|stream| stream.item.as_deref());
    keep(ReadLine { lane, slots: line.prepared().slots.as_deref(), species });
}

/// A sector, classes and methods that nobody knows.
fn strangers(document: &Inventory, library: &Library, sector: Option<&Sector>) -> Vec<Notice> {
    let mut notices = Vec::new();
    if sector.is_none() {
        let known: Vec<&str> = library.sectors.iter().map(|s| s.id.as_str()).collect();
        let notice = Notice::new(Code::SectorUnknown, "entity/sector").expected(known.join(", "));
        notices.push(notice.found(&document.entity.sector));
    }
    for source in &document.sources {
        if let Some(sector) = sector.filter(|sector| !sector.classes.iter().any(|c| c.id == source.class)) {
            let known: Vec<&str> = sector.classes.iter().map(|c| c.id.as_str()).collect();
            let place = format!("sources/{}/class", source.id);
            notices
                .push(Notice::new(Code::ClassUnknown, place).expected(known.join(", ")).found(&source.class));
        }
        if registry::find(&source.method).is_none() {
            let known: Vec<&str> = registry::METHODS.iter().map(|m| m.id).collect();
            let place = format!("sources/{}/method", source.id);
            notices.push(
                Notice::new(Code::MethodUnknown, place).expected(known.join(", ")).found(&source.method),
            );
        }
    }
    notices
}
