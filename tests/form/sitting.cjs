// Judges the cases of sitting_test.cpp by the program of the page, and says where it differs.
//   node sitting.cjs FILE
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const source = fs.readFileSync(path.join(__dirname, '../../src/report/handout/session.js'), 'utf8');
const { make_sheet, review, contradictions_in, answers_file, place_of, scalar_yaml, visible } =
  vm.runInThisContext(source + '\n;({make_sheet, review, contradictions_in, answers_file, place_of, scalar_yaml, visible});');

let judged = 0, files = 0, conditions = 0, contradictions = 0, complaints = 0;
function hold(what, mine, theirs) {
  ++judged;
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return;
  if (++complaints <= 10)
    console.log(what + '\n  page:    ' + JSON.stringify(mine) + '\n  program: ' + JSON.stringify(theirs));
}

function judge_texts({ hidden, scalars }) {
  const found = [];
  for (let code = 0; code <= 0x110000; ++code) {
    const is_surrogate = code >= 0xd800 && code < 0xe000;
    const hides = code < 0x110000 && !is_surrogate && code !== 9 && code !== 10 &&
      visible(String.fromCodePoint(code)) !== String.fromCodePoint(code);
    const last = found[found.length - 1];
    if (hides && last && last[1] === code - 1) last[1] = code;
    else if (hides) found.push([code, code]);
  }
  for (const [from, to] of hidden)
    hold('hidden characters', found.some(([a, b]) => a <= from && to <= b) || [from.toString(16), to.toString(16)], true);
  for (const [from, to] of found)
    hold('characters', hidden.some(([a, b]) => a <= from && to <= b) || [from.toString(16), to.toString(16)], true);
  for (const [text, yaml, shown] of scalars) {
    hold('as YAML: ' + JSON.stringify(text), scalar_yaml(text), yaml);
    hold('as shown: ' + JSON.stringify(text), visible(text), shown);
  }
}

function judge_form({ handout, sittings }) {
  conditions += handout.questions.filter(({ when }) => when).length * sittings.length;
  for (const expected of sittings) {
    const answers = new Map(expected.sitting.answers);
    const result = review(handout, answers);
    const ids = (questions) => questions.map(place_of);
    const names = (found) => found.map(({ id }) => id);
    hold('what applies', ids(result.places), expected.places);
    hold('open', ids(result.open), expected.open);
    hold('don’t know', ids(result.dont_know), expected.dont_know);
    hold('without evidence', ids(result.without_evidence), expected.without_evidence);
    hold('contradictions', names(result.contradictions), expected.contradictions);
    hold('impossible', names(contradictions_in(handout, make_sheet(handout, answers), true)), expected.impossible);
    hold('how much', [result.answered, result.all], [expected.answered, expected.all]);
    if (expected.file) hold('the file', answers_file(handout, { ...expected.sitting, answers }), expected.file);
    files += expected.file ? 1 : 0;
    contradictions += expected.contradictions.length + expected.impossible.length;
  }
}

for (const line of fs.readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const one = JSON.parse(line);
  if (one.handout) judge_form(one);
  else judge_texts(one);
}
console.log(`${judged} judged, ${files} files, with ${conditions} conditions and ${contradictions} contradictions: ${complaints} differ`);
// a run in which nothing was at stake would show nothing
process.exit(complaints > 0 || conditions < 10000 || files < 150 || contradictions < 100 ? 1 : 0);
