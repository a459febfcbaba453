//! Stock balances beside each other and beside dated amounts: what one period ends with the next one begins with.

use super::metering::read;
use crate::inventory::stream::{StockBalance, Stream};
use crate::notice::{Code, Notice};
use crate::quantity::Dimension;

/// Equal but for the last digits of a conversion of units.
const SAME: f64 = 1e-9;

/// What is told about the balances of a stream.
pub(super) fn notices(stream: &Stream, takes: &[Dimension]) -> Vec<Notice> {
    let place = format!("streams/{}/balances", stream.id);
    if !stream.activity.is_empty() {
        let adopted = stream.balances.iter().filter(|balance| balance.adopted.is_some()).count();
        let unused = Notice::new(Code::BalancesUnused, &place).found(adopted).with("name", &stream.name);
        return Vec::from_iter(Some(unused).filter(|_| adopted > 0));
    }
    let mut balances: Vec<(usize, &StockBalance)> = stream.balances.iter().enumerate().collect();
    balances.sort_by_key(|(_, balance)| balance.period.from);
    let broken = balances.windows(2).filter_map(|pair| {
        let [(_, before), (at, after)] = pair else { return None };
        let (closing, opening) = (before.closing.as_ref()?, after.opening.as_ref()?);
        let (one, other) = (read(closing, takes)?, read(opening, takes)?);
        let follows = before.period.to.next() == Some(after.period.from);
        let same = one.dimension == other.dimension
            && (one.value - other.value).abs() <= SAME * one.value.abs().max(other.value.abs());
        let notice = Notice::new(Code::StockBroken, format!("{place}/{at}/opening"));
        let notice = notice.expected(closing).found(opening).with("name", &stream.name);
        Some(notice.with("day", before.period.to)).filter(|_| follows && !same)
    });
    broken.collect()
}
