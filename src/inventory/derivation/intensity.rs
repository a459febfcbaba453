//! A total per unit of product 单位产品排放量: the total divided by the output, and what an error of the output would do.

use super::{Derivation, DerivationInput, Deriving, Name, Part, Sensitivity, members};
use crate::decimal::Plain;
use crate::inventory::alternatives;
use crate::inventory::breakdown::output_of;
use crate::inventory::published;
use crate::inventory::total::{Measure, number_id};
use crate::inventory::writing::in_sum;
use crate::provenance::NumberId;

impl Deriving<'_, '_> {
    /// `intensity/PRODUCT/with_energy`.
    pub(super) fn intensity(&self, product: &str, which: &str) -> Option<Derivation> {
        let product = self.assessment.document.products.iter().find(|one| one.id == product)?;
        let total = match which {
            "with_energy" => self.assessment.with_energy(Measure::Co2e),
            "without_energy" => self.assessment.without_energy(Measure::Co2e),
            _ => return None,
        };
        let (_, _, lines) = members(self.assessment, &format!("total/{which}"))?;
        let unit = Measure::Co2e.unit();
        let output = output_of(product);
        let sum = (total.present > 0).then(|| total.sum.tonnes());
        let per = output.map_or("t".to_owned(), |output| output.dimension.canonical_unit());
        let value = sum.zip(output).map(|(sum, output)| sum / output.value);
        let percent = value.map(|value| -value / 100.0);
        let input = output.map(|output| DerivationInput {
            name: "output".to_owned(),
            symbol: "P".to_owned(),
            zh: "产品产量".to_owned(),
            en: "output of the product".to_owned(),
            stream: None,
            place: format!("products/{}/amount", product.id),
            value: output.value,
            unit: output.dimension.canonical_unit(),
            written: Some(product.amount.clone()),
            library: None,
            reading: None,
            sensitivity: Sensitivity {
                per_percent: percent.unwrap_or_default(),
                percent: value.map(|_| -1.0),
                class_percent: None,
                total_percent: None,
            },
        });
        let numbers = sum.zip(output).map(|(sum, output)| (in_sum(sum), Plain(output.value), per.clone()));
        let whole = numbers.as_ref();
        Some(Derivation {
            value,
            reportable: value.is_some() && total.is_reportable(),
            equation: "I = E ÷ P".to_owned(),
            substituted: whole.map(|(sum, output, _)| format!("{sum} ÷ {output}")).unwrap_or_default(),
            with_units: whole
                .map(|(sum, output, per)| format!("{sum} {unit} ÷ {output} {per}"))
                .unwrap_or_default(),
            inputs: input.into_iter().collect(),
            published: published::of_lines(self.assessment, &lines, Measure::Co2e, self.library),
            alternatives: alternatives::of(self.assessment, self.library, self.id, &lines),
            parts: vec![Part {
                id: NumberId(number_id(&format!("total/{which}"), Measure::Co2e)),
                name: which.to_owned(),
                value: sum,
                unit: unit.to_owned(),
                reportable: total.is_reportable(),
            }],
            ..self.blank(Name::typed(&product.name), &format!("{unit}/{per}"))
        })
    }
}
