// Holds the sheets of a workbook, as another program read them, to the JSON of the same answers.
//   node same_numbers.cjs REPORT.json SHEET.csv...
'use strict';
const fs = require('fs');
const [file, ...sheets] = process.argv.slice(2);
const report = JSON.parse(fs.readFileSync(file, 'utf8'));

function rows(text) {
  const all = [[]];
  let cell = '', quoted = false;
  for (let i = 0; i < text.length; ++i) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') (cell += '"'), ++i;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || c === '\n')) {
      all.at(-1).push(cell);
      cell = '';
      if (c === '\n') all.push([]);
    } else cell += c;
  }
  return all;
}
const tables = sheets.map((sheet) => rows(fs.readFileSync(sheet, 'utf8')));
let compared = 0, wrong = 0;
function same(what, found, expected) {
  ++compared;
  if (Math.abs(Number(found) - expected) > 0.05 + 1e-9 || found === '') {
    ++wrong;
    console.log(`${what}: ${found} in the workbook, ${expected} in JSON`);
  }
}
const summary = new Map(tables.find((t) => t[0][0] === 'What').map((row) => [row[0], row[1]]));
if (report.overall) {
  same('overall, low', summary.get('Overall, at the least'), report.overall.low);
  same('overall, high', summary.get('Overall, at the most'), report.overall.high);
}
const bars = tables.find((t) => t[0][1] === 'score' && t[0][2] === 'low');
for (const dimension of report.dimensions ?? []) {
  const row = bars.find((r) => r[0] === dimension.title);
  if (!row || !dimension.score || row[2] === '') continue;
  same(dimension.title, row[2], dimension.score.low);
  same(dimension.title, row[3], dimension.score.high);
}
const actions = tables.find((t) => t[0][1] === 'Step');
const steps = (report.roadmap?.asks?.length ?? 0) + (report.roadmap?.steps?.length ?? 0);
if (report.roadmap && actions.filter((row) => row.length > 1).length - 1 !== steps) {
  ++wrong;
  console.log(`${actions.length} rows of actions for ${steps} steps`);
}
console.log(`${compared} numbers compared, ${wrong} wrong`);
process.exit(wrong > 0 || compared < 2 ? 1 : 0);
