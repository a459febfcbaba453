//! Tables of superiors as they leave the core: laid out, and filled in.

use crate::api::signing::Hex;
use crate::json::Write;
use crate::library::SuperiorTable;
use crate::library::checklist::Checklist;
use crate::rectification::moment;
use crate::rectification::statistics::table::{Filled, Period, Row};

/// The tables that are known.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SuperiorTables {
    /// each with its columns
    pub tables: Vec<SuperiorTable>,
}

/// The checklists that are known.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Checklists {
    /// each with its lines
    pub checklists: Vec<Checklist>,
}

/// A table filled in.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FilledTable {
    /// how it is laid out
    pub table: SuperiorTable,
    /// day that it is of 截至
    pub as_of: String,
    /// day up to which entries are taken
    pub known_at: String,
    /// first day of its period
    pub since: String,
    /// the ledger's root
    pub root: Hex,
    /// its rows
    pub rows: Vec<FilledRow>,
    /// nothing to tell 零报告
    pub zero: bool,
}

/// A row.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FilledRow {
    /// what its items have in common
    pub name: String,
    /// place of the item that it is
    pub item: Option<usize>,
    /// whether it is that of the totals
    pub total: bool,
    /// a cell for each column
    pub cells: Vec<FilledCell>,
}

/// A cell.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FilledCell {
    /// what stands in it; none where the item fills it, or where there is nothing to compare with
    pub text: Option<String>,
    /// places of the items that a figure is made of
    pub items: Vec<usize>,
}

/// A table in the words of the wire.
pub fn filled(table: &SuperiorTable, now: &Period, of: &Filled) -> FilledTable {
    FilledTable {
        table: table.clone(),
        as_of: moment::day_text(now.snapshot.as_of),
        known_at: moment::day_text(now.snapshot.known_at),
        since: moment::day_text(now.look.since),
        root: Hex(now.snapshot.root.1.to_vec()),
        rows: of.rows.iter().map(row).collect(),
        zero: of.zero,
    }
}

fn row(of: &Row) -> FilledRow {
    let cells = of.cells.iter();
    FilledRow {
        name: of.name.clone(),
        item: of.item,
        total: of.total,
        cells: cells.map(|cell| FilledCell { text: cell.text.clone(), items: cell.items.clone() }).collect(),
    }
}
