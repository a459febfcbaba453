//! Readings of unclear clauses: what they name exists, and what they fill in can be read.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic as tests may")]

use nearzero::library::Library;

#[test]
fn every_place_of_an_ambiguity_is_an_input_of_a_method() {
    let library = Library::standard().unwrap();
    assert!(library.ambiguities.len() >= 3);
    for ambiguity in &library.ambiguities {
        for place in &ambiguity.places {
            let method = nearzero::method::registry::find(&place.method).unwrap();
            let input = method.inputs.iter().find(|input| input.name == place.input).unwrap();
            for reading in ambiguity.readings.iter().filter(|reading| !reading.value.is_empty()) {
                let written = nearzero::quantity::Written::new(&reading.value, &reading.unit);
                assert!(
                    written.read(&input.one().unwrap().dimensions(None), "x").is_ok(),
                    "{}",
                    ambiguity.id
                );
            }
        }
    }
}

#[test]
fn whatever_an_ambiguity_names_exists() {
    let library = Library::standard().unwrap();
    let is_method = |id: &str| nearzero::method::registry::find(id).is_some();
    for one in &library.ambiguities {
        for touch in &one.touches {
            assert!(touch.method.as_deref().is_none_or(is_method), "{}: {touch:?}", one.id);
            let known = |item: &str| library.items.iter().any(|known| known.id == item);
            assert!(touch.item.as_deref().is_none_or(known), "{}: {touch:?}", one.id);
        }
        for reading in &one.readings {
            assert!(reading.without.as_deref().is_none_or(is_method), "{}/{}", one.id, reading.id);
            let known = |id: &String| library.factor(id).is_some();
            assert!(reading.factors.iter().all(known), "{}/{}", one.id, reading.id);
        }
    }
}
