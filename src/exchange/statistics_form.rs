//! Reading a statistics form from csv: which form it is, which column is which, every figure with its unit. Any reject refuses the file whole.

use super::layout::{Energy, Layout, forms, plain};
use super::mapping::{self, Proposal};
use super::{propose, text};
use crate::inventory::edit::DocumentPart;
use crate::inventory::forms::{FormRow, StatisticsForm};
use crate::inventory::{Change, Inventory};
use crate::journal::Edit;
use crate::json::{Named, Write};
use crate::library::Library;
use crate::notice::{Code, Notice, none_is_error};
use crate::period::{Day, Period};
use crate::provenance::Digest;
use crate::quantity::{Dimension, Written, unit};

/// What an import gives: the form, and the edit that would take it up.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Imported {
    /// the form as read, with what its figures answer to
    pub form: StatisticsForm,
    /// encoding of the file
    pub encoding: String,
    /// columns recognised, in the order of the file
    pub columns: Vec<String>,
    /// what each leading figure may answer to, where an inventory is named
    pub proposals: Vec<Proposal>,
    /// true where the inventory has this form of the same period already, whose place it takes
    pub replaces: bool,
    /// one journal entry that puts the form into the inventory
    pub edit: Edit<Change>,
}

/// Who imports, when, from which file, into which document.
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    /// name of the file
    pub file: &'a str,
    /// when, as the caller's clock says
    pub at: &'a str,
    /// who
    pub by: &'a str,
    /// the document, where one is named
    pub into: Option<&'a Inventory>,
}

/// Reads the form; with an error among the notices nothing is taken.
pub fn import(bytes: &[u8], request: &Request<'_>, library: &Library) -> (Option<Imported>, Vec<Notice>) {
    let read = text::small(bytes)
        .and_then(|()| text::decode(bytes))
        .and_then(|(text, encoding)| Ok((text::cells(&text)?, encoding)));
    let ((cells, lines), encoding) = match read {
        Ok(read) => read,
        Err(notice) => return (None, vec![notice.under(request.file)]),
    };
    let Some(sheet) = Sheet::of(&cells) else {
        let known: Vec<String> =
            forms().layouts.iter().map(|form| format!("{} {}", form.id, form.zh)).collect();
        let notice =
            Notice::new(Code::FormUnknown, request.file).expected(known.join("、")).with("why", "columns");
        return (None, vec![notice]);
    };
    let mut notices = Vec::new();
    let period = period(&cells, &sheet, request, &mut notices);
    let rows = sheet.rows((&cells, &lines), request.file, library, &mut notices);
    if !none_is_error(&notices) {
        return (None, notices);
    }
    let gases = rows.iter().any(|row| row.figures.iter().any(|(_, figure)| figure.unit.contains("Nm3")));
    if gases {
        notices.push(Notice::new(Code::FormVolume, request.file).found("万m3").expected("万Nm3"));
    }
    let mut form = StatisticsForm {
        form: sheet.layout.id.clone(),
        period,
        file: request.file.to_owned(),
        digest: Some(Digest::of(bytes)),
        rows,
        matches: Vec::new(),
    };
    let forms = request.into.map(|document| document.forms.as_slice()).unwrap_or_default();
    // A form read again takes the place of the one of the same period; the journal keeps the former.
    let same = |other: &&StatisticsForm| other.form == form.form && other.period == form.period;
    let former = forms.iter().find(same);
    let others: Vec<StatisticsForm> = forms.iter().filter(|other| !same(other)).cloned().collect();
    let mut proposals = Vec::new();
    if let Some(document) = request.into {
        form.matches = propose::matches(&form, document, library);
        if let Some(former) = former {
            propose::confirmed(&mut form, former, document);
        }
        proposals = mapping::of(&form, document, library);
    }
    let replaces = former.is_some();
    let all = others.into_iter().chain([form.clone()]).collect();
    let change = Change::SetDocument { part: Box::new(DocumentPart::Forms { forms: all }) };
    let why = Some(format!("{} {}", sheet.layout.zh, request.file));
    let edit = Edit { at: request.at.to_owned(), by: request.by.to_owned(), why, changes: vec![change] };
    let columns = sheet.columns.iter().map(|(_, column)| (*column).to_owned()).collect();
    (Some(Imported { form, encoding: encoding.to_owned(), columns, proposals, replaces, edit }), notices)
}

/// The year of the form: the inventory's, or the one printed above the table.
fn period(
    cells: &[Vec<String>],
    sheet: &Sheet<'_>,
    request: &Request<'_>,
    notices: &mut Vec<Notice>,
) -> Period {
    let above = cells.iter().take(sheet.first).flatten();
    let printed = above.filter_map(|cell| {
        let before = cell.split('年').next().filter(|before| before.len() < cell.len())?;
        let digits: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        digits
            .chars()
            .rev()
            .collect::<String>()
            .parse::<u16>()
            .ok()
            .filter(|year| (1990..2100).contains(year))
    });
    let year = printed.into_iter().next();
    let of_document = request.into.map(|document| document.period);
    let day = |year: u16, day: &str| Day::parse(&format!("{year:04}-{day}"));
    let of_year = year.and_then(|year| Some(Period { from: day(year, "01-01")?, to: day(year, "12-31")? }));
    match (of_document, of_year) {
        (Some(document), Some(printed)) if !printed.contains(document) => {
            notices.push(
                Notice::new(Code::DateOutside, request.file)
                    .expected(format!("{} – {}", document.from, document.to))
                    .found(format!("{} – {}", printed.from, printed.to)),
            );
            printed
        }
        (Some(document), _) => document,
        (None, Some(printed)) => printed,
        (None, None) => {
            notices.push(Notice::new(Code::FormUnknown, request.file).expected("2025年").with("why", "year"));
            Period { from: Day::START, to: Day::START }
        }
    }
}

/// A table found among the cells.
struct Sheet<'c> {
    layout: &'static Layout,
    /// first row of figures
    first: usize,
    /// place and column
    columns: Vec<(usize, &'c str)>,
}

impl Sheet<'static> {
    /// The form that has most of its columns here.
    fn of(cells: &[Vec<String>]) -> Option<Sheet<'static>> {
        const ABOVE: usize = 30;
        let first = cells
            .iter()
            .take(ABOVE)
            .position(|row| row.iter().take(3).any(|cell| energy(cell, "").is_some()))?;
        let head = cells.get(..first)?;
        let mut best: Option<Sheet<'static>> = None;
        for layout in &forms().layouts {
            let width = head.iter().map(Vec::len).max().unwrap_or(0);
            let mut columns: Vec<(usize, &'static str)> = Vec::new();
            for at in 0..width {
                // The lowest row of a head with merged cells says most.
                let texts = head.iter().rev().filter_map(|row| row.get(at)).map(|text| plain(text));
                let found = texts.into_iter().find_map(|text| {
                    let of =
                        |column: &&super::layout::Column| column.names.iter().any(|name| plain(name) == text);
                    layout.columns.iter().find(of).filter(|_| !text.is_empty())
                });
                if let Some(column) =
                    found.filter(|column| !columns.iter().any(|(_, known)| *known == column.id))
                {
                    columns.push((at, &column.id));
                }
            }
            let figures = columns.iter().filter(|(_, id)| !["name", "code", "unit"].contains(id)).count();
            let enough = figures >= layout.least && columns.iter().any(|(_, id)| *id == "name");
            if enough && best.as_ref().is_none_or(|best| best.columns.len() < columns.len()) {
                best = Some(Sheet { layout, first, columns });
            }
        }
        best
    }

    fn rows(
        &self,
        (cells, lines): (&[Vec<String>], &[u64]),
        file: &str,
        library: &Library,
        notices: &mut Vec<Notice>,
    ) -> Vec<FormRow> {
        let mut rows = Vec::new();
        for (row, line) in cells.iter().zip(lines).skip(self.first) {
            let cell = |id: &str| {
                let at = self.columns.iter().find(|(_, column)| *column == id).map(|(at, _)| *at);
                at.and_then(|at| row.get(at)).map_or("", |cell| cell.as_str())
            };
            let (name, code) = (cell("name"), cell("code"));
            let figures = self.columns.iter().filter(|(_, id)| !["name", "code", "unit"].contains(id));
            let figures: Vec<(usize, &str, &str)> = figures
                .filter_map(|(at, id)| Some((*at, *id, row.get(*at)?.as_str())))
                .filter(|(_, _, text)| !is_nothing(text))
                .collect();
            // A row of coefficients alone says nothing of this enterprise.
            let ratio = |id: &str| self.layout.columns.iter().any(|column| column.id == id && column.ratio);
            if figures.iter().all(|(_, id, _)| ratio(id)) {
                continue;
            }
            let place = |at: usize| format!("{file}:{line}:{}", letters(at));
            let known = energy(name, code);
            let item = known.and_then(|energy| energy.item.clone());
            let item = item.or_else(|| library.item_named(&plain(name)).map(|item| item.id.clone()));
            if known.is_none() && item.is_none() {
                let at = self.columns.iter().find(|(_, id)| *id == "name").map_or(0, |(at, _)| *at);
                notices.push(
                    Notice::new(Code::FormRowUnknown, place(at))
                        .found(name)
                        .with("code", if code.is_empty() { "none" } else { code }),
                );
                continue;
            }
            let unit = self.unit(cell("unit"), known, &place, notices);
            let mut read = Named::default();
            for (at, id, text) in figures {
                let column = self.layout.columns.iter().find(|column| column.id == *id);
                let plain_number = column.is_some_and(|column| column.money || column.ratio);
                if Written::new(text, "").read(&[Dimension::ONE], "").is_err() {
                    notices.push(
                        Notice::new(Code::FormCellUnreadable, place(at)).found(text).with("column", id),
                    );
                } else {
                    read.insert(
                        id.to_owned(),
                        Written::new(text, if plain_number { "" } else { unit.as_str() }),
                    );
                }
            }
            let code = if code.is_empty() { plain(name) } else { code.to_owned() };
            if rows.iter().any(|row: &FormRow| row.code == code) {
                notices.push(Notice::new(Code::IdTaken, place(0)).found(&code));
            }
            rows.push(FormRow { code, name: name.to_owned(), item, figures: read });
        }
        rows
    }

    /// The unit of a row: as printed, or the form's own. Gas volumes of forms count as those at 0 °C, which is said once.
    fn unit(
        &self,
        printed: &str,
        known: Option<&Energy>,
        place: &dyn Fn(usize) -> String,
        notices: &mut Vec<Notice>,
    ) -> String {
        let usual = known.map_or("", |energy| energy.unit.as_str());
        if is_nothing(printed) {
            return usual.to_owned();
        }
        if usual.contains("Nm3") {
            let cubic = printed.replace("立方米", "m3").replace('³', "3");
            if !cubic.contains("Nm3") && !cubic.contains('(') {
                return cubic.replace("m3", "Nm3");
            }
        }
        if unit::parse(printed).is_err() {
            let at = self.columns.iter().find(|(_, id)| *id == "unit").map_or(0, |(at, _)| *at);
            notices.push(Notice::new(Code::UnitUnknown, place(at)).expected(usual).found(printed));
        }
        printed.to_owned()
    }
}

/// What stands for no figure on forms.
fn is_nothing(text: &str) -> bool {
    ["", "-", "—", "－", "--", "——", "×", "…"].contains(&text.trim())
}

/// An energy by its name, else by its code.
fn energy(name: &str, code: &str) -> Option<&'static Energy> {
    let name = plain(name);
    let all = &forms().energies;
    let by_name = all.iter().find(|energy| !name.is_empty() && energy.zh == name);
    let code = code.trim();
    by_name.or_else(|| all.iter().find(|energy| !code.is_empty() && energy.code == code))
}

/// The letters of a column, as spreadsheets show them.
fn letters(at: usize) -> String {
    let mut text = String::new();
    let mut rest = at + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        text.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    text
}
