//! A published table read by a formula: linear between neighbours, no value outside it and none across the line where water becomes steam.

#[cfg(feature = "audit")]
use super::constant::Cited;
use crate::quantity::Dimension;

/// A table over one or two axes, in canonical units.
#[derive(Debug)]
pub struct Table {
    /// as written in the equation
    pub symbol: &'static str,
    /// in Chinese
    #[cfg(feature = "audit")]
    pub zh: &'static str,
    /// in English
    #[cfg(feature = "audit")]
    pub en: &'static str,
    /// where its cells are printed: the table, and corrections in it
    #[cfg(feature = "audit")]
    pub cited: &'static [Cited],
    /// the cells that are not as printed
    #[cfg(feature = "audit")]
    pub corrected: &'static [Corrected],
    /// what its axes measure
    pub axes: &'static [Dimension],
    /// what its cells measure
    pub dimension: Dimension,
    /// the points of the first axis, ascending
    pub first: &'static [f64],
    /// the points of the second axis, ascending; one point where there is no second
    pub second: &'static [f64],
    /// the cells, all of the first point of the first axis, then of the next
    pub cells: &'static [f64],
    /// cells below this are of another state and are not mixed with the others
    pub least: f64,
}

/// A cell that corrects a misprint.
#[cfg(feature = "audit")]
#[derive(Debug)]
pub struct Corrected {
    /// its place, a point of each axis
    pub at: [f64; 2],
    /// the place at which it is printed
    pub printed_at: [f64; 2],
    /// the value printed there
    pub was: f64,
    /// the row as printed
    pub printed: &'static str,
    /// the row as it is read
    pub corrected: &'static str,
    /// why, in Chinese
    pub zh: &'static str,
    /// why, in English
    pub en: &'static str,
}

/// The points of an axis between which a place lies.
#[cfg(feature = "audit")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Around {
    /// number of the point before
    pub at: usize,
    /// that point
    pub from: f64,
    /// the point after; none where the place is a point itself
    pub next: Option<f64>,
}

impl Table {
    /// The value and its slope along each axis; no number where the table says nothing.
    pub fn at(&self, place: &[f64]) -> (f64, Vec<f64>) {
        self.look(place).unwrap_or_else(|| (f64::NAN, vec![f64::NAN; self.axes.len()]))
    }

    /// The points of an axis (0 or 1) around a place; none outside.
    #[cfg(feature = "audit")]
    pub fn around(&self, axis: usize, x: f64) -> Option<Around> {
        let points = if axis == 0 { self.first } else { self.second };
        let (at, share, _) = span(points, x)?;
        let next = points.get(at.checked_add(1)?).copied().filter(|_| share > 0.0);
        Some(Around { at, from: *points.get(at)?, next })
    }

    /// The corrected cells that a value at this place is made of.
    #[cfg(feature = "audit")]
    pub fn corrected_at<'p>(
        &'static self,
        place: &'p [f64],
    ) -> impl Iterator<Item = &'static Corrected> + 'p {
        let is_near = |axis: usize, x: f64, point: f64| {
            let around = self.around(axis, x);
            around.is_some_and(|one| [Some(one.from), one.next].contains(&Some(point)))
        };
        let is_used = move |cell: &&Corrected| {
            place.iter().zip(cell.at).enumerate().all(|(axis, (x, point))| is_near(axis, *x, point))
        };
        self.corrected.iter().filter(is_used)
    }

    /// The cell of these points.
    #[cfg(feature = "audit")]
    pub fn cell(&self, first: usize, second: usize) -> Option<f64> {
        self.cells.get(first.checked_mul(self.second.len())?.checked_add(second)?).copied()
    }

    /// The value at this place by the table as its source prints it, misprints in their places; of a point that is printed twice the first counts. None outside it.
    #[cfg(feature = "audit")]
    pub fn as_printed(&self, place: &[f64]) -> Option<f64> {
        let same = |a: &[f64; 2], b: &[f64; 2]| a.iter().zip(b).all(|(x, y)| x.total_cmp(y).is_eq());
        let corrected = |at: &[f64; 2]| self.corrected.iter().any(|cell| same(&cell.at, at));
        let all = self.first.iter().flat_map(|x| self.second.iter().map(move |y| [*x, *y]));
        let mut points: Vec<([f64; 2], f64)> =
            all.zip(self.cells.iter().copied()).filter(|(at, _)| !corrected(at)).collect();
        for cell in self.corrected {
            if !points.iter().any(|(at, _)| same(at, &cell.printed_at)) {
                points.push((cell.printed_at, cell.was));
            }
        }
        points.sort_by(|(a, _), (b, _)| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        let mut first: Vec<f64> = points.iter().map(|([x, _], _)| *x).collect();
        first.dedup();
        let cells: Vec<f64> = points.iter().map(|(_, value)| *value).collect();
        let printed = Cells { first: &first, second: self.second, cells: &cells, least: self.least };
        printed.look(place).map(|(value, _)| value)
    }

    fn look(&self, place: &[f64]) -> Option<(f64, Vec<f64>)> {
        let Table { first, second, cells, least, .. } = *self;
        Cells { first, second, cells, least }.look(place)
    }
}

/// The points and values of a table.
struct Cells<'a> {
    first: &'a [f64],
    second: &'a [f64],
    cells: &'a [f64],
    least: f64,
}

impl Cells<'_> {
    fn look(&self, place: &[f64]) -> Option<(f64, Vec<f64>)> {
        let (i, s, width) = span(self.first, *place.first()?)?;
        let (j, t, height) = match place.get(1) {
            Some(y) => span(self.second, *y)?,
            None => (0, 0.0, 1.0),
        };
        let row = self.second.len();
        let cell = |i: usize, j: usize| self.cells.get(i.checked_mul(row)?.checked_add(j)?).copied();
        // A corner of no weight is not asked: the last point of an axis has no next.
        let corner = |i: usize, j: usize, weight: f64| {
            if weight > 0.0 { cell(i, j).filter(|v| *v >= self.least) } else { Some(0.0) }
        };
        let weights = [(1.0 - s) * (1.0 - t), s * (1.0 - t), (1.0 - s) * t, s * t];
        let [wa, wb, wc, wd] = weights;
        let (next_i, next_j) = (i.saturating_add(1), j.saturating_add(1));
        let (a, b) = (corner(i, j, wa)?, corner(next_i, j, wb)?);
        let (c, d) = (corner(i, next_j, wc)?, corner(next_i, next_j, wd)?);
        let value = a * wa + b * wb + c * wc + d * wd;
        let edge = |i, j| cell(i, j).unwrap_or(value);
        let along = |from: f64, to: f64, width: f64| (to - from) / width;
        let by_first = along(edge(i, j), edge(next_i, j), width) * (1.0 - t)
            + if t > 0.0 { along(edge(i, next_j), edge(next_i, next_j), width) * t } else { 0.0 };
        let mut slopes = vec![by_first];
        if place.len() > 1 {
            let by_second = along(edge(i, j), edge(i, next_j), height) * (1.0 - s)
                + if s > 0.0 { along(edge(next_i, j), edge(next_i, next_j), height) * s } else { 0.0 };
            slopes.push(by_second);
        }
        Some((value, slopes))
    }
}

/// The point before x, how far x is to the next (0 to 1), and the distance of the two.
fn span(points: &[f64], x: f64) -> Option<(usize, f64, f64)> {
    let after = points.partition_point(|p| *p <= x);
    let before = after.checked_sub(1)?;
    let from = *points.get(before)?;
    match points.get(after) {
        Some(to) => Some((before, (x - from) / (to - from), to - from)),
        // The last point itself is in the table; its slope is that of the span that ends there.
        None => (x <= from).then_some((before, 0.0, 1.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Dimension = Dimension::ONE;
    static LINE: Table = Table {
        symbol: "h",
        #[cfg(feature = "audit")]
        zh: "",
        #[cfg(feature = "audit")]
        en: "",
        #[cfg(feature = "audit")]
        cited: &[],
        #[cfg(feature = "audit")]
        corrected: &[],
        axes: &[ONE],
        dimension: ONE,
        first: &[1.0, 2.0, 4.0],
        second: &[0.0],
        cells: &[10.0, 20.0, 40.0],
        least: 0.0,
    };
    static FIELD: Table = Table {
        symbol: "h",
        #[cfg(feature = "audit")]
        zh: "",
        #[cfg(feature = "audit")]
        en: "",
        #[cfg(feature = "audit")]
        cited: &[],
        #[cfg(feature = "audit")]
        corrected: &[],
        axes: &[ONE, ONE],
        dimension: ONE,
        first: &[1.0, 2.0],
        second: &[100.0, 200.0, 300.0],
        cells: &[1.0, 10.0, 20.0, 2.0, 3.0, 30.0],
        least: 5.0,
    };

    #[test]
    fn between_two_points_it_is_linear_and_outside_there_is_nothing() {
        assert_eq!(LINE.at(&[3.0]), (30.0, vec![10.0]));
        assert_eq!(LINE.at(&[4.0]).0.to_bits(), 40.0_f64.to_bits());
        assert_eq!(LINE.at(&[1.0]).0.to_bits(), 10.0_f64.to_bits());
        assert!(LINE.at(&[0.9]).0.is_nan() && LINE.at(&[4.1]).0.is_nan());
    }

    #[test]
    fn water_and_steam_are_not_mixed() {
        // by hand: halfway 10…20 on the first edge is 15
        assert_eq!(FIELD.at(&[1.0, 250.0]).0.to_bits(), 15.0_f64.to_bits());
        assert_eq!(FIELD.at(&[1.5, 300.0]).0.to_bits(), 25.0_f64.to_bits());
        assert!(FIELD.at(&[1.5, 250.0]).0.is_nan(), "one corner is water");
        assert!(FIELD.at(&[1.0, 150.0]).0.is_nan());
    }
}
