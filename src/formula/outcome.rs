//! What a method answers: gases, intermediate results worth naming, and guards that must not be negative.

use super::number::Number;
use crate::gas::Gas;
use crate::notice::Code;
use crate::quantity::Dimension;

/// The result of a method in one reading. Uptake, recovery and export are negative.
#[derive(Clone, Debug)]
pub struct Outcome<N> {
    /// mass of each gas, in t of that gas
    pub gases: Vec<(Gas, N)>,
    /// intermediate results that a verifier looks for
    pub memo: Vec<(Memo, N)>,
    /// a refusal where the value is below zero
    pub guards: Vec<(Code, N)>,
}

/// The name of an intermediate result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memo {
    /// carbon that goes in 投入碳
    CarbonIn,
    /// carbon that goes out in products 产出碳
    CarbonOut,
    /// carbon in less carbon out 差额
    CarbonDifference,
    /// heat of a fuel 热量
    Heat,
    /// carbon of a fuel 含碳量
    FuelCarbon,
    /// enthalpy of steam 蒸汽热焓
    Enthalpy,
    /// a quantity that a method answers instead of a gas 结果
    Result,
}

impl Memo {
    /// The name in answers and in the message files.
    pub fn id(self) -> &'static str {
        match self {
            Memo::CarbonIn => "carbon-in",
            Memo::CarbonOut => "carbon-out",
            Memo::CarbonDifference => "carbon-difference",
            Memo::Heat => "heat",
            Memo::FuelCarbon => "fuel-carbon",
            Memo::Enthalpy => "enthalpy",
            Memo::Result => "result",
        }
    }
}

impl Memo {
    /// The symbol in the steps of a derivation.
    pub fn symbol(self) -> &'static str {
        match self {
            Memo::CarbonIn => "C_in",
            Memo::CarbonOut => "C_out",
            Memo::CarbonDifference => "ΔC",
            Memo::Heat => "Q",
            Memo::FuelCarbon => "C_f",
            Memo::Enthalpy => "h",
            Memo::Result => "R",
        }
    }
}

impl<N> Outcome<N> {
    /// The same outcome in another kind of number.
    pub fn each<M>(self, of: impl Fn(N) -> M) -> Outcome<M> {
        Outcome {
            gases: self.gases.into_iter().map(|(gas, mass)| (gas, of(mass))).collect(),
            memo: self.memo.into_iter().map(|(memo, value)| (memo, of(value))).collect(),
            guards: self.guards.into_iter().map(|(code, value)| (code, of(value))).collect(),
        }
    }

    /// One gas and nothing else.
    pub fn emits(gas: Gas, mass: N) -> Outcome<N> {
        Outcome { gases: vec![(gas, mass)], memo: Vec::new(), guards: Vec::new() }
    }

    /// One gas taken up, recovered or passed on: negative.
    pub fn removes(gas: Gas, mass: N) -> Outcome<N>
    where
        N: Number,
    {
        Outcome::emits(gas, N::sum(Dimension::of_gas(gas), Vec::new()) - mass)
    }

    /// No gas: a content, a density, an amount of standard coal.
    pub fn finds(value: N) -> Outcome<N> {
        Outcome { gases: Vec::new(), memo: vec![(Memo::Result, value)], guards: Vec::new() }
    }

    /// With a further gas.
    pub fn and(mut self, gas: Gas, mass: N) -> Outcome<N> {
        self.gases.push((gas, mass));
        self
    }

    /// With an intermediate result.
    pub fn showing(mut self, memo: Memo, value: N) -> Outcome<N> {
        self.memo.push((memo, value));
        self
    }

    /// Refused with this code where the value is below zero.
    pub fn guarded(mut self, code: Code, value: N) -> Outcome<N> {
        self.guards.push((code, value));
        self
    }
}
