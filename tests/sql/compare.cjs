// Holds what databases made of the tables to what `batch` made of them.
//   node compare.cjs CASES DATABASE...
const fs = require('fs');
const path = require('path');
const [, , cases, ...databases] = process.argv;

function rows(file) {
  const all = [];
  let row = [], cell = '', quoted = false;
  const text = fs.readFileSync(file, 'utf8');
  for (let i = 0; i < text.length; ++i) {
    const byte = text[i];
    if (quoted && byte === '"' && text[i + 1] === '"') cell += text[++i];
    else if (byte === '"') quoted = !quoted;
    else if (!quoted && byte === ',') row.push(cell), (cell = '');
    else if (!quoted && byte === '\n') all.push([...row, cell]), (row = []), (cell = '');
    else if (byte !== '\r') cell += byte;
  }
  const [header, ...rest] = all;
  return rest.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

const by = (key, list) => {
  const map = new Map(list.map((row) => [key(row), row]));
  if (map.size !== list.length) throw new Error('two rows of one name');
  return map;
};
const is_same = (a, b) => (a === '' || b === '' ? a === b : Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a))));
const is_withheld = (row) => row.withheld.startsWith('t');

const count = { respondents: 0, figures: 0, open: 0, withheld: 0, refused: 0, means: 0, hidden: 0, more: 0 };
let failures = 0;
const fail = (text) => ++failures <= 20 && console.log(text);

function compare_scores(where, wanted, found) {
  for (const [ref, row] of wanted) {
    const other = found.get(ref);
    if (!other) { fail(`${where} ${ref}: has no scores`); continue; }
    ++count.respondents;
    for (const name of Object.keys(row)) {
      const is_text = ['ref', 'role', 'unit', 'withheld'].includes(name);
      if (is_text ? row[name] !== other[name] : !is_same(row[name], other[name]))
        fail(`${where} ${ref} ${name}: batch ${row[name]}, SQL ${other[name]}`);
      if (is_text) continue;
      ++count[row[name] === '' ? 'open' : 'figures'];
    }
    count.withheld += row.withheld !== '';
  }
  for (const ref of found.keys()) if (!wanted.has(ref)) fail(`${where} ${ref}: batch refuses it`);
}

/// Whatever is told is the same, and nothing is told that batch withholds.
function compare_groups(where, wanted, found) {
  for (const [key, row] of wanted) {
    const other = found.get(key);
    if (!other) { fail(`${where} ${key}: is no group`); continue; }
    if (is_withheld(other)) {
      ++count.hidden;
      count.more += !is_withheld(row);
      if (other.mean !== '' || other.n !== '') fail(`${where} ${key}: withheld and told`);
    } else if (is_withheld(row)) {
      fail(`${where} ${key}: batch withholds it, SQL tells ${other.n} ${other.mean}`);
    } else {
      count.means += row.mean !== '';
      if (!is_same(row.mean, other.mean) || row.n !== other.n)
        fail(`${where} ${key}: batch ${row.n} ${row.mean}, SQL ${other.n} ${other.mean}`);
    }
  }
  for (const key of found.keys()) if (!wanted.has(key)) fail(`${where} ${key}: batch has no such group`);
}

for (const name of fs.readdirSync(cases).sort())
  for (const database of databases) {
    const file = (kind) => path.join(cases, name, kind);
    const where = `${database} ${name}`;
    const found = (view) => rows(file(`${database}.${view}.csv`));
    const wanted = by((row) => row.ref, rows(file('scores.csv')));
    compare_scores(where, wanted, by((row) => row.ref, found('scores')));
    const group = (row) => `${row.unit}/${row.part}`;
    compare_groups(where, by(group, rows(file('groups.csv'))), by(group, found('groups')));
    const refused = found('refused');
    for (const row of refused) if (row.problem === '') fail(`${where} ${row.ref}: refused for no reason`);
    const people = rows(file('answers.csv')).length;
    if (people !== wanted.size + refused.length)
      fail(`${where}: ${people} rows, ${wanted.size} scored, ${refused.length} refused`);
    count.refused += refused.length;
  }
console.log(Object.entries(count).map(([name, number]) => `${number} ${name}`).join(', '));
// a comparison of nothing would hold, too
for (const [name, number] of Object.entries(count))
  if (number === 0 && name !== 'more') fail(`no ${name} were compared`);
process.exit(failures > 0 ? 1 : 0);
