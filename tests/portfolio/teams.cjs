// Made-up teams that answer `ai-adoption`: a leader, at most eleven staff, and in some a compliance
// officer, in one table.   node teams.cjs QUESTIONNAIRE_FOLDER TEAMS SEED [full | NAMES_FILE]
//
// Each team has a health of its own, and one dimension in which it is worse; leaders see things a
// little brighter than their staff. A third of the staff does not answer,
// unless the teams are to be full.

const fs = require("node:fs");
const path = require("node:path");
const yaml = require("js-yaml");

const [folder, teams, seed, how] = process.argv.slice(2);
const read = (name) => yaml.load(fs.readFileSync(path.join(folder, name), "utf8"), { schema: yaml.CORE_SCHEMA });
const questionnaire = read("questionnaire.yaml");
// The forms of the roles do not ask about what follows once AI is normal.
const surveys = questionnaire.surveys.map(read).filter((survey) => survey.id !== "sustain");
const questions = surveys.flatMap((survey) => survey.questions.map((question) => ({ ...question, survey: survey.id })));

let state = Number(seed) >>> 0;
function random() { // mulberry32: the same teams on every machine
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (count) => Math.floor(random() * count);
const one = (list) => list[below(list.length)];

/// Between 0 and `top`, about `health` of it.
function level(top, health) {
  let sum = 0;
  for (let i = 0; i < top; ++i) if (random() < health) ++sum;
  return sum;
}

function answer(question, health) {
  if (random() < 0.05) return "?";
  switch (question.kind) {
    case "anchors":
      return level(question.anchors.length - 1, health);
    case "ticks": {
      const isBad = question.levels_by_count && question.levels_by_count[0] > 0;
      const ticked = question.items.filter(() => random() < (isBad ? 1 - health : health)).map((item) => item.id);
      return ticked.length > 0 ? ticked.join(";") : "none";
    }
    case "count": {
      const top = question.max ?? 10;
      const isBad = question.bands && question.bands[0] > question.bands[question.bands.length - 1];
      return level(top, isBad ? 1 - health : health);
    }
    case "probe":
      return random() < health ? "amber" : one(["green", "amber", "red"]);
    case "choice": {
      const options = question.options ?? questionnaire.scales[question.scale].options;
      const at = level(options.length - 1, health);
      return options[question.reverse ? options.length - 1 - at : at].id;
    }
    default:
      return "";
  }
}

const context = Object.entries(questionnaire.context).map(([id, question]) => ({ id, ...question }));
const columns = ["ref", "role", "unit", "people", "date", ...context.map((q) => q.id), ...questions.map((q) => q.id)];
const quoted = (cell) => (/[",;\n]/.test(String(cell)) ? `"${cell}"` : String(cell));
const rows = [columns];

function facts() {
  const started = below(5);
  const state = one(["none", "unofficial", "pilot", "live"]);
  return {
    "ctx.ai_state": state,
    "ctx.reach": one(["one_workflow", "some", "everyone"]),
    "ctx.pilots_started": started,
    "ctx.pilots_scaled": started === 0 ? "" : state === "live" ? below(started + 1) : 0,
    "ctx.regulated": one(["yes", "no"]),
    "ctx.income": one(["hours", "fixed_price", "internal"]),
    "ctx.known_incident": one(["no", "no", "no", "yes"]),
  };
}

function person(ref, role, unit, people, health, worst, said) {
  const row = [ref, role, unit, people, `2026-11-${String(1 + below(28)).padStart(2, "0")}`];
  for (const question of context)
    row.push(!question.roles || question.roles.includes(role) ? said[question.id] : "");
  for (const question of questions) {
    if (question.roles && !question.roles.includes(role)) row.push("");
    else {
      const bright = role === "leader" ? 0.12 : 0;
      const here = question.survey === worst ? health * 0.5 : health;
      row.push(answer(question, Math.min(0.95, here + bright)));
    }
  }
  rows.push(row);
}

const isFull = how === "full";
const names = how && !isFull ? fs.readFileSync(how, "utf8").trim().split("\n") : [];
for (let team = 0; team < Number(teams); ++team) {
  const unit = names[team] ?? `Team ${String(team + 1).padStart(3, "0")}`;
  const people = isFull ? 11 : 4 + below(8);
  const health = 0.1 + 0.75 * random();
  const worst = one(surveys.filter((survey) => survey.in_index !== false)).id;
  const said = facts();
  person(`L${team + 1}`, "leader", unit, people, health, worst, said);
  if (!isFull && random() < 0.5) person(`C${team + 1}`, "compliance", unit, people, health, worst, said);
  for (let staff = 0; staff < people; ++staff)
    if (isFull || random() < 0.67) person(`P${team + 1}-${staff + 1}`, "practitioner", unit, people, health, worst, said);
}
process.stdout.write(rows.map((row) => row.map(quoted).join(",")).join("\n") + "\n");
