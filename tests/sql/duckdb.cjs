// Scores the tables of all cases in DuckDB.
//   node duckdb.cjs NODE_MODULES CASES
const fs = require('fs');
const path = require('path');
const [, , modules, cases] = process.argv;
const { DuckDBInstance } = require(path.join(modules, '@duckdb/node-api'));

const text = (value) => `'${value.replaceAll("'", "''")}'`;

async function score(folder) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE answers AS FROM read_csv(${text(path.join(folder, 'answers.csv'))},
       header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
       columns = ${columns(path.join(folder, 'answers.csv'))})`);
  await connection.run(fs.readFileSync(path.join(folder, 'duckdb.sql'), 'utf8'));
  for (const view of ['scores', 'groups', 'refused'])
    await connection.run(
      `COPY (FROM readiness_${view}) TO ${text(path.join(folder, `duckdb.${view}.csv`))} (HEADER)`);
  connection.closeSync();
}

/// The header has quotes in it, and no line breaks.
function columns(file) {
  const header = fs.readFileSync(file, 'utf8').split('\n')[0];
  const names = header.slice(1, -1).split('","').map((name) => name.replaceAll('""', '"'));
  return `{${names.map((name) => `${text(name)}: 'VARCHAR'`).join(', ')}}`;
}

(async () => {
  for (const name of fs.readdirSync(cases).sort()) await score(path.join(cases, name));
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
