//! The table of a statistics form among the cells of a file: which form it is, which column is which, and its rows; what no column or no energy stands for is a reject.

use super::layout::{Energy, Layout, forms, plain};
use crate::inventory::forms::FormRow;
use crate::json::Named;
use crate::library::Library;
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written, unit};

/// A table found among the cells.
pub(super) struct Sheet<'c> {
    pub(super) layout: &'static Layout,
    /// first row of the head
    pub(super) head: usize,
    /// first row of figures
    first: usize,
    /// place and column
    pub(super) columns: Vec<(usize, &'c str)>,
}

impl Sheet<'static> {
    /// The form that has most of its columns here.
    pub(super) fn of(cells: &[Vec<String>]) -> Option<Sheet<'static>> {
        const ABOVE: usize = 30;
        let first = cells
            .iter()
            .take(ABOVE)
            .position(|row| row.iter().take(3).any(|cell| energy(cell, "").is_some()))?;
        let above = cells.get(..first)?;
        let mut best: Option<Sheet<'static>> = None;
        for layout in &forms().layouts {
            let width = above.iter().map(Vec::len).max().unwrap_or(0);
            let mut columns: Vec<(usize, &'static str)> = Vec::new();
            for at in 0..width {
                // The lowest row of a head with merged cells says most.
                let texts = above.iter().rev().filter_map(|row| row.get(at)).map(|text| plain(text));
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
                best = Some(Sheet { layout, head: head_of(above, layout, &columns), first, columns });
            }
        }
        best
    }

    pub(super) fn rows(
        &self,
        (cells, lines): (&[Vec<String>], &[u64]),
        file: &str,
        library: &Library,
        notices: &mut Vec<Notice>,
    ) -> Vec<FormRow> {
        let mut rows = Vec::new();
        self.outside((cells, lines), file, notices);
        notices.extend(self.unread((cells, lines), file));
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

    /// Cells that no column stands above: in a row that is longer than the head every figure may stand one place off, as where `1,900` was written without quotes.
    fn outside(&self, (cells, lines): (&[Vec<String>], &[u64]), file: &str, notices: &mut Vec<Notice>) {
        let head = cells.get(self.head..self.first).unwrap_or_default();
        let width = cells.iter().take(self.first).map(Vec::len).max().unwrap_or(0);
        let figures = || cells.iter().zip(lines).skip(self.first);
        let fits = figures().any(|(row, _)| row.len() <= width);
        for (row, line) in figures() {
            let headed = |at: usize| head.iter().any(|row| row.get(at).is_some_and(|text| !text.is_empty()));
            let filled = row.iter().enumerate().find(|(at, text)| !is_nothing(text) && !headed(*at));
            let longer = (row.len() > width && fits).then(|| row.iter().enumerate().next_back()).flatten();
            if let Some((at, text)) = filled.or(longer) {
                notices.push(
                    Notice::new(Code::FormCellOutside, format!("{file}:{line}:{}", letters(at)))
                        .found(if text.is_empty() { "none" } else { text }),
                );
            }
        }
    }

    /// Columns with figures under a head that this form does not have, or has already: they are not read, which is said.
    fn unread(&self, (cells, lines): (&[Vec<String>], &[u64]), file: &str) -> Option<Notice> {
        let width = cells.iter().take(self.first).map(Vec::len).max().unwrap_or(0);
        let filled = |at: &usize| {
            let mut figures = cells.iter().skip(self.first).filter_map(|row| row.get(*at));
            figures.any(|text| !is_nothing(text))
        };
        let known = |at: &usize| self.columns.iter().any(|(known, _)| known == at);
        // The lowest words of the head say most; the row of numbers under it says nothing.
        let head = |at: usize| {
            let above = cells.iter().zip(lines).take(self.first).skip(self.head).rev();
            let mut texts = above.filter_map(|(row, line)| Some((row.get(at)?.trim(), *line)));
            texts.find(|(text, _)| text.chars().any(char::is_alphabetic)).map(|(text, line)| (at, text, line))
        };
        let unread: Vec<_> = (0..width).filter(|at| !known(at) && filled(at)).filter_map(head).collect();
        let (at, _, line) = unread.first()?;
        let names: Vec<&str> = unread.iter().map(|(_, text, _)| *text).collect();
        let place = format!("{file}:{line}:{}", letters(*at));
        Some(
            Notice::new(Code::FormColumnUnknown, place).found(names.join("、")).with("form", &self.layout.id),
        )
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

/// Where the head begins: at the first row that names the column of names.
fn head_of(above: &[Vec<String>], layout: &Layout, columns: &[(usize, &str)]) -> usize {
    let at = columns.iter().find(|(_, id)| *id == "name").map_or(0, |(at, _)| *at);
    let names = layout.columns.iter().filter(|column| column.id == "name").flat_map(|column| &column.names);
    let names: Vec<String> = names.map(|name| plain(name)).collect();
    let named = |row: &Vec<String>| row.get(at).is_some_and(|cell| names.contains(&plain(cell)));
    above.iter().position(named).unwrap_or(above.len())
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
