// Help says where a figure is found, and not the same for everything.
import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { amountWords, inputWords } from './field-words';

beforeAll(() => texts.choose('zh'));

const row = { method: 'fuel-combustion', side: null, usual_unit: 't', name: '柴油' };

test('activity data are told by what is bought, burnt, put in or made', () => {
  expect(amountWords({ ...row, method: 'purchased-electricity' }).where).toContain('电费结算单');
  expect(amountWords({ ...row, method: 'purchased-steam' }).where).toContain('热力公司');
  expect(amountWords({ ...row, method: 'exported-heat' }).what).toContain('扣减');
  expect(amountWords(row).where).toContain('盘点表');
  expect(amountWords({ ...row, usual_unit: '10^4Nm3' }).where).toContain('流量计');
  expect(amountWords({ ...row, method: 'carbon-balance', side: 'inputs' }).where).toContain('205-2');
  expect(amountWords({ ...row, method: 'carbon-balance', side: 'outputs' }).what).toContain('柴油');
  expect(amountWords({ ...row, method: 'welding' }).where).toContain('计量记录');
});

test('an input without words of its own still says where to look', () => {
  expect(inputWords('net_calorific_value', row).where).toContain('Qnet,ar');
  expect(inputWords('emission_factor', { method: 'purchased-electricity' }).where).toContain('不在电费单上');
  expect(inputWords('emission_factor', row).where).toContain('证明文件');
  expect(inputWords('molar_mass', row)).toEqual({ what: '', where: '见化验报告、计量记录或设备铭牌。' });
});
