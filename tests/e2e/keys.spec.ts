// The keys of the grid, row by row of the design's table.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, row, setDesk, total, type } from './desk';
import { setStage } from './stage';

const stage = setStage();

const opened = setDesk(stage, () => stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });

describe('move mode', () => {
  test('arrows, Home and End, Page keys, and Ctrl to the corners move, with Shift they select', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('ArrowDown');
    expect(await here(page)).toMatchObject({ row: '粗苯', column: '3' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '4' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '1' });
    await page.keyboard.press('End');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '7' });
    await page.keyboard.press('Control+Home');
    expect(await here(page)).toMatchObject({ row: '化石燃料燃烧', column: '1' });
    await page.keyboard.press('Control+End');
    expect(await here(page)).toMatchObject({ row: '购入电力', column: '7' });
    await page.keyboard.press('PageUp');
    expect(await here(page)).toMatchObject({ row: '化石燃料燃烧' });
    await page.keyboard.press('PageDown');
    expect(await here(page)).toMatchObject({ row: '购入电力' });
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await selected(page)).toBe(4);
    await page.keyboard.press('Shift+ArrowUp');
    expect(await selected(page)).toBe(2);
    await page.keyboard.press('Shift+End');
    expect(await selected(page)).toBe(5);
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).toBe(1);
  });

  test('Ctrl and an arrow jump to the edge of filled cells', async () => {
    const { page } = await opened();
    await cell(page, '炼焦洗精煤', 'amount').click();
    await page.keyboard.press('Control+ArrowDown');
    expect(await here(page)).toMatchObject({ row: '粗苯', column: '3' });
    await page.keyboard.press('Control+ArrowDown');
    expect(await here(page)).toMatchObject({ row: '焦炉煤气（制甲醇原料）' });
    await page.keyboard.press('Control+ArrowUp');
    expect(await here(page)).toMatchObject({ row: '粗苯' });
    await page.keyboard.press('Control+Shift+ArrowUp');
    expect(await selected(page)).toBe(5);
    await page.keyboard.press('Control+ArrowRight');
    expect((await here(page)).column).toBe('6');
  });

  test('typing replaces, F2 and Enter edit with the caret at the end', async () => {
    const { page } = await opened();
    const tar = cell(page, '煤焦油', 'amount');
    await tar.click();
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await tar.getByText('14', { exact: true }).waitFor();
    expect(await here(page)).toMatchObject({ row: '粗苯' });
    for (const key of ['F2', 'Enter']) {
      await tar.click();
      await page.keyboard.press(key);
      await page.keyboard.type('.5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+z');
    }
    await page.getByText('已撤销：煤焦油 14.5 → 14').waitFor();
  });

  test('Tab goes to the next cell to fill in, then to the next row, and from the last one out of the grid', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'name').click();
    await page.keyboard.press('Tab');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '3' });
    await page.keyboard.press('Tab');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '4' });
    await page.keyboard.press('Tab');
    // What came from where and the result are not filled in.
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '7' });
    await page.keyboard.press('Tab');
    expect(await here(page)).toMatchObject({ row: '粗苯', column: '2' });
    await page.keyboard.press('Shift+Tab');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '7' });
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Tab');
    expect(await inGrid(page)).toBe(false);
  });

  test('Esc clears the selection, a second one leaves the grid', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Escape');
    expect(await selected(page)).toBe(1);
    expect(await inGrid(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inGrid(page)).toBe(false);
  });

  test('Delete empties all selected cells in one step', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await page.getByText('已写入 2 格').waitFor();
    for (const name of ['煤焦油', '粗苯']) await cell(page, name, 'amount').getByText('待填').waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, '煤焦油', 'amount').getByText('13.5').waitFor();
    await cell(page, '粗苯', 'amount').getByText('3.2').waitFor();
  });

  test('Ctrl+C copies numbers with their units and every digit, Ctrl+X takes them away', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'name').click();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    const [name, value, unit, factor, factorUnit, , result, resultUnit] = (await clipboard(page)).split('\t');
    expect([name, value, unit, factorUnit, resultUnit]).toEqual(['煤焦油', '13.5', '万t', 'tC/t', 'tC']);
    // by hand: 33.453 GJ/t × 0.022 tC/GJ; and 135 000 t of it leave the balance
    expect(Number(factor)).toBeCloseTo(0.735966, 9);
    expect(Number(result)).toBeCloseTo(-99355.41, 6);
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+x');
    await cell(page, '煤焦油', 'amount').getByText('待填').waitFor();
    expect(await clipboard(page)).toBe('13.5\t万t');
  });

  test('Ctrl+V lays a table over the cells after showing it, one figure goes straight in', async () => {
    const { page } = await opened();
    await put(page, '15\t万t\n3.4\t万t\n');
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+v');
    const strip = page.locator('nz-paste');
    await strip.getByText('认出 2 处改动').waitFor();
    expect(await cell(page, '煤焦油', 'amount').innerText()).toContain('13.5');
    await page.keyboard.press('Escape');
    await strip.waitFor({ state: 'detached' });
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '3' });
    // At once, as whoever works with spreadsheets presses them: the strip has the key, not the cell below.
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await cell(page, '煤焦油', 'amount').getByText('15').waitFor();
    await cell(page, '粗苯', 'amount').getByText('3.4').waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, '粗苯', 'amount').getByText('3.2').waitFor();
    await put(page, '140000 t');
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+v');
    await cell(page, '煤焦油', 'amount').getByText('140,000').waitFor();
    expect(await cell(page, '煤焦油', 'amount').innerText()).toMatch(/140,000\s*t/);
    // One figure asks nothing: what was typed ahead goes on in the grid.
    await put(page, '14 万t');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('3.3');
    await page.keyboard.press('Enter');
    await cell(page, '煤焦油', 'amount').getByText('14', { exact: true }).waitFor();
    await cell(page, '粗苯', 'amount').getByText('3.3').waitFor();
  });

  test('Ctrl+Shift+V takes the values and leaves the units as they are', async () => {
    const { page } = await opened();
    await put(page, '15\tt\n3.4\tt\n');
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+Shift+V');
    await page.keyboard.press('Enter');
    await cell(page, '煤焦油', 'amount').getByText('15').waitFor();
    expect(await cell(page, '煤焦油', 'amount').innerText()).toMatch(/15\s*万t/);
    expect(await cell(page, '粗苯', 'amount').innerText()).toMatch(/3\.4\s*万t/);
  });

  test('a pasted table whose first column names streams finds its rows, and says what it did not find', async () => {
    const { page } = await opened();
    await put(page, '粗苯\t3.3\t万t\n煤焦油\t14\t万t\n石墨\t1\tt\n');
    await cell(page, '焦炉煤气（回炉加热）', 'amount').click();
    await page.keyboard.press('Control+v');
    await page.locator('nz-paste').getByText('1 项没有找到位置：石墨 1 t').waitFor();
    await page.getByRole('button', { name: '写入 2 格' }).click();
    await cell(page, '煤焦油', 'amount').getByText('14').waitFor();
    await cell(page, '粗苯', 'amount').getByText('3.3').waitFor();
  });

  test('Ctrl+D fills number and unit down, Ctrl+R to the right, and neither touches names or evidence', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await cell(page, '粗苯', 'amount').getByText('13.5').waitFor();
    await cell(page, '煤焦油', 'evidence').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await page.getByText('没有可填充的格').waitFor();
    await cell(page, '焦炭（干基）', 'amount').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+r');
    // A tonne is no carbon content: nothing is filled, and the page is not reloaded either.
    await page.getByText('没有可填充的格').waitFor();
    expect(await cell(page, '焦炭（干基）', 'factor').innerText()).toContain('0.86');
  });

  test('Alt and down opens the list of units, which holds only those that fit', async () => {
    const { page } = await opened();
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Alt+ArrowDown');
    const list = page.locator('nz-entry select');
    expect(await list.evaluate((element) => element.matches(':focus'))).toBe(true);
    const offered = await list.locator('option').allInnerTexts();
    expect(offered).toContain('万t');
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.join(' ')).not.toMatch(/kWh|GJ|tC/);
    await list.selectOption('t');
    await total(page).getByText('煤焦油 13.5 万t → 13.5 t').waitFor();
  });

  test('Ctrl+. opens the derivation, F8 and Shift+F8 walk the notices', async () => {
    const { page } = await opened();
    await type(page, '煤焦油', '1 斗');
    await page.getByText('1 项错误').waitFor();
    await type(page, '粗苯', '1 斗');
    await page.getByText('2 项错误').waitFor();
    await cell(page, '焦炭（干基）', 'amount').click();
    await page.keyboard.press('Control+.');
    await page.locator('nz-derivation').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('nz-derivation').waitFor({ state: 'detached' });
    await page.keyboard.press('F8');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '3' });
    await page.keyboard.press('F8');
    expect(await here(page)).toMatchObject({ row: '粗苯', column: '3' });
    await page.keyboard.press('Shift+F8');
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '3' });
  });

  test('Ctrl+Z and Ctrl+Y take back and do again, and Ctrl with a semicolon writes the day', async () => {
    const { page } = await opened();
    await type(page, '煤焦油', '14');
    await page.keyboard.press('Control+z');
    await cell(page, '煤焦油', 'amount').getByText('13.5').waitFor();
    await page.keyboard.press('Control+y');
    await cell(page, '煤焦油', 'amount').getByText('14').waitFor();
    await cell(page, '煤焦油', 'evidence').click();
    await page.keyboard.press('Control+;');
    await page.keyboard.type(' 盘点表');
    await page.keyboard.press('Enter');
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await cell(page, '煤焦油', 'evidence').getByText(`${day} 盘点表`).waitFor();
  });
});

describe('edit mode', () => {
  test('arrows move the caret, Tab keeps and goes right, Enter down, Shift+Enter up, Esc discards', async () => {
    const { page } = await opened();
    const tar = cell(page, '煤焦油', 'amount');
    await tar.click();
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await tar.getByText('13.25').waitFor();
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '4' });
    await tar.click();
    await page.keyboard.type('14');
    await page.keyboard.press('Shift+Enter');
    expect(await here(page)).toMatchObject({ row: '净化焦炉煤气', column: '3' });
    await tar.click();
    await page.keyboard.press('F2');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await tar.innerText()).toMatch(/^14\s*万t$/);
    expect(await here(page)).toMatchObject({ row: '煤焦油', column: '3' });
  });
});

test('the mouse selects too: by drawing, and with Shift', async () => {
  const { page } = await opened();
  await cell(page, '煤焦油', 'amount').hover();
  await page.mouse.down();
  await cell(page, '粗苯', 'factor').hover();
  await page.mouse.up();
  expect(await selected(page)).toBe(4);
  await cell(page, '焦炭（干基）', 'amount').click();
  await cell(page, '焦炭（干基）', 'evidence').click({ modifiers: ['Shift'] });
  expect(await selected(page)).toBe(5);
});

test('the foot adds up what can be added, and says why where it cannot', async () => {
  const { page } = await opened();
  const foot = page.locator('nz-inventory .foot');
  await cell(page, '煤焦油', 'amount').click();
  await page.keyboard.press('Shift+ArrowDown');
  // by hand: 13.5 + 3.2 万t
  await foot.getByText('合计 167,000 t').waitFor();
  expect(await foot.innerText()).toMatch(/个数 2[\s\S]*平均 83,500 t/);
  await page.keyboard.press('Shift+ArrowRight');
  await foot.getByText('单位不同').waitFor();
});

interface Here {
  row: string;
  column: string | null;
}

/** The focused cell: the first words of its row, and its column. */
function here(page: Page): Promise<Here> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.closest('[role=row]')?.querySelector('[aria-colindex="2"] span');
    const words = (name?.textContent ?? '').trim().replace(/^(投入|产出|[一二三])　/, '').split(/\s/)[0] ?? '';
    return { row: words.replace(/（(干基|含回炉部分|无干熄焦发电)）$/, ''), column: element?.getAttribute('aria-colindex') ?? null };
  });
}

function selected(page: Page): Promise<number> {
  return page.locator('nz-table [role=gridcell][aria-selected=true]').count();
}

function inGrid(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return Boolean(element?.closest('[role=grid]'));
  });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function put(page: Page, text: string): Promise<void> {
  await row(page, '煤焦油').waitFor();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}
