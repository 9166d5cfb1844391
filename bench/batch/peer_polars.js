// The job with Polars from Node, in its lazy way.
const pl = require("nodejs-polars");

const question = (q) => `q${q + 1}`;
const questionsOf = (d) => Array.from({ length: 8 }, (_, i) => 8 * d + i);
const dimensions = [0, 1, 2, 3, 4, 5];
const names = dimensions.map((d) => `d${d + 1}`);
const all = dimensions.flatMap(questionsOf);
const sum = (terms) => terms.reduce((a, b) => a.plus(b));

const level = (q) => {
  const claimed = pl.col(question(q)).cast(pl.Float64, false);
  return (q % 6 === 5 ? pl.lit(4).minus(claimed) : claimed).alias(question(q));
};
const score = (d) => {
  const total = sum(questionsOf(d).map((q) => pl.col(question(q)).fillNull(0).multiplyBy((q % 3) + 1)));
  const weight = sum(questionsOf(d).map((q) => pl.col(question(q)).isNotNull().cast(pl.Float64).multiplyBy((q % 3) + 1)));
  return total.multiplyBy(25).divideBy(weight).alias(`d${d + 1}`);
};
const overall = sum(names.map((name) => pl.col(name))).divideBy(6).multiplyBy(0.7)
  .plus(pl.minHorizontal(names.map((name) => pl.col(name))).multiplyBy(0.3)).alias("overall");

const scored = pl.scanCSV(process.argv[2], { inferSchemaLength: 0 })
  .withColumns(...all.map(level)).withColumns(...dimensions.map(score)).withColumns(overall).collectSync();
scored.select("ref", "overall", ...names).writeCSV("peer_a.csv");
const figures = names.flatMap((name) => [
  pl.col(name).count().alias(`${name}_n`), pl.col(name).mean().alias(`${name}_mean`), pl.col(name).std().alias(`${name}_sd`)]);
scored.groupBy("team").agg(...figures).sort("team").writeCSV("peer_b.csv");
for (const d of dimensions) {
  const whole = scored.select(...questionsOf(d).map(question)).dropNulls();
  const columns = questionsOf(d).map((q) => pl.col(question(q)));
  const figure = whole.select(...columns.map((column, i) => column.var().alias(`v${i}`)), sum(columns).var().alias("whole"));
  const row = figure.toRecords()[0];
  const variances = questionsOf(d).reduce((total, _, i) => total + row[`v${i}`], 0);
  console.log((8 / 7) * (1 - variances / row.whole));
}
