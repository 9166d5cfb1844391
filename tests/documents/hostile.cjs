// Writes a copy of a questionnaire and of an answers file in which every text that people read is
// one that tries to act in a browser, a spreadsheet or a terminal.
//   node hostile.cjs MODULES QUESTIONNAIRE ANSWERS FOLDER [LONGEST]
'use strict';
const fs = require('fs');
const path = require('path');
const [modules, questionnaire, answers, folder, longest = 900] = process.argv.slice(2);
const yaml = require(path.resolve(modules, 'js-yaml'));

const texts = [
  '</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.invalid","click")',
  '](javascript:alert(1))',
  '+cmd|\' /C calc\'!A0',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202eright to left\u202c \u2066isolated\u2069',
  'w'.repeat(longest),
  '\u{1F469}\u200d\u{1F469}\u200d\u{1F467} and e\u0301',
  '部署の準備状況を評価する',
  'שלום עולם',
  '_x0041_ "quoted" & <b>bold</b>',
  '{{constructor.constructor("alert(1)")()}}',
];
let next = 0;
const hostile = (old) => texts[next++ % texts.length] + ' ' + String(old).slice(0, 12);
const words = new Set([
  'title', 'text', 'label', 'short', 'help', 'evidence', 'status', 'instructions', 'because',
  'first_step', 'done_when', 'owner', 'agree_with', 'good_enough', 'trap', 'disproved_by',
  'consequence', 'ask', 'comment', 'ref', 'unit', 'workflow', 'plural', 'unknown',
]);
function spoil(node) {
  if (Array.isArray(node)) return node.map(spoil);
  if (node === null || typeof node !== 'object') return node;
  for (const key of Object.keys(node))
    node[key] = words.has(key) && typeof node[key] === 'string' ? hostile(node[key]) : spoil(node[key]);
  return node;
}
const read = (file) => yaml.load(fs.readFileSync(file, 'utf8'), { schema: yaml.CORE_SCHEMA });
const write = (name, node) =>
  fs.writeFileSync(path.join(folder, name), yaml.dump(node, { schema: yaml.CORE_SCHEMA, forceQuotes: true }));
write('hostile.yaml', spoil(read(questionnaire)));
write('hostile.answers.yaml', spoil(read(answers)));
