//! Conversion of basis (received, air-dry, dry) 基准换算（收到基、空气干燥基、干燥基）: a content on another basis: received basis has the moisture Mt, air-dry basis Mad, dry basis 0.

use crate::formula::Outcome;
use crate::formula::constant::ONE;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "basis-conversion", zh: "基准换算（收到基、空气干燥基、干燥基）", en: "conversion of basis (received, air-dry, dry)",
    equation: "X_to = X_from × (1 − M_to) / (1 − M_from)",
    clause_zh: "GB/T 35985，基准换算（凭记忆录入，未核对）；C_ar = C_d × (100 − Mt)/100，C_ar = C_ad × (100 − Mt)/(100 − Mad)",
    clause_en: "GB/T 35985, conversion of basis (from memory); C_ar = C_d × (100 − Mt)/100, C_ar = C_ad × (100 − Mt)/(100 − Mad)",
    one {
        content "X_from" "原基准含量" "content on the given basis": Kind::Share;
        moisture_from "M_from" "原基准水分（空干基 Mad，收到基 Mt，干基 0）" "moisture of the given basis (air-dry Mad, received Mt, dry 0)": Kind::Fraction;
        moisture_to "M_to" "目标基准水分（收到基 Mt，空干基 Mad，干基 0）" "moisture of the wanted basis (received Mt, air-dry Mad, dry 0)": Kind::Fraction;
    }
    read i -> {
        let one = || N::constant(&ONE);
        let content = i.content * (one() - i.moisture_to) / (one() - i.moisture_from);
        Outcome::finds(content)
    }
}
