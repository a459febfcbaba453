//! The steps of a chore: each announced when it begins, all in a table of times when the chore ends.
//!
//! Steps may run beside each other: the total is what the clock says, not their sum.

use std::time::{Duration, Instant};

use anyhow::Result;

/// What has been done so far.
pub struct Journal {
    begun: Instant,
    rows: Vec<Row>,
}

impl Default for Journal {
    fn default() -> Journal {
        Journal { begun: Instant::now(), rows: Vec::new() }
    }
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
        self.note(name, start.elapsed(), result.is_ok());
        result
    }

    /// Notes a step that was not done here: it ran beside others.
    pub fn note(&mut self, name: &str, time: Duration, done: bool) {
        let outcome = if done { Outcome::Done } else { Outcome::Failed };
        self.rows.push(Row { name: name.to_owned(), time, outcome });
    }

    /// Notes that a step could not begin.
    pub fn not_run(&mut self, name: &str) {
        self.rows.push(Row { name: name.to_owned(), time: Duration::ZERO, outcome: Outcome::NotRun });
    }

    /// Prints the table of step times.
    pub fn print(&self) {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).max(5);
        println!("\n{:width$}  {:>9}", "step", "time");
        for row in &self.rows {
            println!("{:width$}  {:>9}{}", row.name, seconds(row.time), row.outcome.remark());
        }
        println!("{:width$}  {:>9}", "total", seconds(self.begun.elapsed()));
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
