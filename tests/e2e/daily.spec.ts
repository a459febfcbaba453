// The register day by day, an office of one: numbers that are answered together, what is kept up for good, what waits for me, letters, a post handed over.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Visitor, visitor } from './desk';
import { pagesOf } from './pdf';
import { ORG, assigns, begin, choose, clockAt, enter, later, registers, sign, to } from './register-kit';
import { setStage } from './stage';

const stage = setStage();

/** An office of one with an empty ledger, on a day whose working days are known. */
async function office(): Promise<Visitor> {
  const visit = await visitor(stage.browser, `${stage.site.url}#/r`);
  await clockAt(visit.context, '2026-05-11T09:00:00+08:00');
  await visit.page.reload();
  await begin(visit.page, { person: '甲', org: ORG, name: '日常台账' });
  return visit;
}

const dialog = (page: Page) => page.locator('nz-act dialog[open]');
const file = (page: Page) => page.locator('nz-case');
const rows = (page: Page) => page.locator('nz-register-list .row');

async function registered(page: Page, number: string, text: string, more: { deadline?: string; day?: string; parent?: string; upper?: string } = {}): Promise<void> {
  await to(page, 'list');
  const others = async (): Promise<void> => {
    if (more.day) await enter(page, '上级时限', more.day);
    if (more.upper) await enter(page, '上级编号', more.upper);
    if (more.parent) await choose(page, '属于', more.parent);
  };
  await registers(page, number, text, others, more.deadline);
  await file(page).getByRole('heading', { level: 1, name: text }).waitFor();
}

async function links(page: Page, number: string, relation: string, target: string): Promise<void> {
  await to(page, `item/${number}`);
  await file(page).locator('.sub').getByText(number, { exact: true }).waitFor();
  await act(page, '关联其他事项…', async () => {
    await dialog(page).getByLabel(relation, { exact: true }).check();
    await choose(page, '关联的事项', target);
  });
}

/** An act that is not the next step stands below the others. */
async function act(page: Page, name: string, fill: () => Promise<void>): Promise<void> {
  const button = file(page).getByRole('button', { name, exact: true });
  const others = file(page).locator('.mine details');
  // The case file is drawn anew after each act, with its other acts folded.
  const unfolded = async () => {
    await others.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    return button.isVisible();
  };
  await expect.poll(unfolded, { timeout: 20_000 }).toBe(true);
  await button.click();
  await fill();
  await sign(page);
}

async function assigned(page: Page, number: string): Promise<void> {
  await to(page, `item/${number}`);
  await file(page).locator('.sub').getByText(number, { exact: true }).waitFor();
  await assigns(page, '甲');
}

/** What the list shows of a search, once it shows this. */
async function finds(page: Page, words: string, wanted: RegExp): Promise<void> {
  await to(page, `list?q=${encodeURIComponent(words)}`);
  await expect.poll(async () => (await rows(page).allInnerTexts()).join('\n'), { timeout: 20_000 }).toMatch(wanted);
}

/** The first facts of the open item, once they say this. */
async function says(page: Page, wanted: RegExp): Promise<void> {
  await expect.poll(() => file(page).locator('.facts').first().innerText(), { timeout: 20_000 }).toMatch(wanted);
}

async function history(page: Page, wanted: RegExp): Promise<void> {
  await expect.poll(() => file(page).locator('.history').innerText(), { timeout: 20_000 }).toMatch(wanted);
}

/** A form on paper, once it shows this. */
async function printed(page: Page, rest: string, wanted: string): Promise<string> {
  await to(page, rest);
  await page.locator('nz-register-forms article').getByText(wanted).first().waitFor();
  return pagesOf(await page.pdf({ preferCSSPageSize: true })).map(({ text }) => text).join('').replaceAll(/\s/g, '');
}

test('a duplicate, a joined, a split and a transferred number are each found and answered under their own', { timeout: 180_000 }, async () => {
  const { context, page } = await office();
  await registered(page, '信-001', '夜间有异味', { upper: 'X2SC202605110001' });
  await registered(page, '信-002', '又闻到异味');
  await registered(page, '信-003', '异味与扬尘');
  await registered(page, '信-004', '渣场扬尘');
  await registered(page, '信-005', '邻区企业噪声');
  await registered(page, '信-006', '异味的第一个点位', { parent: '信-001　夜间有异味' });
  await links(page, '信-003', '合并到所选事项', '信-002　又闻到异味');
  await links(page, '信-002', '重复件，并入所选主件', '信-001　夜间有异味');
  await links(page, '信-004', '拆分自所选事项', '信-001　夜间有异味');
  await links(page, '信-005', '移交自所选事项', '信-004　渣场扬尘');

  // What was joined, by way of another too, says where its answer stands and how far that is; its main item names them all.
  for (const number of ['信-002', '信-003']) {
    await to(page, `item/${number}`);
    const next = file(page).locator('.next');
    await next.getByText(`${number} 已并入他件，答复见`).waitFor();
    await expect.poll(() => next.innerText()).toMatch(/随 信-001 一并答复，原编号保留[\s\S]*主件状态：已建账/);
    await next.getByRole('link', { name: '信-001' }).click();
    await file(page).getByRole('heading', { level: 1, name: '夜间有异味' }).waitFor();
  }
  for (const wanted of [/一并答复的编号\s*信-002\s*信-003/, /上级编号\s*X2SC202605110001/, /信-006/, /信-004（拆分）/]) await says(page, wanted);
  await to(page, 'item/信-005');
  await file(page).locator('.facts').getByText('信-004（移交）').waitFor();

  // Whoever looks for a number finds its row and that of its answer; the superior's number leads there too.
  await finds(page, '编号:信-003', /夜间有异味[\s\S]*异味与扬尘|异味与扬尘[\s\S]*夜间有异味/);
  await finds(page, 'X2SC202605110001', /夜间有异味/);

  // Nobody acts on what was joined; the answer of the main item is theirs.
  await assigned(page, '信-001');
  await to(page, 'item/信-003');
  await file(page).locator('.next').getByText('主件状态：正在整改').waitFor();
  await context.close();
});

test('立行立改, a date, stages and 长期坚持 stand as such, what is kept up for good is reviewed each quarter by its leader', { timeout: 180_000 }, async () => {
  const { context, page } = await office();
  await registered(page, '时-001', '物料露天堆放', { deadline: '立行立改' });
  await registered(page, '时-003', '雨污分流', { deadline: '分期', day: '2027-06-30' });
  await registered(page, '时-004', '应急池扩容', { deadline: '有固定时限', day: '2026-12-31' });
  await registered(page, '时-002', '道路保洁', { deadline: '长期坚持' });
  await assigned(page, '时-002');
  for (const wanted of [/时-001[\s\S]*立行立改/, /时-003[\s\S]*2027-06-30/, /时-004[\s\S]*2026-12-31/, /时-002[\s\S]*长期坚持，2026-06-30 前完成本季复核/]) await finds(page, '编号:时-', wanted);
  for (const [number, kind] of [['时-001', '立行立改'], ['时-003', '2027-06-30　分期'], ['时-004', '2026-12-31'], ['时-002', '长期坚持']] as const) {
    await to(page, `item/${number}`);
    await file(page).locator('.sub').getByText(number, { exact: true }).waitFor();
    await says(page, new RegExp(`上级时限\\s*${kind}`));
  }
  await act(page, '定期复核…', async () => {
    await enter(page, '复核期次', '2026Q2');
    await enter(page, '内容', '保洁记录齐全');
  });
  await file(page).getByRole('heading', { name: '本季已于 2026-05-11 复核，下次复核截至 2026-09-30' }).waitFor();
  await history(page, /2026Q2 复核：保洁记录齐全/);
  // In the next quarter it is asked for again.
  await later(page, 60);
  await finds(page, '编号:时-002', /2026-09-30 前完成本季复核/);
  await context.close();
});

test('the tasks that wait for me are a list of their own', { timeout: 120_000 }, async () => {
  const { context, page } = await office();
  await registered(page, '我-001', '待交办的事项');
  await registered(page, '我-002', '已交办他人的事项');
  await assigned(page, '我-002');
  await to(page, 'list');
  await page.locator('nz-register-list .counts').getByRole('link', { name: /^待我办理/ }).click();
  await expect.poll(() => rows(page).count(), { timeout: 20_000 }).toBe(1);
  expect(await rows(page).first().innerText()).toContain('我-001');
  await to(page, 'item/我-002');
  await says(page, /责任单位\s*焦化公司[\s\S]*责任人\s*林工[\s\S]*牵头领导\s*甲[\s\S]*牵头单位\s*管委会[\s\S]*包保领导\s*甲[\s\S]*督导单位[\s\S]*验收单位\s*管委会/);
  await context.close();
});

test('a letter is an act with its number, receipt and day of reply, and prints, a post is handed over by a list that prints', { timeout: 180_000 }, async () => {
  const { context, page } = await office();
  await registered(page, '函-001', '除尘设施未运行');
  await assigned(page, '函-001');
  for (const [form, number] of [['交办函', '园交〔2026〕1 号'], ['提醒函', '园提〔2026〕1 号'], ['督办函', '园督〔2026〕1 号'], ['通报', '园通〔2026〕1 号'], ['约谈', '园约〔2026〕1 号'], ['电话催办', ''], ['会议纪要', '园纪〔2026〕1 号']] as const) {
    await act(page, '发函…', async () => {
      await choose(page, '文种', form);
      await enter(page, '文号', number);
      expect(await dialog(page).getByLabel('主送').inputValue()).toBe('焦化公司');
      await enter(page, '函件内容', `请按要求整改（${form}）`);
      await enter(page, '签收情况', '林工 5 月 11 日签收');
      await enter(page, '回复时限', '2026-08-31');
    });
    await file(page).locator('.history').getByText(`${form} ${number} 致焦化公司：请按要求整改（${form}）（2026-08-31 前回复）`).waitFor();
    const text = await printed(page, 'forms?form=letter', `请按要求整改（${form}）`);
    for (const piece of [form, number, '焦化公司：', '关于函-001“除尘设施未运行”', `请按要求整改（${form}）`, '请于2026年8月31日前书面回复', ORG, '签收情况', '林工5月11日签收', '回复意见', '校验码']) expect(text, form).toContain(piece.replaceAll(' ', ''));
    await to(page, 'item/函-001');
  }

  await to(page, 'list');
  await page.getByRole('button', { name: '移交清单…' }).click();
  // What is one's own is ticked beforehand.
  expect(await dialog(page).getByLabel('移交人').inputValue()).toBe('甲');
  await enter(page, '接收人', '乙');
  expect(await dialog(page).getByLabel(/函-001/).isChecked()).toBe(true);
  await enter(page, '内容', '台账、佐证原件一并移交');
  await sign(page);
  const list = await printed(page, 'forms?form=handover', '台账、佐证原件一并移交');
  for (const piece of ['移交清单', '移交人：甲接收人：乙', '函-001', '除尘设施未运行', '焦化公司', '共1项', '佐证材料', '台账、佐证原件一并移交', '监交人']) expect(list).toContain(piece);
  await to(page, 'item/函-001');
  await history(page, /由 甲 移交 乙[\s\S]*交办焦化公司 林工，包保领导 甲/);
  await says(page, /包保领导\s*乙/);
  await context.close();
});

test('a checklist is chosen from those that are known, answered line by line, and prints', { timeout: 120_000 }, async () => {
  const { context, page, errors } = await office();
  for (const [known, lines, first, source] of [['安全生产十五条硬措施', 15, '严格落实地方党委安全生产责任', '第1至15条'], ['生产安全事故应急预案编制程序', 8, '成立应急预案编制工作组', '第4章']] as const) {
    await to(page, 'list');
    await page.getByRole('button', { name: '检查清单…' }).click();
    await dialog(page).getByLabel('采用已有清单').selectOption({ label: known });
    await dialog(page).getByText(source).waitFor();
    const field = dialog(page).locator('textarea');
    const begun = (await field.inputValue()).split('\n');
    expect([begun.length, begun[0]]).toEqual([lines, `${first}：`]);
    await field.fill(begun.map((line, i) => `${line}${i === 0 ? '已落实，见纪要' : '正在落实'}`).join('\n'));
    await sign(page);
    const text = await printed(page, 'forms?form=checklist', known);
    for (const piece of ['检查清单', known, `1${first}已落实，见纪要`, '正在落实', ORG]) expect(text).toContain(piece);
  }
  expect(errors).toEqual([]);
  await context.close();
});
