// Every figure of a portfolio is that of the unit's own report.   node same_figures.cjs FOLDER
// FOLDER is what `readiness report --out-dir FOLDER -f json` wrote.

const fs = require("node:fs");
const path = require("node:path");

const [folder] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
const portfolio = read("index.json");
const problems = [];
let compared = 0;

function same(unit, what, here, there) {
  ++compared;
  if (JSON.stringify(here) !== JSON.stringify(there))
    problems.push(`${unit}: ${what} is ${JSON.stringify(here)}, in its report ${JSON.stringify(there)}`);
}
const told = (part) => (part.score ? { ...part.score, given: part.shown ? part.score.given : null } : null);
const states = (report, state) =>
  report.patterns.findings.filter((each) => each.state === state && !each.healthy).map((each) => each.id);

for (const unit of portfolio.units) {
  const report = read(unit.document);
  same(unit.unit, "the name", unit.unit, report.subject.unit);
  same(unit.unit, "overall", unit.overall, report.overall);
  same(unit.unit, "level", unit.level && unit.level.id, report.level && report.level.id);
  same(unit.unit, "possible", unit.level && unit.level.possible, report.level && report.level.possible);
  same(unit.unit, "confidence", unit.confidence, report.confidence.is);
  for (const each of report.dimensions) same(unit.unit, each.id, unit.dimensions[each.id], told(each));
  for (const each of report.facets) same(unit.unit, each.id, unit.facets[each.id], told(each));
  if (report.patterns) {
    same(unit.unit, "lead", unit.lead, report.patterns.chain[0] ?? null);
    same(unit.unit, "present", unit.present, states(report, "present"));
    same(unit.unit, "likely", unit.likely, states(report, "likely"));
  }
  if (report.roadmap) same(unit.unit, "steps", unit.steps, report.roadmap.steps.filter((step) => step.days !== null).map((step) => step.id));
}

const files = fs.readdirSync(folder).filter((name) => name !== "index.json");
if (files.length !== portfolio.units.length) problems.push(`${files.length} reports of ${portfolio.units.length} units`);
if (compared === 0) problems.push("nothing was compared");
console.log(`${compared} figures of ${portfolio.units.length} units compared`);
if (problems.length > 0) {
  console.error(problems.slice(0, 20).join("\n"));
  process.exit(1);
}
