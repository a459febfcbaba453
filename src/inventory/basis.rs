//! Contents and amounts on one basis 基准: `C_ar = C_ad × (100 − Mt) / (100 − Mad)`, `C_ar = C_d × (100 − Mt) / 100`. Without the moisture there is no way over, and no value.
//!
//! What is converted becomes an `=` entry, so that a derivation shows how it came about. A calorific value has no such way: it is never converted.

use super::sampling::{Analysis, Basis, Batch};
use super::stream::Stream;
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written};

/// The carbon content of a method.
pub const CARBON: &str = "carbon_content";
/// The net calorific value of a method.
pub const CALORIFIC: &str = "net_calorific_value";

/// What a batch says of an input, as typed.
pub fn typed<'b>(batch: &'b Batch, input: &str) -> Option<&'b Written> {
    let sheet = match input {
        CARBON => batch.carbon.as_ref(),
        CALORIFIC => batch.net_calorific_value.as_ref(),
        _ => None,
    };
    batch.results.get(input).or(sheet)
}

/// What a batch says of an input, on the stream's basis.
pub fn of_batch(stream: &Stream, batch: &Batch, input: &str) -> Option<Result<Written, Notice>> {
    let typed = typed(batch, input)?;
    let place = format!("streams/{}/batches/{}", stream.id, batch.id);
    let amounts = stream.basis.unwrap_or(Basis::Received);
    // The sheet's calorific value is one as received.
    let sheet = batch.results.get(input).is_none();
    if input == CALORIFIC && sheet && amounts != Basis::Received {
        return Some(Err(mixed(&place, amounts, Basis::Received, "")));
    }
    if input != CARBON {
        return Some(Ok(typed.clone()));
    }
    let moistures = (batch.total_moisture.as_ref(), batch.air_dried_moisture.as_ref());
    Some(converted(stream, typed, batch.basis, moistures, &place))
}

/// A typed content, on the stream's basis.
pub fn of_input(stream: &Stream, written: &Written, input: &str) -> Result<Written, Notice> {
    match stream.analysis.as_ref().filter(|_| input == CARBON) {
        None => Ok(written.clone()),
        Some(Analysis { basis, total_moisture, air_dried_moisture }) => {
            let moistures = (total_moisture.as_ref(), air_dried_moisture.as_ref());
            let place = format!("streams/{}/inputs/{input}", stream.id);
            converted(stream, written, *basis, moistures, &place)
        }
    }
}

/// What a stream gives to these inputs on another basis than its amounts, with no way between them.
pub fn mismatches(stream: &Stream, inputs: &[&str]) -> Vec<Notice> {
    let mut notices = Vec::new();
    for input in [CARBON, CALORIFIC].into_iter().filter(|input| inputs.contains(input)) {
        match stream.inputs.get(input) {
            Some(written) => notices.extend(of_input(stream, written, input).err()),
            None => {
                for batch in &stream.batches {
                    notices.extend(of_batch(stream, batch, input).and_then(Result::err));
                }
            }
        }
    }
    notices
}

fn converted(
    stream: &Stream,
    content: &Written,
    from: Option<Basis>,
    (total, air_dried): (Option<&Written>, Option<&Written>),
    place: &str,
) -> Result<Written, Notice> {
    let to = stream.basis.unwrap_or(Basis::Received);
    let Some(from) = from.filter(|from| *from != to) else { return Ok(content.clone()) };
    let dry = |basis| {
        let (moisture, symbol) = match basis {
            Basis::Received => (total, "Mt"),
            Basis::AirDried => (air_dried, "Mad"),
            Basis::Dry => return Ok("100".to_owned()),
        };
        let lacking = || mixed(place, to, from, symbol);
        let moisture = moisture.ok_or_else(lacking)?;
        let read = moisture.read(&[Dimension::ONE], "").map_err(|_| lacking())?.0.value;
        if !(0.0..1.0).contains(&read) {
            return Err(lacking());
        }
        // The digits of the laboratory stay as they are.
        let per_cent = if moisture.unit.trim() == "%" { "" } else { "100*" };
        Ok(format!("(100-{per_cent}{})", moisture.value.trim()))
    };
    let value = content.value.trim();
    let value = value.strip_prefix(['=', '＝']).map_or(value.to_owned(), |sum| format!("({sum})"));
    Ok(Written::new(format!("={value}*{}/{}", dry(to)?, dry(from)?), &content.unit))
}

fn mixed(place: &str, to: Basis, from: Basis, lacking: &str) -> Notice {
    let word = |basis| match basis {
        Basis::Received => "received",
        Basis::AirDried => "air-dried",
        Basis::Dry => "dry",
    };
    Notice::new(Code::BasisMixed, place).expected(word(to)).found(word(from)).with("lacking", lacking)
}
