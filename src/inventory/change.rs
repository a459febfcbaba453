//! Changes of an inventory: each applied whole or refused, each with its reverse, so that undo is exact.

use super::document::Inventory;
use super::edit::{DocumentPart, StreamPart};
use super::review::Version;
use super::stream::{Activity, Stream};
use crate::json::{self, Read, Write};
use crate::notice::{Code, Notice};
use crate::quantity::Written;

/// One change.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "change", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Change {
    /// the amount of one dated entry; a unit inside `value` comes before `unit`
    SetAmount {
        /// stream id
        stream: String,
        /// place in its activity data
        entry: usize,
        /// as typed; none makes it missing
        amount: Option<Written>,
    },
    /// an input of the method; none goes back to batches or the default
    SetInput {
        /// stream id
        stream: String,
        /// input name
        input: String,
        /// as typed
        value: Option<Written>,
    },
    /// the dated amounts of a stream, all of them
    SetActivity {
        /// stream id
        stream: String,
        /// the new list
        activity: Vec<Activity>,
    },
    /// a text of a stream
    SetText {
        /// stream id
        stream: String,
        /// which text
        field: StreamText,
        /// the new text
        text: String,
    },
    /// a choice that changes totals
    SetSetting {
        /// which choice
        setting: Setting,
        /// the new value; none leaves it open
        value: Option<String>,
    },
    /// a text about the reporting entity or the document
    SetEntity {
        /// which text
        field: EntityText,
        /// the new text
        text: String,
    },
    /// one part of a stream, whole
    SetStream {
        /// stream id
        stream: String,
        /// the part as it shall be
        part: Box<StreamPart>,
    },
    /// one part of the document, whole
    SetDocument {
        /// the part as it shall be
        part: Box<DocumentPart>,
    },
    /// the figures as they stand become a version; the program writes them into it
    AddVersion {
        /// the version
        version: Box<Version>,
    },
    /// the last version is taken back: what undo of `add-version` does
    RemoveVersion {},
    /// a new stream, at this place
    AddStream {
        /// place in the list
        at: usize,
        /// the stream
        stream: Box<Stream>,
    },
    /// a stream taken out
    RemoveStream {
        /// stream id
        stream: String,
    },
}

impl Change {
    /// The stream that it changes; none where it changes the whole document.
    pub fn stream(&self) -> Option<&str> {
        match self {
            Change::SetAmount { stream, .. }
            | Change::SetInput { stream, .. }
            | Change::SetActivity { stream, .. }
            | Change::SetText { stream, .. }
            | Change::SetStream { stream, .. }
            | Change::RemoveStream { stream } => Some(stream),
            Change::AddStream { stream, .. } => Some(&stream.id),
            Change::SetSetting { .. }
            | Change::SetEntity { .. }
            | Change::SetDocument { .. }
            | Change::AddVersion { .. }
            | Change::RemoveVersion {} => None,
        }
    }
}

/// What of the computed results a change can move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched<'c> {
    /// words only
    Nothing,
    /// one stream and its line
    Stream {
        /// its id
        id: &'c str,
        /// its dates may have moved too
        dated: bool,
    },
    /// any line, or which lines there are
    Everything,
}

impl Change {
    /// What it moves; anything where nothing narrower is known.
    pub fn touches(&self) -> Touched<'_> {
        match self {
            Change::SetAmount { stream, .. } | Change::SetInput { stream, .. } => {
                Touched::Stream { id: stream, dated: false }
            }
            Change::SetActivity { stream, .. } | Change::SetText { stream, field: StreamText::Item, .. } => {
                Touched::Stream { id: stream, dated: true }
            }
            // Its notices name it.
            Change::SetText { stream, field: StreamText::Name, .. } => {
                Touched::Stream { id: stream, dated: false }
            }
            Change::SetText { .. } | Change::SetEntity { .. } => Touched::Nothing,
            // What was measured of it is its own; where it stands among the others is not.
            Change::SetStream { stream, part } => match **part {
                StreamPart::Balances { .. } | StreamPart::Meters { .. } | StreamPart::Batches { .. } => {
                    Touched::Stream { id: stream, dated: true }
                }
                _ => Touched::Everything,
            },
            _ => Touched::Everything,
        }
    }
}

/// Texts of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StreamText {
    /// name on screen
    Name,
    /// note
    Note,
    /// evidence in words
    Evidence,
    /// material in the library; empty for none
    Item,
}

/// Choices that change totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// family of fuel and material defaults
    Family,
    /// GWP set
    Gwp,
    /// family of grid factors
    ElectricityFamily,
    /// region of the grid factor
    ElectricityRegion,
    /// generation of the guideline
    Guideline,
}

/// Texts about the entity and the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EntityText {
    /// title of the document
    Title,
    /// name of the enterprise
    Name,
    /// boundary in words
    Boundary,
    /// 填报人
    PreparedBy,
    /// 审核人
    ReviewedBy,
    /// 负责人
    ApprovedBy,
}

/// A text field holds no more than this.
pub const LONGEST_TEXT: usize = 10_000;
/// A document holds no more streams, a stream no more dated amounts.
pub const MOST_ROWS: usize = 200_000;

impl Inventory {
    /// Makes one change and answers its reverse; refused, it changes nothing.
    pub fn change(&mut self, change: &Change) -> Result<Change, Notice> {
        match json::copied(change) {
            Change::SetAmount { stream, entry, amount } => {
                let place = format!("streams/{stream}/activity/{entry}");
                let target = self.stream(&stream)?.activity.get_mut(entry);
                let target = target.ok_or_else(|| Notice::new(Code::EditTarget, place).found(entry))?;
                let amount = std::mem::replace(&mut target.amount, amount.map(normal).transpose()?);
                Ok(Change::SetAmount { stream, entry, amount })
            }
            Change::SetInput { stream, input, value } => {
                short(&input)?;
                let inputs = &mut self.stream(&stream)?.inputs;
                let former = match value.map(normal).transpose()? {
                    Some(value) => inputs.insert(input.clone(), value),
                    None => inputs.remove(&input),
                };
                Ok(Change::SetInput { stream, input, value: former })
            }
            Change::SetActivity { stream, activity } => {
                if activity.len() > MOST_ROWS {
                    return Err(too_large(activity.len()));
                }
                let activity = std::mem::replace(&mut self.stream(&stream)?.activity, activity);
                Ok(Change::SetActivity { stream, activity })
            }
            Change::SetText { stream, field, text } => {
                let target = self.stream(&stream)?;
                if field == StreamText::Item {
                    let former =
                        std::mem::replace(&mut target.item, Some(short(&text)?).filter(|t| !t.is_empty()));
                    return Ok(Change::SetText { stream, field, text: former.unwrap_or_default() });
                }
                let target = match field {
                    StreamText::Name | StreamText::Item => &mut target.name,
                    StreamText::Note => &mut target.note,
                    StreamText::Evidence => &mut target.evidence,
                };
                let text = std::mem::replace(target, short(&text)?);
                Ok(Change::SetText { stream, field, text })
            }
            Change::SetSetting { setting, value } => {
                let settings = &mut self.settings;
                let target = match setting {
                    Setting::Family => &mut settings.family,
                    Setting::Gwp => &mut settings.gwp,
                    Setting::ElectricityFamily => &mut settings.electricity_family,
                    Setting::ElectricityRegion => &mut settings.electricity_region,
                    Setting::Guideline => &mut settings.guideline,
                };
                let value = std::mem::replace(target, value.map(|v| short(&v)).transpose()?);
                Ok(Change::SetSetting { setting, value })
            }
            Change::SetEntity { field, text } => {
                let target = match field {
                    EntityText::Title => &mut self.title,
                    EntityText::Name => &mut self.entity.name,
                    EntityText::Boundary => &mut self.entity.boundary,
                    EntityText::PreparedBy => &mut self.entity.prepared_by,
                    EntityText::ReviewedBy => &mut self.entity.reviewed_by,
                    EntityText::ApprovedBy => &mut self.entity.approved_by,
                };
                let text = std::mem::replace(target, short(&text)?);
                Ok(Change::SetEntity { field, text })
            }
            Change::SetStream { stream, mut part } => {
                small(&part)?;
                part.swap(self.stream(&stream)?);
                Ok(Change::SetStream { stream, part })
            }
            Change::SetDocument { mut part } => {
                small(&part)?;
                part.swap(self);
                Ok(Change::SetDocument { part })
            }
            Change::AddVersion { version } => {
                if self.versions.iter().any(|known| known.id == version.id) {
                    return Err(Notice::new(Code::IdTaken, "versions").found(version.id));
                }
                self.versions.push(*version);
                Ok(Change::RemoveVersion {})
            }
            Change::RemoveVersion {} => {
                let last = self.versions.pop().ok_or_else(|| Notice::new(Code::EditTarget, "versions"))?;
                Ok(Change::AddVersion { version: Box::new(last) })
            }
            Change::AddStream { at, stream } => self.add(at, *stream),
            Change::RemoveStream { stream } => {
                let at = self.stream_index(&stream).ok_or_else(|| no_stream(&stream))?;
                let stream = Box::new(self.streams.remove(at));
                Ok(Change::AddStream { at, stream })
            }
        }
    }

    fn add(&mut self, at: usize, stream: Stream) -> Result<Change, Notice> {
        let id = stream.id.clone();
        if self.streams.len() >= MOST_ROWS {
            return Err(too_large(self.streams.len()));
        }
        if self.stream_index(&id).is_some() {
            return Err(Notice::new(Code::IdTaken, "streams").found(id));
        }
        if self.source(&stream.source).is_none() {
            let known: Vec<&str> = self.sources.iter().map(|s| s.id.as_str()).collect();
            let place = format!("streams/{id}/source");
            return Err(Notice::new(Code::EditTarget, place)
                .expected(known.join(", "))
                .found(&stream.source));
        }
        let at = at.min(self.streams.len());
        self.streams.insert(at, stream);
        Ok(Change::RemoveStream { stream: id })
    }

    fn stream(&mut self, id: &str) -> Result<&mut Stream, Notice> {
        self.streams.edit(id).ok_or_else(|| no_stream(id))
    }
}

/// What was typed into one field is kept as typed; only a unit written behind the number moves to its own place.
fn normal(written: Written) -> Result<Written, Notice> {
    short(&written.value)?;
    short(&written.unit)?;
    Ok(Written::typed(&written.value, &written.unit))
}

fn short(text: &str) -> Result<String, Notice> {
    if text.len() > LONGEST_TEXT { Err(too_large(text.len())) } else { Ok(text.to_owned()) }
}

/// A part is no larger than a document may be.
fn small(part: &dyn Write) -> Result<(), Notice> {
    const LARGEST: usize = 64 << 20;
    let length = json::to_text(part).len();
    if length > LARGEST { Err(too_large(length)) } else { Ok(()) }
}

fn too_large(found: usize) -> Notice {
    Notice::new(Code::TooLarge, "edit").expected(format!("<= {LONGEST_TEXT} B, <= {MOST_ROWS}")).found(found)
}

fn no_stream(id: &str) -> Notice {
    Notice::new(Code::EditTarget, "streams").found(id)
}
