//! Reading a statistics form from csv: which form, of which days, and the edit that takes it up. Any reject refuses the file whole.

use super::layout::{Layout, forms};
use super::mapping::{self, Proposal};
use super::printed_period::printed;
use super::sheet::Sheet;
use super::{propose, text};
use crate::inventory::edit::DocumentPart;
use crate::inventory::forms::StatisticsForm;
use crate::inventory::{Change, Inventory, form_sums};
use crate::journal::Edit;
use crate::json::Write;
use crate::library::Library;
use crate::notice::{Code, Notice, none_is_error};
use crate::period::{Day, Period};
use crate::provenance::Digest;

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
        let known = |title: fn(&Layout) -> &str| {
            let all = forms().layouts.iter().map(|form| format!("{} {}", form.id, title(form)));
            all.collect::<Vec<_>>()
        };
        let notice = Notice::new(Code::FormUnknown, request.file).with("why", "columns");
        let (zh, en) = (known(|form| &form.zh).join("；"), known(|form| &form.en).join("; "));
        return (None, vec![notice.named(&zh, &en)]);
    };
    let mut notices = Vec::new();
    let period = period(cells.get(..sheet.head).unwrap_or_default(), request, &mut notices);
    let rows = sheet.rows((&cells, &lines), request.file, library, &mut notices);
    if !none_is_error(&notices) {
        return (None, notices);
    }
    let gases = rows.iter().any(|row| row.figures.iter().any(|(_, figure)| figure.unit.contains("Nm3")));
    if gases {
        notices.push(Notice::new(Code::FormVolume, request.file));
    }
    let mut form = StatisticsForm {
        form: sheet.layout.id.clone(),
        period,
        file: request.file.to_owned(),
        digest: Some(Digest::of(bytes)),
        rows,
        matches: Vec::new(),
    };
    notices.extend(form_sums(&form, &|_| request.file.to_owned()));
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

/// The days of the form: as printed above the table, else the inventory's.
fn period(above: &[Vec<String>], request: &Request<'_>, notices: &mut Vec<Notice>) -> Period {
    let of_document = request.into.map(|document| document.period);
    let unknown = |why: &str| {
        let printed = Notice::new(Code::FormUnknown, request.file).with("why", why);
        printed.named("2025年、2025年1—6月", "2025年, 2025年1—6月")
    };
    let printed = printed(above).unwrap_or_else(|words| {
        notices.push(unknown("period").found(words));
        Some(Period { from: Day::START, to: Day::START })
    });
    match (of_document, printed) {
        (Some(document), Some(printed)) if printed.from != Day::START && printed != document => {
            let apart = printed.common_days(document) == 0;
            let notice = if apart {
                Notice::new(Code::DateOutside, request.file)
            } else {
                Notice::new(Code::FormPeriod, request.file).with("names", "none")
            };
            let days = |period: Period| format!("{} – {}", period.from, period.to);
            notices.push(notice.expected(days(document)).found(days(printed)));
            printed
        }
        (_, Some(printed)) => printed,
        (Some(document), None) => document,
        (None, None) => {
            notices.push(unknown("year"));
            Period { from: Day::START, to: Day::START }
        }
    }
}
