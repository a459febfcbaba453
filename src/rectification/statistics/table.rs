//! A table of a superior filled in 上级报表: which rows it has, what its figures are, how they compare with the period before, and whether there is nothing to tell.

use super::figure::{Figure, Held, Look, Share};
use super::group::{By, Group};
use super::rate::change;
use super::{Places, Snapshot};
use crate::library::superior_table::{ALL, Compared, FIELDS, SuperiorTable, TableColumn};

/// What it is filled from.
pub struct Period<'a> {
    /// what the ledger said
    pub snapshot: &'a Snapshot,
    /// how it is looked at
    pub look: Look<'a>,
    /// which figures hold its items
    held: Vec<Held>,
}

impl<'a> Period<'a> {
    /// That snapshot, looked at that way.
    pub fn of(snapshot: &'a Snapshot, look: Look<'a>) -> Period<'a> {
        Period { snapshot, held: Held::all(&snapshot.items, &look), look }
    }
}

/// A table filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// its rows, that of the totals last
    pub rows: Vec<Row>,
    /// nothing to tell 零报告: no item of its classes
    pub zero: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// the value that its items have in common; of the totals, and of an item, empty
    pub name: String,
    /// the item that it is
    pub item: Option<usize>,
    /// whether it is that of the totals
    pub total: bool,
    /// a cell for each column
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// what stands in it; none where the item fills it, or where there is nothing to compare with
    pub text: Option<String>,
    /// the items that a figure of this period is made of
    pub items: Places,
}

/// What a column shows.
enum Shown {
    Ordinal,
    Name,
    Figure(Figure),
    Share(Share),
    Field,
}

fn shown(column: &TableColumn) -> Option<Shown> {
    match column.show.as_str() {
        "ordinal" => Some(Shown::Ordinal),
        "name" => Some(Shown::Name),
        field if FIELDS.contains(&field) => Some(Shown::Field),
        code => Figure::parse(code).map(Shown::Figure).or(Share::parse(code).map(Shown::Share)),
    }
}

/// What in a table is not known here: a field, a figure, or one that rows of this kind do not have.
pub fn unknown(table: &SuperiorTable) -> Vec<String> {
    let of_items = table.rows == "item";
    let fits = |column: &TableColumn| match shown(column) {
        Some(Shown::Ordinal) => true,
        Some(Shown::Field) => of_items,
        Some(_) => !of_items,
        None => false,
    };
    let columns = table.columns.iter().filter(|column| !fits(column)).map(|column| column.show.clone());
    let rows = (!of_items && By::parse(&table.rows).is_none()).then(|| table.rows.clone());
    let known = |code: &str| code == ALL || Figure::parse(code).is_some();
    let items = table.items.iter().filter(|code| !of_items || !known(code)).cloned();
    columns.chain(rows).chain(items).collect()
}

/// Fills a table in; with a period before it the columns that compare are filled too.
pub fn fill(table: &SuperiorTable, now: &Period, before: Option<&Period>) -> Filled {
    let scope = scope(table, now);
    let rows = match By::parse(&table.rows) {
        None => items(table, now, &scope),
        Some(by) => {
            let groups = |period: &Period, scope: &[usize]| {
                by.groups(&period.snapshot.items, scope, &period.held, &period.look)
            };
            let then = before.map(|period| groups(period, &self::scope(table, period)));
            let whole = |period: &Period, scope: &Places| Group {
                name: String::new(),
                items: scope.clone(),
                counts: Held::counts(&period.held, scope),
            };
            let mut rows = shared(table, now, groups(now, &scope), then.as_deref());
            if table.total {
                let then = before.map(|period| whole(period, &self::scope(table, period)));
                let line = line(table, now, &whole(now, &scope), then.as_ref(), None);
                rows.push(Row { total: true, ..line });
            }
            rows
        }
    };
    Filled { zero: rows.iter().all(|row| row.total) && scope.is_empty(), rows }
}

/// The items that the table is about.
fn scope(table: &SuperiorTable, period: &Period) -> Places {
    let items = period.snapshot.items.iter().enumerate();
    let about = |class: &String| table.classes.is_empty() || table.classes.contains(class);
    let all = lists_all(table);
    items.filter(|(_, item)| (all || item.counted) && about(&item.class)).map(|(place, _)| place).collect()
}

fn lists_all(table: &SuperiorTable) -> bool {
    table.items.as_deref() == Some(ALL)
}

fn items(table: &SuperiorTable, now: &Period, scope: &[usize]) -> Vec<Row> {
    let figure = table.items.as_deref().and_then(Figure::parse).unwrap_or(Figure::Due);
    let listed = if lists_all(table) { scope.to_vec() } else { figure.among(&now.held, scope) };
    let row = |(place, item): (usize, &usize)| {
        let cell = |column: &TableColumn| match shown(column) {
            Some(Shown::Ordinal) => Cell { text: Some((place + 1).to_string()), items: Places::new() },
            _ => Cell::default(),
        };
        Row {
            name: String::new(),
            item: Some(*item),
            total: false,
            cells: table.columns.iter().map(cell).collect(),
        }
    };
    listed.iter().enumerate().map(row).collect()
}

/// A row for each group of either period.
fn shared(table: &SuperiorTable, now: &Period, groups: Vec<Group>, then: Option<&[Group]>) -> Vec<Row> {
    let named = |groups: &[Group], name: &str| groups.iter().find(|one| one.name == name).cloned();
    let gone = then.unwrap_or_default().iter().filter(|one| named(&groups, &one.name).is_none());
    let empty = |one: &Group| Group {
        name: one.name.clone(),
        items: Places::new(),
        counts: Figure::ALL.iter().map(|_| 0).collect(),
    };
    let gone: Vec<Group> = gone.map(empty).collect();
    let nothing = |group: &Group| then.map(|then| named(then, &group.name).unwrap_or_else(|| empty(group)));
    let all = groups.iter().chain(&gone).enumerate();
    all.map(|(place, group)| line(table, now, group, nothing(group).as_ref(), Some(place + 1))).collect()
}

fn line(
    table: &SuperiorTable,
    now: &Period,
    group: &Group,
    then: Option<&Group>,
    ordinal: Option<usize>,
) -> Row {
    let cell = |column: &TableColumn| {
        let decimals = u32::from(column.decimals);
        match shown(column) {
            Some(Shown::Ordinal) => {
                Cell { text: ordinal.map(|number| number.to_string()), items: Places::new() }
            }
            Some(Shown::Name) => Cell { text: Some(group.name.clone()), items: Places::new() },
            Some(Shown::Figure(figure)) => {
                let (here, there) = (group.count(figure), then.map(|then| then.count(figure)));
                match column.of {
                    Compared::Now => {
                        Cell { text: Some(here.to_string()), items: figure.among(&now.held, &group.items) }
                    }
                    Compared::Previous => text(there.map(|count| count.to_string())),
                    Compared::Change => text(there.and_then(|there| {
                        Some(change(i64::try_from(here).ok()?.checked_sub(i64::try_from(there).ok()?)?, 0))
                    })),
                }
            }
            Some(Shown::Share(share)) => {
                let (here, there) = (group.rate(share), then.map(|then| then.rate(share)));
                text(match column.of {
                    Compared::Now => here.percent(decimals),
                    Compared::Previous => there.and_then(|rate| rate.percent(decimals)),
                    Compared::Change => there.and_then(|there| here.points_over(there, decimals)),
                })
            }
            Some(Shown::Field) | None => Cell::default(),
        }
    };
    Row {
        name: group.name.clone(),
        item: None,
        total: false,
        cells: table.columns.iter().map(cell).collect(),
    }
}

fn text(text: Option<String>) -> Cell {
    Cell { text, items: Places::new() }
}
