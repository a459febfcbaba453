// Units as they stand on the screen: tCO2 becomes tCO₂, 10^4Nm3 becomes 万Nm³. Only the signs change, never the unit.
import { texts } from '../i18n/texts';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/CO2/g, 'CO₂'],
  [/CH4/g, 'CH₄'],
  [/N2O/g, 'N₂O'],
  [/m3/g, 'm³'],
  [/m2/g, 'm²'],
];

export function unit(code: string): string {
  const signs = SIGNS.reduce((text, [from, to]) => text.replace(from, to), code === '1' ? '' : code);
  return signs.replace(/10\^4 ?/g, texts.language === 'zh' ? '万' : '10⁴ ').replace(/10\^8 ?/g, texts.language === 'zh' ? '亿' : '10⁸ ');
}
