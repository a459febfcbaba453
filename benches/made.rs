//! The document that every contestant is given: 100 000 lines of fuel, deterministic, in the shape that the program saves.

use std::fmt::Write as _;

/// How many lines.
pub const LINES: usize = 100_000;
/// How many sources they stand in: each has its subtotal.
pub const SOURCES: usize = 200;

/// The four inputs of one line: amount in t, GJ/t, tC/GJ, share oxidised.
pub fn inputs(line: usize) -> [String; 4] {
    // A multiplicative sequence: spread out, the same on every machine and in every language.
    let spread = |salt: usize, span: usize| (line * 7_919 + salt * 104_729) % span;
    [
        format!("{}.{:02}", 100 + spread(1, 9_000), spread(2, 100)),
        format!("{}.{:03}", 12 + spread(3, 34), spread(4, 1_000)),
        format!("0.0{:04}", 1_500 + spread(5, 1_400)),
        format!("0.{:02}", 90 + spread(6, 10)),
    ]
}

/// The document as it is saved, without white space.
pub fn document(lines: usize) -> String {
    let mut text = String::from(concat!(
        r#"{"format":"nearzero/inventory@1","title":"十万行","entity":{"name":"某企业","sector":"independent-coking"},"#,
        r#""period":{"from":"2025-01-01","to":"2025-12-31"},"settings":{},"sources":["#
    ));
    for source in 0..SOURCES {
        let comma = if source == 0 { "" } else { "," };
        let class = if source % 4 == 3 { "process" } else { "fuel-combustion" };
        let _ = write!(
            text,
            r#"{comma}{{"id":"S{source}","name":"锅炉 {source}","class":"{class}","method":"fuel-combustion"}}"#
        );
    }
    text.push_str(r#"],"streams":["#);
    for line in 0..lines {
        let [amount, calorific, carbon, oxidation] = inputs(line);
        let (comma, source) = (if line == 0 { "" } else { "," }, line % SOURCES);
        let _ = write!(
            text,
            concat!(
                r#"{comma}{{"id":"L{line}","source":"S{source}","name":"煤 {line}","#,
                r#""activity":[{{"period":{{"from":"2025-01-01","to":"2025-12-31"}},"amount":{{"value":"{amount}","unit":"t"}}}}],"#,
                r#""inputs":{{"net_calorific_value":{{"value":"{calorific}","unit":"GJ/t"}},"#,
                r#""carbon_per_energy":{{"value":"{carbon}","unit":"tC/GJ"}},"oxidation_factor":{{"value":"{oxidation}","unit":"1"}}}}}}"#
            ),
            comma = comma,
            line = line,
            source = source,
            amount = amount,
            calorific = calorific,
            carbon = carbon,
            oxidation = oxidation
        );
    }
    text.push_str("]}");
    text
}
