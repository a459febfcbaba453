//! One value for each placed entry, by its place in the order in which parents come first.

/// Values by place. A place that is not there reads the value that all had at first.
pub struct Column<T> {
    cells: Vec<T>,
    first: T,
}

impl<T: Clone> Column<T> {
    /// So many of one value.
    pub fn new(count: usize, first: T) -> Column<T> {
        Column { cells: vec![first.clone(); count], first }
    }

    /// The value at a place.
    pub fn at(&self, place: usize) -> &T {
        self.cells.get(place).unwrap_or(&self.first)
    }

    /// Puts a value at a place.
    pub fn put(&mut self, place: usize, value: T) {
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = value;
        }
    }
}
