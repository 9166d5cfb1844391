// The table of an example, as CSV with all names in quotes.
//   node example.cjs NODE_MODULES EXAMPLE.sql PEOPLE TABLE.csv
const fs = require('fs');
const path = require('path');
const [, , modules, example, people, table] = process.argv;
const { DuckDBInstance } = require(path.join(modules, '@duckdb/node-api'));

(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET VARIABLE people = ${Number(people)}`);
  await connection.run(fs.readFileSync(example, 'utf8'));
  const all = await connection.runAndReadAll('FROM answers ORDER BY ref');
  const row = (cells) => cells.map((cell) => `"${cell}"`).join(',') + '\n';
  fs.writeFileSync(table, row(all.columnNames()) + all.getRowsJson().map(row).join(''));
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
