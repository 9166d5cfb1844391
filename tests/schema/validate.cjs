// Usage: node validate.cjs SCHEMA_FOLDER FOLDER...
// Each file says which schema it follows (`schema: readiness/KIND@N`); that is KIND-N.schema.json.
// Every schema must be used, and must refuse a key that nobody knows. Files for build servers follow
// schemas of others.

const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv");
const yaml = require("js-yaml");

const [schemaFolder, ...folders] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
require("ajv-formats")(ajv);

const ofOthers = ["github-workflow.yaml", "gitlab-ci.yaml"];
const problems = [];
const used = new Set();

const schemas = fs.readdirSync(schemaFolder).filter((name) => name.endsWith(".schema.json"));
const validators = new Map(
  schemas.map((name) => [name, ajv.compile(JSON.parse(fs.readFileSync(path.join(schemaFolder, name))))]),
);

function check(file) {
  const text = fs.readFileSync(file, "utf8");
  // The core schema of YAML: dates stay text.
  const value = file.endsWith(".json") ? JSON.parse(text) : yaml.load(text, { schema: yaml.CORE_SCHEMA });
  const [, kind, version] = /^readiness\/([a-z-]+)@(\d+)$/.exec(value.schema) ?? [];
  const name = `${kind}-${version}.schema.json`;
  const validate = validators.get(name);
  if (!validate) return problems.push(`${file}: no schema for "${value.schema}"`);
  used.add(name);
  if (!validate(value)) {
    problems.push(...validate.errors.map((e) => `${file}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }
  if (validate({ ...value, no_such_key: 1 })) problems.push(`${name} accepts an unknown key`);
}

let count = 0;
for (const folder of folders) {
  for (const entry of fs.readdirSync(folder, { recursive: true })) {
    if (!/\.(yaml|json)$/.test(entry) || ofOthers.includes(path.basename(entry))) continue;
    const file = path.join(folder, entry);
    try {
      check(file);
    } catch (error) {
      problems.push(`${file}: ${error.message}`);
    }
    ++count;
  }
}
for (const name of schemas) {
  if (!used.has(name)) problems.push(`${name} is followed by no file`);
}
if (schemas.length === 0 || count === 0) problems.push("nothing to validate");

for (const problem of new Set(problems)) console.log(problem);
console.log(`${count} files, ${schemas.length} schemas, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
