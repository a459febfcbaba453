# Texts of the derivation.

derivation-close = Close
derivation-not-reportable = Must not be reported
derivation-formula = Formula
derivation-substituted = Numbers put in
derivation-steps = Steps
derivation-parts = What adds up
derivation-inputs = Where the numbers come from
derivation-entered = entered; that is { $value }
derivation-sensitivity = What matters most
derivation-per-percent = 1 % of { $name } changes this by
derivation-history = Changes
derivation-no-history = Never changed
history-undo = {"Undone: "}
history-redo = {"Redone: "}
history-unsigned = unsigned
history-why = Reason: { $why }
step-carbon-in = Carbon in
step-carbon-out = Carbon out
step-carbon-difference = Difference
step-heat = Heat
step-fuel-carbon = Carbon in the fuel
step-co2 = Emission
step-amount = { $name }: amount of this month
title-intensity = Per unit of product: { $name }
derivation-lost = There is no number { $number }: it may have been removed or renamed.
