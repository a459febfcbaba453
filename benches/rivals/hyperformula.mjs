// The spreadsheet engine HyperFormula: one row a line, one SUMIF a source, a grand total. Arguments are the document and the folder where the package was installed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { columns, tell } from "./tell.mjs";

const [path, folder] = process.argv.slice(2);
const { HyperFormula } = createRequire(`${folder}/`)("hyperformula");
const given = columns(JSON.parse(readFileSync(path, "utf8")));

const rows = Array.from({ length: given.count }, (_, line) => [
  given.source[line],
  given.amount[line],
  given.calorific[line],
  given.carbon[line],
  given.oxidation[line],
  `=B${line + 1}*C${line + 1}*D${line + 1}*E${line + 1}*44/12`,
]);
const sums = Array.from({ length: given.sources }, (_, source) => [
  `=SUMIF(Lines!A1:A${given.count},${source},Lines!F1:F${given.count})`,
]);
const sheets = { Lines: rows, Sums: [...sums, [`=SUM(Lines!F1:F${given.count})`]] };
const limits = { licenseKey: "gpl-v3", maxRows: given.count + 1 };

const start = performance.now();
const engine = HyperFormula.buildFromSheets(sheets, limits);
console.log(`recompute\tHyperFormula (sheet built and computed, once)\t${performance.now() - start}`);
const sheet = engine.getSheetId("Lines");
let typed = 0;
tell("edit", "HyperFormula", 3, () => {
  engine.setCellContents({ sheet, row: 77_777, col: 1 }, [[(typed += 1)]]);
});
