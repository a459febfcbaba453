//! The steps of a chore: each announced when it begins, all in a table of times when the chore ends.

use std::time::{Duration, Instant};

use anyhow::Result;

/// What has been done so far.
#[derive(Default)]
pub struct Journal {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    time: Duration,
    outcome: Outcome,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    Failed,
    NotRun,
}

impl Journal {
    /// Does one step and notes how long it took.
    pub fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("── {name}");
        let start = Instant::now();
        let result = work();
        let outcome = if result.is_ok() { Outcome::Done } else { Outcome::Failed };
        self.rows.push(Row { name: name.to_owned(), time: start.elapsed(), outcome });
        result
    }

    /// Notes that a step could not begin.
    pub fn not_run(&mut self, name: &str) {
        self.rows.push(Row { name: name.to_owned(), time: Duration::ZERO, outcome: Outcome::NotRun });
    }

    /// Prints the table of step times.
    pub fn print(&self) {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).max(5);
        let total: Duration = self.rows.iter().map(|row| row.time).sum();
        println!("\n{:width$}  {:>9}", "step", "time");
        for row in &self.rows {
            println!("{:width$}  {:>9}{}", row.name, seconds(row.time), row.outcome.remark());
        }
        println!("{:width$}  {:>9}", "total", seconds(total));
    }
}

impl Outcome {
    fn remark(self) -> &'static str {
        match self {
            Outcome::Done => "",
            Outcome::Failed => "  failed",
            Outcome::NotRun => "  not run",
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
