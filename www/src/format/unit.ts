// Units as they stand on the screen: tCO2 becomes tCO₂, Nm3 becomes Nm³. Only the signs change, never the unit.

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/CO2/g, 'CO₂'],
  [/CH4/g, 'CH₄'],
  [/N2O/g, 'N₂O'],
  [/m3/g, 'm³'],
  [/m2/g, 'm²'],
];

export function unit(code: string): string {
  return SIGNS.reduce((text, [from, to]) => text.replace(from, to), code === '1' ? '' : code);
}
