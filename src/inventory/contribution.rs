//! What one stream contributes to its line: the method read with this stream and no other.

use super::assess::{Line, activity_input, is_of_whole};
use super::stream::Stream;
use crate::formula::outcome::Memo;
use crate::formula::{Datum, Trace};
use crate::method::compute;
use crate::method::prepare::Field;
use crate::method::registry::{Input, Slot};

/// The fields of a stream in its line, the amount among them.
pub fn fields<'l>(line: &'l Line<'_>, stream: &Stream) -> Vec<&'l Field<'l>> {
    let place = format!("streams/{}/", stream.id);
    line.prepared().fields.iter().filter(|f| f.place.starts_with(&place)).collect()
}

/// The field that its dated amounts fill.
pub fn amount<'l>(line: &'l Line<'_>, stream: &Stream) -> Option<&'l Field<'l>> {
    let activity = activity_input(line.method, stream)?;
    fields(line, stream).into_iter().find(|field| field.input.name == activity.name)
}

/// Its carbon in a balance, with the sign of its side; its CO2 elsewhere. None while something of it is lacking.
pub fn contribution(line: &Line<'_>, stream: &Stream) -> Option<Trace> {
    if line.is_balance() && is_of_whole(line.method) {
        // What a tonne of rock gives is a matter of all its carbonates together.
        activity_input(line.method, stream)?;
        let outcome = compute::trace(line.method, line.prepared().slots.as_deref()?)?;
        return outcome.gases.into_iter().next().map(|(_, trace)| trace);
    }
    let data: Vec<Datum> = fields(line, stream).iter().map(|f| f.datum.clone()).collect::<Option<_>>()?;
    let slots: Vec<Slot<Datum>> = if line.is_balance() {
        let of =
            |name: &str| if stream.side.as_deref() == Some(name) { vec![data.clone()] } else { Vec::new() };
        let slot =
            |input: &Input| if input.one().is_some() { Slot::Absent } else { Slot::List(of(input.name)) };
        line.method.inputs.iter().map(slot).collect()
    } else {
        data.into_iter().map(Slot::One).collect()
    };
    let outcome = compute::trace(line.method, &slots)?;
    let carbon =
        outcome.memo.into_iter().find(|(memo, _)| *memo == Memo::CarbonDifference).map(|(_, trace)| trace);
    carbon.or_else(|| outcome.gases.into_iter().next().map(|(_, trace)| trace))
}
