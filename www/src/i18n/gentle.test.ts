// No screen accuses anybody, and none invents a word: the terms of the design for code have other words on the screen.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../data/messages');

/** What nobody is called or told, and what the field does not say; beside it what is said instead. */
const NOT_SAID: readonly (readonly [string, string])[] = [
  ['造假', '待核实'],
  ['作假', '待核实'],
  ['虚报', '待核实'],
  ['伪造', '签署核验未通过'],
  ['伪签', '签署核验未通过'],
  ['骗', '待核实'],
  ['弄虚', '待核实'],
  ['违法', '条件不足，未采用'],
  ['违规', '条件不足，未采用'],
  ['失职', '待研定'],
  ['非法', '条件不足，未采用'],
  ['可疑', '待核实'],
  ['存疑', '待核实'],
  ['坏件', '文件格式有误，未采用'],
  ['看不懂', '版本不支持，暂存'],
  ['倒签', '签署时间与已有记录不符，未采用'],
  ['旧名册', '岗位授权已更新，请重新签署'],
  ['无权', '不在授权范围'],
  ['待追认', '待本岗位人员确认'],
  ['待补件', '前序材料缺失，待补齐'],
  ['待裁', '意见不一致、待研定'],
  ['否决', '不同意（附理由）'],
  ['会审', '联审'],
  ['销号权人', '销号审批人'],
  ['公示员', '公示经办人'],
  ['核查员', '现场核查人员'],
  ['重签', '重新签署'],
  ['迟到反对', '销号后异议'],
  ['见证按时', '按期（有时间证明）'],
  ['自报按时', '按期（单位自报）'],
  ['电子签名', '电子签署留痕（不替代公章）'],
  ['删除签名', '签署后不可删除'],
];

const NOT_SAID_IN_ENGLISH = /\b(forged?|fake[ds]?|fraud\w*|illegal|cheat\w*|guilty|suspicious|liar|lied|falsif\w*|unauthori[sz]ed)\b/i;

/** Words that only the register leaves out: elsewhere they are the field's own. */
const NOT_IN_THE_REGISTER: readonly string[] = ['名册', '证据', '申报', '执笔', '摘要', '被拒', '拒绝'];

describe.each(readdirSync(join(FOLDER, 'zh')))('%s', (file) => {
  const said = (language: string) =>
    readFileSync(join(FOLDER, language, file), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'));

  test('accuses nobody', () => {
    expect(said('zh').filter((line) => NOT_SAID.some(([word]) => line.includes(word)))).toEqual([]);
    expect(said('en').filter((line) => NOT_SAID_IN_ENGLISH.test(line))).toEqual([]);
  });
});

test('the register speaks the words of the screen', () => {
  const lines = ['zh/page-register.ftl', 'zh/page-register-acts.ftl'].flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n')).filter((line) => !line.startsWith('#'));
  expect(lines.filter((line) => NOT_IN_THE_REGISTER.some((word) => line.includes(word)))).toEqual([]);
  const text = lines.join('\n');
  const MUST = [
    '已建账', '正在整改', '已申请验收', '现场核查通过', '联审通过', '公示期满', '待研定', '销号审批人', '岗位授权清单', '时间证明', '销号后异议', '文件格式有误', '版本不支持，暂存',
    '签署核验未通过', '前序材料缺失，待补齐', '签署时间与已有记录不符', '岗位授权已更新，请重新签署', '不在授权范围', '待本岗位人员确认', '暂停采信', '待核实', '问题反弹（回头看发现）',
    '长江经济带生态环境警示片披露问题', '校验码', '台账校验码', '统计时点', '数据截止时间', '佐证材料', '重新签署', '联审不同意', '申请验收',
  ];
  expect(MUST.filter((word) => !text.includes(word))).toEqual([]);
});
