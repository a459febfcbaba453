//! A chore that goes on after a failure: everything wrong is told at once, and what did not run counts as failed.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};

use super::End;
use crate::journal::Journal;
use crate::run::{Run, Said};
use crate::tally::Tally;

/// What passed and failed so far.
pub struct Report<'a> {
    pub journal: &'a mut Journal,
    tally: Tally,
    failures: Vec<String>,
}

/// Tests that run silently beside the steps after them, until `Report::ended` waits for them.
pub struct Beside {
    name: &'static str,
    thread: JoinHandle<(Duration, Result<Said>)>,
}

impl Beside {
    pub fn start(name: &'static str, run: Run) -> Beside {
        println!("── {name}: beside what follows");
        let thread = thread::spawn(move || {
            let begun = Instant::now();
            let said = run.hear();
            (begun.elapsed(), said)
        });
        Beside { name, thread }
    }
}

impl Report<'_> {
    pub fn new(journal: &mut Journal) -> Report<'_> {
        Report { journal, tally: Tally::default(), failures: Vec::new() }
    }

    /// One step that is right or wrong.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> bool {
        let result = self.journal.step(name, work);
        self.keep(name, result).is_some()
    }

    /// One step that runs tests and says in its last lines how many.
    pub fn tests(&mut self, name: &str, run: impl FnOnce() -> Result<Run>) -> bool {
        let mut tally = Tally::default();
        let result = self.journal.step(name, || judge(&run()?.watch()?, &mut tally));
        self.count(name, tally, result)
    }

    /// Waits for tests that were started beside others, and shows what they said.
    pub fn ended(&mut self, beside: Beside) -> bool {
        let name = beside.name;
        let mut tally = Tally::default();
        let (time, result) = match beside.thread.join() {
            Ok((time, said)) => (
                time,
                said.and_then(|said| {
                    println!("── {name}\n{}", said.text);
                    judge(&said, &mut tally)
                }),
            ),
            Err(_) => (Duration::ZERO, Err(anyhow!("its thread ended early"))),
        };
        self.journal.note(name, time, result.is_ok());
        self.count(name, tally, result)
    }

    fn count(&mut self, name: &str, tally: Tally, result: Result<()>) -> bool {
        // Failed tests are counted one by one, and their step is not counted besides.
        let counted = tally.failed > 0;
        self.tally += tally;
        match result {
            Err(error) if counted => {
                eprintln!("{name}: {error:#}");
                false
            }
            result => self.keep(name, result).is_some(),
        }
    }

    /// Several steps that stand in the journal by themselves; `name` is for the failure.
    pub fn steps<T>(&mut self, name: &str, work: impl FnOnce(&mut Journal) -> Result<T>) -> Option<T> {
        let result = work(self.journal);
        self.keep(name, result)
    }

    /// A step that an earlier failure made impossible.
    pub fn not_run(&mut self, names: &[&str]) {
        for name in names {
            self.journal.not_run(name);
            self.failures.push(format!("{name}: not run"));
        }
    }

    /// The runners' closing lines, the step times, and one line for both.
    pub fn end(self) -> End {
        println!();
        for line in &self.tally.lines {
            println!("{line}");
        }
        self.journal.print();
        println!();
        for name in &self.tally.names {
            println!("failed: {name}");
        }
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        let failed = self.tally.failed + self.failures.len();
        println!("{} passed, {failed} failed", self.tally.passed);
        if failed == 0 { End::Done } else { End::Failed }
    }

    fn keep<T>(&mut self, name: &str, result: Result<T>) -> Option<T> {
        result
            .inspect_err(|error| {
                eprintln!("{name}: {error:#}");
                self.failures.push(format!("{name}: {error:#}"));
            })
            .ok()
    }
}

fn judge(said: &Said, tally: &mut Tally) -> Result<()> {
    *tally = Tally::read(&said.text);
    match (said.success, tally.is_empty()) {
        (true, false) => Ok(()),
        (true, true) => bail!("no test was run"),
        (false, _) if tally.failed > 0 => bail!("tests failed"),
        (false, _) => bail!("the tests ended with a failure that none of them told"),
    }
}
