// Judges the cases of sitting_test.cpp by the program of the page, in Node or in a browser as well,
// and says where it differs.
//   node sitting.cjs FILE [MODULES BROWSER]
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const [file, modules, browserPath] = process.argv.slice(2);

const source = fs.readFileSync(path.join(__dirname, '../../src/report/handout/session.js'), 'utf8');

/** What differs in one line of cases, and how much was judged; runs beside the page's program. */
function judge(one) {
  const count = { judged: 0, files: 0, conditions: 0, contradictions: 0, complaints: [] };
  const hold = (what, mine, theirs) => {
    ++count.judged;
    if (JSON.stringify(mine) !== JSON.stringify(theirs))
      count.complaints.push(what + '\n  page:    ' + JSON.stringify(mine) + '\n  program: ' + JSON.stringify(theirs));
  };
  const judge_texts = ({ hidden, scalars, filled }) => {
    const found = [];
    for (let code = 0; code < 0x110000; ++code) {
      const character = String.fromCodePoint(code);
      const hides = (code < 0xd800 || code >= 0xe000) && code !== 9 && code !== 10 && visible(character) !== character;
      const last = found[found.length - 1];
      if (hides && last && last[1] === code - 1) last[1] = code;
      else if (hides) found.push([code, code]);
    }
    hold('which characters are hidden', found, hidden);
    for (const [text, yaml, shown] of scalars) {
      hold('as YAML: ' + JSON.stringify(text), scalar_yaml(text), yaml);
      hold('as shown: ' + JSON.stringify(text), visible(text), shown);
    }
    for (const [written, workflow, text] of filled)
      hold('about ' + JSON.stringify(workflow) + ': ' + written, filled_in(written, workflow), text);
  };
  const judge_form = ({ handout, sittings }) => {
    count.conditions += handout.questions.filter(({ when }) => when).length * sittings.length;
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
      count.files += expected.file ? 1 : 0;
      count.contradictions += expected.contradictions.length + expected.impossible.length;
    }
  };
  if (one.handout) judge_form(one);
  else judge_texts(one);
  return count;
}

async function judge_all(where, judged_by) {
  const all = { judged: 0, files: 0, conditions: 0, contradictions: 0 };
  const complaints = [];
  for (const line of fs.readFileSync(file, 'utf8').trim().split('\n')) {
    const count = await judged_by(JSON.parse(line));
    for (const key of Object.keys(all)) all[key] += count[key];
    complaints.push(...count.complaints);
  }
  for (const complaint of complaints.slice(0, 10)) console.log(complaint);
  console.log(`${where}: ${all.judged} judged, ${all.files} files, with ${all.conditions} conditions and ` +
    `${all.contradictions} contradictions: ${complaints.length} differ`);
  // a run in which nothing was at stake would show nothing
  return complaints.length === 0 && all.conditions > 8000 && all.files > 150 && all.contradictions > 100;
}

async function main() {
  const judge_here = vm.runInThisContext(source + '\n;(' + judge + ')');
  let good = await judge_all('Node', judge_here);
  if (browserPath) {
    const { chromium } = require(path.resolve(modules, 'playwright-core'));
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    const page = await browser.newPage();
    await page.setContent('<p></p>');
    await page.addScriptTag({ content: source + '\n' + judge });
    good = (await judge_all('a browser', (one) => page.evaluate((each) => judge(each), one))) && good;
    await browser.close();
  }
  process.exit(good ? 0 : 1);
}
main();
