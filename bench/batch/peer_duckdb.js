// The job with DuckDB, in SQL, from Node: of a table, or of JSON Lines.
const { DuckDBInstance } = require("@duckdb/node-api");

const file = process.argv[2];
const questions = Array.from({ length: 48 }, (_, i) => ({ id: `q${i + 1}`, weight: (i % 3) + 1, reversed: i % 6 === 5 }));
const cell = (q) => (file.endsWith(".jsonl") ? `answers.${q.id}` : q.id);
const level = questions
  .map((q) => (q.reversed ? `4 - try_cast(${cell(q)} AS INT)` : `try_cast(${cell(q)} AS INT)`) + ` AS ${q.id}`)
  .join(", ");
const of = (d) => questions.slice(8 * d, 8 * d + 8);
const dimensions = [0, 1, 2, 3, 4, 5];
const score = (d) => {
  const total = of(d).map((q) => `coalesce(${q.id}, 0) * ${q.weight}`).join(" + ");
  const weight = of(d).map((q) => `(${q.id} IS NOT NULL)::INT * ${q.weight}`).join(" + ");
  return `25.0::DOUBLE * (${total}) / nullif(${weight}, 0) AS d${d + 1}`;
};
const names = dimensions.map((d) => `d${d + 1}`).join(", ");
const source = file.endsWith(".jsonl")
  ? `SELECT respondent.ref AS ref, subject.team AS team, ${level} FROM read_json('${file}', format = 'newline_delimited',
       columns = {subject: 'STRUCT(team VARCHAR)', respondent: 'STRUCT(ref VARCHAR, role VARCHAR)',
                  answers: 'STRUCT(${questions.map((q) => `${q.id} VARCHAR`).join(", ")})'})`
  : `SELECT ref, team, ${level} FROM read_csv('${file}', all_varchar = true)`;

(async () => {
  const db = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  await db.run(`CREATE TABLE scored AS SELECT *, 0.7 * list_avg([${names}]) + 0.3 * least(${names}) AS overall FROM
    (SELECT *, ${dimensions.map(score).join(", ")} FROM (${source}))`);
  await db.run(`COPY (SELECT ref, overall, ${names} FROM scored) TO 'peer_a.csv'`);
  const parts = dimensions.map((d) => `count(d${d + 1}), avg(d${d + 1}), stddev_samp(d${d + 1})`).join(", ");
  await db.run(`COPY (SELECT team, ${parts} FROM scored GROUP BY team ORDER BY team) TO 'peer_b.csv'`);
  for (const d of dimensions) {
    const whole = of(d).map((q) => q.id).join(" + ");
    const variances = of(d).map((q) => `var_samp(${q.id})`).join(" + ");
    await db.run(`SELECT 8 / 7.0 * (1 - (${variances}) / var_samp(${whole})) FROM scored WHERE (${whole}) IS NOT NULL`);
  }
})();
