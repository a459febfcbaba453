//! Net calorific value as received 收到基低位发热量换算: GJ/t, from the air-dry net calorific value and both moistures.

use crate::formula::Outcome;
use crate::formula::constant::ONE;
use crate::library::constants::VAPOUR;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "received-net-calorific-value", zh: "收到基低位发热量换算", en: "net calorific value as received",
    equation: "Qnet_ar = (Qnet_ad + 23 × Mad) × (1 − Mt) / (1 − Mad) − 23 × Mt",
    clause_zh: "GB/T 213，低位发热量换算（凭记忆录入，未核对）：每 1 % 水分扣 23 J/g",
    clause_en: "GB/T 213, conversion of the net calorific value (from memory): 23 J/g for one per cent of moisture",
    one {
        net_calorific_value "Qnet_ad" "空干基低位发热量" "net calorific value, air-dry": Kind::ENTHALPY;
        moisture_air_dry "Mad" "空干基水分" "moisture, air-dry": Kind::Fraction;
        moisture_received "Mt" "全水分" "total moisture": Kind::Fraction;
    }
    read i -> {
        let (one, vapour) = (|| N::constant(&ONE), || N::constant(&VAPOUR));
        let dry = (i.net_calorific_value + vapour() * i.moisture_air_dry.clone()) / (one() - i.moisture_air_dry);
        Outcome::finds(dry * (one() - i.moisture_received.clone()) - vapour() * i.moisture_received)
    }
}
