//! A module as small as binaryen can make it.

use std::path::Path;

use anyhow::Result;

use crate::place::Place;
use crate::run::Run;

/// What Rust's compiler uses and every supported browser has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Replaces the file by its optimised form.
pub fn smallest(place: &Place, file: &Path) -> Result<()> {
    let optimiser = place.www().join("node_modules/binaryen/bin/wasm-opt");
    Run::new("node")
        .arg(optimiser)
        .args(FEATURES)
        // The first page of memory is the far end of the stack: no address that is computed lies in it.
        .args(["--low-memory-unused"])
        // What is called once stays a function, if it is large: many small functions are more alike than few large ones.
        .args(["--one-caller-inline-max-function-size=30"])
        .args(["--flatten", "--rereloop", "-Oz", "-Oz", "-Oz"])
        // Functions of like names are alike, and gzip sees no further than 32 kB.
        .args(["--reorder-functions-by-name", "--strip-debug", "--strip-producers"])
        .arg(file)
        .arg("-o")
        .arg(file)
        .go()
}
