//! Every chore of the project: `cargo xtask CHORE`.

mod build;
mod chore;
mod digest;
mod journal;
mod place;
mod retry;
mod run;
mod serve;
mod setup;
mod tally;

use std::process::ExitCode;

use journal::Journal;
use place::Place;

const USAGE: &str = "\
cargo xtask CHORE

  setup           find or install what the other chores need (they call it themselves)
  build           dist/: the site, nearzero.html (everything in one file), checksums, notices
  serve [--port N]  build what is stale, serve dist/ on this machine, print the address
  test            everything CI runs
  check           the quick part of it: format, lints, types, rules of the house
  bench [lighthouse|contest]  sizes against their budgets, marks for a phone, benchmarks beside rivals; or one alone
  soak [MINUTES]  the fuzzer, and the property tests with many more cases
  reproduce       builds the commit twice, from nothing, and compares the checksums
  types           the page's TypeScript types, made from schemas/
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut journal = Journal::default();
    let outcome = Place::find().and_then(|place| chore::run(&place, &arguments, &mut journal));
    match outcome {
        Ok(chore::End::Done) => ExitCode::SUCCESS,
        Ok(chore::End::Failed) => ExitCode::FAILURE,
        Ok(chore::End::Misuse) => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
        Err(error) => {
            journal.print();
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
