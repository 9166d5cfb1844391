// Takes every form through other form tools and back: an XLSForm by the rules of xlsform.org and the
// XPath of a browser, SurveyJS by its own library, and the table with drop-downs by a spreadsheet.
// LimeSurvey is not run: its file is held to the rules of its manual, and conditions and exports are
// written here as it does. What people say there must come out of `import` as they said it.
//   node tools.cjs MODULES BROWSER PROGRAM FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const { execFileSync } = require('child_process');
const [modules, browserPath, program, folder] = process.argv.slice(2);
const load = (name) => require(path.resolve(modules, name));
const { chromium } = load('playwright-core');
const { Model } = load('survey-core');
const source = fs.readFileSync(path.join(__dirname, '../../src/report/handout/session.js'), 'utf8');
const { make_sheet, contradictions_in } = vm.runInThisContext(source + '\n;({make_sheet, contradictions_in});');

const forms = [
  ['ai-adoption', 'leader', 'quick'], ['ai-adoption', 'leader', 'leader'],
  ['ai-adoption', 'practitioner', 'practitioner'], ['ai-adoption', 'compliance', 'compliance'],
  ['demo', 'lead', 'lead'], ['demo', 'engineer', 'engineer'],
  // every text that people read tries to act, or is 10 000 characters long
  [path.join(folder, 'hostile.yaml'), 'lead', 'lead'], [path.join(folder, 'hostile.yaml'), 'engineer', 'engineer'],
];
const people = 6;

let complaints = 0, compared = 0;
const complain = (...what) => {
  if (++complaints <= 20) console.log(...what);
};

// --- people ---------------------------------------------------------------------------------------

/** What a person says to a question: a code, codes, a number, a text, or nothing. */
function reply_of(person, name, codes, { least = 0, most = 9 } = {}) {
  let hash = person + 7;
  for (const character of name) hash = (hash * 31 + character.codePointAt(0)) % 1000003;
  if (hash % 19 === 0) return '';
  if (!codes) return hash % 3 === 0 ? least : Math.min(most, least + (hash % 10));
  return codes[hash % codes.length];
}
const alone = ['none', 'dont_know', 'declined', 'not_applicable'];
function ticks_of(person, name, codes) {
  const one = reply_of(person, name, codes);
  if (one === '' || alone.includes(one)) return one === '' ? [] : [one];
  return codes.filter((code, i) => !alone.includes(code) && (code === one || (person + i) % 3 === 0));
}

/** As our tables write it. */
const cell_of = (said) => {
  const words = Array.isArray(said) ? said : [String(said)];
  if (words.length === 0 || words[0] === '') return '';
  const known = { dont_know: '?', declined: '!', none: 'none', not_applicable: '-:not_applicable' };
  return words.length === 1 && known[words[0]] !== undefined ? known[words[0]] : words.join(';');
};

/** Form tools do not know what cannot be true together; `import` refuses it, and so do these people. */
const is_possible = (handout, said) => {
  const answers = answers_of(handout, said);
  return contradictions_in(handout, make_sheet(handout, answers), true).length === 0;
};

/** What the page would ask somebody who said all that. */
const places = (handout, said) => make_sheet(handout, answers_of(handout, said)).places
  .map((question) => question.id + (question.block === 'predictions' ? '.prediction' : ''));

function answers_of(handout, said) {
  const answers = new Map();
  for (const question of handout.questions) {
    const place = (question.block === 'predictions' ? '>' : '') + question.id;
    const word = said[question.id + (question.block === 'predictions' ? '.prediction' : '')];
    const value = value_of(question, word);
    if (value) answers.set(place, { value, comment: '', evidence: [], date: '' });
  }
  return answers;
}
function value_of(question, said) {
  const words = said === undefined || said === '' ? [] : Array.isArray(said) ? said : [String(said)];
  if (words.length === 0) return null;
  if (words[0] === 'dont_know') return { kind: 'unknown' };
  if (words[0] === 'declined') return { kind: 'declined' };
  if (words[0] === 'not_applicable') return { kind: 'na', reason: 'so' };
  if (question.by === 'amount') return { kind: 'amount', number: Number(words[0]) };
  if (question.by === 'text') return { kind: 'text', text: words[0] };
  if (question.by === 'ticks') return { kind: 'ticks', ticks: question.options.map(({ id }) => words.includes(id)) };
  const at = question.options.findIndex(({ id }) => id === words[0]);
  return { kind: question.by, [question.by]: at };
}

// --- tables ---------------------------------------------------------------------------------------

function read_csv(text) {
  const rows = [[]];
  let cell = '', quoted = false;
  const end_cell = () => {
    rows[rows.length - 1].push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; ++i) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') end_cell();
    else if (!quoted && c === '\n') {
      end_cell();
      rows.push([]);
    } else cell += c;
  }
  if (cell || rows[rows.length - 1].length) end_cell();
  const [head, ...rest] = rows.filter((row) => row.length > 0);
  return rest.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] || ''])));
}
const csv_cell = (text) => (/[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
const write_csv = (names, rows) => [names, ...rows].map((row) => row.map((text) => csv_cell(String(text))).join(',')).join('\n') + '\n';

const run = (...words) => execFileSync(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
function sheets_of(book, name) {
  execFileSync('ssconvert', ['-S', '--export-type=Gnumeric_stf:stf_csv', book, path.join(folder, name + '-%s.csv')], { stdio: 'pipe' });
  return (sheet) => read_csv(fs.readFileSync(path.join(folder, `${name}-${sheet}.csv`), 'utf8'));
}

/** No text of a workbook is a formula, or longer than a spreadsheet takes. */
function hold_texts(where, book) {
  const names = execFileSync('unzip', ['-Z1', book]).toString().split('\n').filter((name) => /sharedStrings|sheet\d+\.xml$/.test(name));
  const xml = execFileSync('unzip', ['-p', book, ...names], { maxBuffer: 1 << 28 }).toString();
  if (/<f[ >]/.test(xml.replace(/<formula\d>.*?<\/formula\d>/gs, ''))) complain(where, 'a formula');
  const longest = Math.max(0, ...[...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => html_text(text).length));
  if (longest === 0 || longest > 32767) complain(where, 'a cell of', longest, 'characters');
}

/** Through `import`, and back to what was said. */
function hold_import(where, export_file, mapping, said, words = {}) {
  const out = path.join(folder, 'imported.csv');
  fs.rmSync(out, { force: true });
  run('import', export_file, '--map', mapping, '-o', out);
  const rows = read_csv(fs.readFileSync(out, 'utf8'));
  if (rows.length !== said.length) complain(where, rows.length, 'rows of', said.length);
  said.forEach((answers, i) => {
    for (const [name, word] of Object.entries(answers)) {
      ++compared;
      const mine = words[word] ?? cell_of(word), theirs = (rows[i] || {})[name] || '';
      if (mine !== theirs) complain(where, `person ${i}, ${name}: said ${mine}, imported ${theirs}`);
    }
  });
}

// --- XLSForm --------------------------------------------------------------------------------------

/** The documented rules of xlsform.org, as far as our forms touch them. */
function check_xlsform(where, survey, choices, settings) {
  const lists = new Map();
  for (const { list_name, name, label } of choices) {
    const list = lists.get(list_name) || lists.set(list_name, new Set()).get(list_name);
    if (list.has(name)) complain(where, 'choice twice:', list_name, name);
    if (name === '' || /\s/.test(name)) complain(where, 'choice with a blank:', name);
    if (label === '') complain(where, 'choice without a label:', name);
    list.add(name);
  }
  const names = new Set();
  for (const { type, name, label, relevant, constraint } of survey) {
    const [kind, list] = type.split(' ');
    if (!['note', 'text', 'integer', 'decimal', 'select_one', 'select_multiple'].includes(kind)) complain(where, 'type', type);
    if (kind.startsWith('select_') && !lists.has(list)) complain(where, 'no list', list);
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) complain(where, 'name', name);
    if (names.has(name.toLowerCase())) complain(where, 'name twice', name);
    if (label === '') complain(where, 'no label:', name);
    for (const [, reference] of (relevant + constraint + label).matchAll(/\$\{(.*?)\}/g))
      if (!names.has(reference.toLowerCase())) complain(where, name, 'reads what is not asked before it:', reference);
    names.add(name.toLowerCase());
  }
  if (settings.length !== 1 || !/^[A-Za-z_][\w-]*$/.test(settings[0].form_id)) complain(where, 'settings');
  return lists;
}

/** Which rows are relevant to somebody, asked one after the other, and what they say. */
const in_browser = ([survey, replies]) => {
  const data = document.implementation.createDocument(null, 'data');
  const said = {};
  const shown = [];
  for (const { type, name, relevant } of survey) {
    if (type === 'note') continue;
    const holds = relevant === '' ||
      data.evaluate(relevant.replace(/\$\{(.*?)\}/g, '/data/$1'), data, null, XPathResult.BOOLEAN_TYPE, null).booleanValue;
    const element = data.createElement(name);
    data.documentElement.append(element);
    if (!holds) continue;
    shown.push(name);
    said[name] = replies[name];
    element.textContent = Array.isArray(replies[name]) ? replies[name].join(' ') : String(replies[name]);
  }
  return { said, shown };
};

async function through_xlsform(page, where, words, handout) {
  const book = path.join(folder, 'form.xlsx');
  run(...words, '--format', 'xlsform', '-o', book);
  hold_texts(where, book);
  const sheet = sheets_of(book, 'xlsform');
  const survey = sheet('survey');
  const lists = check_xlsform(where, survey, sheet('choices'), sheet('settings'));
  const all = [];
  for (let person = 0; all.length < people; ++person) {
    const replies = {};
    for (const { type, name, constraint } of survey) {
      const [kind, list] = type.split(' ');
      const codes = kind === 'text' ? ['some words'] : lists.has(list) ? [...lists.get(list)] : null;
      const [, least, most] = /^\. >= (\S+) and \. <= (\S+)$/.exec(constraint) || [0, 0, 9];
      replies[name] = kind === 'select_multiple' ? ticks_of(person, name, codes) : reply_of(person, name, codes, { least: Number(least), most: Number(most) });
    }
    const { said, shown } = await page.evaluate(in_browser, [survey, replies]);
    if (!is_possible(handout, said)) continue;
    const own = new Set(['unit', 'workflow']);
    hold_same(where, person, shown.filter((name) => !own.has(name)), places(handout, said));
    all.push(said);
  }
  const names = survey.filter(({ type }) => type !== 'note').map(({ name }) => name);
  const file = path.join(folder, 'xlsform-export.csv');
  fs.writeFileSync(file, write_csv([...names, '_id', '_uuid', '_submission_time', '__version__', '_submitted_by'],
    all.map((said, i) => [...names.map((name) => (Array.isArray(said[name]) ? said[name].join(' ') : said[name] ?? '')),
      i + 1, 'u' + i, '2026-11-02T09:14:05', 'v1', 'somebody'])));
  const mapping = path.join(folder, 'kobo.yaml');
  run(...words, '--format', 'mapping', '-o', mapping);
  fs.writeFileSync(mapping, fs.readFileSync(mapping, 'utf8') + 'table: {format: kobo}\nattributes: {unit: {column: unit}, workflow: {column: workflow}}\n');
  hold_import(where, file, mapping, all);
}

function hold_same(where, person, mine, theirs) {
  ++compared;
  if (mine.join() !== theirs.join())
    complain(where, `person ${person} is asked otherwise:`, mine.filter((name) => !theirs.includes(name)), theirs.filter((name) => !mine.includes(name)));
}

// --- SurveyJS -------------------------------------------------------------------------------------

function through_surveyjs(where, words, handout) {
  const json = JSON.parse(run(...words, '--format', 'surveyjs'));
  const problems = new Model(json).jsonErrors || [];
  for (const problem of problems) complain(where, problem.message || problem);
  const all = [];
  let names = [];
  for (let person = 0; all.length < people; ++person) {
    const survey = new Model(json);
    names = survey.getAllQuestions().map(({ name }) => name);
    for (const question of survey.getAllQuestions()) {
      if (!question.isVisible) continue;
      const codes = question.choices ? question.choices.map(({ value }) => value) : question.getType() === 'comment' || !question.inputType || question.inputType !== 'number' ? ['some words'] : null;
      const said = question.getType() === 'checkbox' ? ticks_of(person, question.name, codes)
        : reply_of(person, question.name, codes, { least: question.min, most: question.max });
      if (said !== '' && !(Array.isArray(said) && said.length === 0)) question.value = said;
    }
    if (!survey.validate()) complain(where, 'SurveyJS refuses', survey.getAllQuestions().flatMap(({ name, errors }) => errors.map((error) => name + ': ' + error.text)));
    const shown = survey.getAllQuestions().filter(({ isVisible }) => isVisible).map(({ name }) => name).filter((name) => !['unit', 'workflow'].includes(name));
    if (!survey.doComplete()) complain(where, 'SurveyJS does not complete');
    const said = Object.fromEntries(names.map((name) => [name, flat(survey.data, name)]));
    if (!is_possible(handout, said)) continue;
    hold_same(where, person, shown, places(handout, said));
    all.push(said);
  }
  const file = path.join(folder, 'surveyjs-export.csv');
  fs.writeFileSync(file, write_csv(names, all.map((said) => names.map((name) => (Array.isArray(said[name]) ? said[name].join(', ') : said[name])))));
  const mapping = path.join(folder, 'surveyjs.yaml');
  run(...words, '--format', 'mapping', '-o', mapping);
  // commas part the ticks
  fs.writeFileSync(mapping, fs.readFileSync(mapping, 'utf8').replaceAll(', split: space', '') +
    'attributes: {unit: {column: unit}, workflow: {column: workflow}}\n');
  hold_import(where, file, mapping, all);
}
const flat = (data, name) => (data[name] === undefined ? '' : data[name]);

// --- LimeSurvey -----------------------------------------------------------------------------------

/** A page fills in the name of the work that is asked about; other tools are asked without one. */
const for_no_workflow = (text) => text.replace(/\{workflow\|([^}]*)\}/g, '$1');

/** What its manual and its rules for codes ask of the file; returns the rows below the header. */
function read_limesurvey(where, text) {
  if (/["\r\0]|\\u0000/.test(text)) complain(where, 'needs quotes');
  const [head, ...rest] = text.replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
  if (head.slice(0, 5).join() !== 'class,type/scale,name,relevance,text') complain(where, 'header', head);
  const rows = rest.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
  const settings = Object.fromEntries(rows.filter((row) => row.class === 'S').map(({ name, text: value }) => [name, value]));
  const codes = new Map();
  let in_group = false, own = new Set(), type = '';
  rows.forEach((row, i) => {
    if (rest[i].length !== head.length) complain(where, 'cells', rest[i]);
    if (!['S', 'SL', 'G', 'Q', 'SQ', 'A'].includes(row.class)) complain(where, 'class', row.class);
    if (row.class !== 'S' && row.language !== settings.language) complain(where, 'language', row.name);
    if (/^[=+@]/.test(row.text) || /[<>{}]/.test(row.text.replaceAll('<br />', ''))) complain(where, 'markup, an expression or a formula', row.text);
    if (row.class === 'G') in_group = true;
    if (row.class === 'Q') {
      own = new Set();
      type = row['type/scale'];
      const reserved = ['lang', 'sid', 'savedid', 'token', 'qid', 'gid', 'sgq', 'self', 'that', 'this'];
      if (!in_group || !/^[a-zA-Z][a-zA-Z0-9]{0,19}$/.test(row.name) || codes.has(row.name.toLowerCase()) || reserved.includes(row.name.toLowerCase()))
        complain(where, 'question code', row.name);
      for (const [, read] of row.relevance.matchAll(/(\w+)\.NAOK/g))
        if (!codes.has(read.toLowerCase())) complain(where, row.name, 'reads what is not asked before it:', read);
      codes.set(row.name.toLowerCase(), row);
    }
    if (row.class === 'A' || row.class === 'SQ') {
      const fits = row.class === 'A' ? /^[a-zA-Z0-9]{1,5}$/ : /^[a-zA-Z0-9]{1,20}$/;
      if (!fits.test(row.name) || own.has(row.name) || row.name === 'time' || (row.class === 'SQ') !== (type === 'M')) complain(where, 'answer code', row.name);
      own.add(row.name);
    }
  });
  return { rows, settings };
}

/** The part of its expressions that we use: `code.NAOK == 'A1'`, is_empty, and, or, ge and the like. */
function holds_in_limesurvey(relevance, given) {
  const words = { and: '&&', or: '||', lt: '<', le: '<=', gt: '>', ge: '>=', ne: '!=' };
  const script = relevance.replace(/'[^']*'|(\w+)\.NAOK|is_empty|[a-z]+|==/g, (found, code) =>
    code ? `given(${JSON.stringify(code)})` : found === 'is_empty' ? '(empty)' : words[found] || found);
  return Boolean(vm.runInNewContext(script, { given: (code) => given[code] ?? '', empty: (text) => text === '' }));
}
const without_braces = (text) => text.replace(/{/g, '(').replace(/}/g, ')');
const html_text = (html) => html.replaceAll('<br />', '\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function through_limesurvey(where, words, handout) {
  const { rows, settings } = read_limesurvey(where, run(...words, '--format', 'limesurvey').toString());
  if ((settings.anonymized === 'Y') !== handout.anonymous || settings.ipaddr !== 'N') complain(where, 'anonymous', settings);
  const questions = [];
  for (const row of rows) {
    if (row.class === 'Q' && !['unit', 'workflow'].includes(row.name))
      questions.push({ ...row, asked: handout.questions[questions.length], offers: [] });
    if (row.class === 'A' || row.class === 'SQ') questions[questions.length - 1].offers.push(row);
  }
  if (questions.length !== handout.questions.length) complain(where, 'questions', questions.length);
  // by their place and their words, not by the mapping
  const others = { NONE: 'none', DK: 'dont_know', DECL: 'declined', NA: 'not_applicable' };
  for (const { asked, text, offers } of questions) {
    if (html_text(text) !== without_braces(for_no_workflow(asked.text))) complain(where, 'text', text);
    offers.forEach((offer, i) => {
      const own = (asked.options || [])[i];
      offer.means = own ? own.id : others[offer.name];
      if (own && html_text(offer.text) !== without_braces(own.text)) complain(where, 'option', offer.text);
      if (!offer.means) complain(where, 'an option that nobody knows', offer.name);
    });
  }
  const all = [], exported = [];
  const header = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', ...(settings.datestamp === 'Y' ? ['startdate', 'datestamp'] : []), 'unit', 'workflow',
    ...questions.flatMap(({ name, offers, 'type/scale': type }) => (type === 'M' ? offers.map((offer) => `${name}[${offer.name}]`) : [name]))];
  for (let person = 0; all.length < people; ++person) {
    const said = {}, given = {}, shown = [];
    const row = { id: person + 3, submitdate: settings.datestamp === 'Y' ? '2026-11-02 09:14:05' : '1980-01-01 00:00:00', lastpage: 9, startlanguage: 'en',
      seed: 1700403869 + person, startdate: '2026-11-02 09:00:00', datestamp: '2026-11-02 09:14:05', unit: 'Claims', workflow: 'letters' };
    for (const { name, relevance, asked, offers, 'type/scale': type, min_num_value_n: least, max_num_value_n: most } of questions) {
      const place = asked.id + (asked.block === 'predictions' ? '.prediction' : '');
      const holds = holds_in_limesurvey(relevance, given);
      const codes = type === 'T' ? ['some words'] : type === 'N' ? null : offers.map(({ means }) => means);
      const reply = !holds ? '' : type === 'M' ? ticks_of(person, place, codes)
        : reply_of(person, place, codes, { least: Number(least), most: Number(most) });
      if (holds) {
        shown.push(place);
        said[place] = reply;
      }
      const code = (word) => (offers.length ? (offers.find(({ means }) => means === word) || { name: '' }).name : String(word));
      if (type === 'M')
        for (const offer of offers) row[`${name}[${offer.name}]`] = !holds ? 'N/A' : reply.includes(offer.means) ? 'Y' : reply.length ? 'N' : '';
      else row[name] = holds ? given[name] = code(reply) : 'N/A';
    }
    if (!is_possible(handout, said)) continue;
    hold_same(where, person, shown, places(handout, said));
    all.push(said);
    exported.push(header.map((name) => row[name]));
  }
  const file = path.join(folder, 'limesurvey-export.csv'), mapping = path.join(folder, 'limesurvey.yaml');
  // every cell in quotes, semicolons between them
  fs.writeFileSync(file, [header, ...exported].map((cells) => cells.map((cell) => '"' + String(cell).replaceAll('"', '""') + '"').join(';')).join('\n') + '\n');
  run(...words, '--format', 'lime-mapping', '-o', mapping);
  // the reason why something does not apply is the word of the export
  hold_import(where, file, mapping, all, { not_applicable: '-:NA' });
}

// --- the table ------------------------------------------------------------------------------------

function through_table(where, words, role, form, handout) {
  const book = path.join(folder, 'table.xlsx');
  run(...words, '--format', 'xlsx', '-o', book);
  hold_texts(where, book);
  const parts = path.join(folder, 'parts');
  fs.rmSync(parts, { recursive: true, force: true });
  execFileSync('unzip', ['-q', book, '-d', parts]);
  const xml = fs.readFileSync(path.join(parts, 'xl/worksheets/sheet1.xml'), 'utf8');
  const offers = new Map([...xml.matchAll(/<dataValidation type="list"[^>]*sqref="([A-Z]+)2:[^>]*><formula1>"(.*?)"<\/formula1>/gs)]
    .map(([, column, list]) => [column, list.replace(/&quot;/g, '"').replace(/&amp;/g, '&').split(',')]));
  const header = run(...words, '--format', 'csv-header').toString().trim().split(',');
  const letters = (at) => (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
  if (offers.size < 5) complain(where, 'drop-downs:', offers.size);
  const rows = [], all = [];
  for (let person = 0; all.length < people; ++person) {
    const row = { role, form, unit: 'Claims', date: '2026-11-02' };
    header.forEach((name, at) => {
      if (row[name] !== undefined || ['ref', 'workflow'].includes(name)) return;
      const offered = offers.get(letters(at));
      row[name] = offered ? reply_of(person, name, offered) : '';
    });
    // of a question with ticks either all is answered or nothing
    for (const name of header.filter((each) => ['yes', 'no'].includes(row[each]) || row[each] === '')) {
      const question = name.split('.').slice(0, -1).join('.');
      const items = header.filter((each) => each.startsWith(question + '.') && (offers.get(letters(header.indexOf(each))) || [])[0] === 'yes');
      if (items.includes(name)) items.forEach((item, i) => { row[item] = (person + i) % 2 ? 'yes' : 'no'; });
    }
    const said = {};
    for (const name of header) {
      const offered = offers.get(letters(header.indexOf(name)));
      if (!offered || ['role', 'form'].includes(name)) continue;
      if (offered[0] !== 'yes') said[name] = { '?': 'dont_know', '!': 'declined' }[row[name]] ?? row[name];
      else (said[name.split('.').slice(0, -1).join('.')] ||= []).push(...(row[name] === 'yes' ? [name.split('.').pop()] : []));
    }
    for (const [name, ticks] of Object.entries(said)) if (Array.isArray(ticks) && ticks.length === 0) said[name] = ['none'];
    if (!is_possible(handout, said)) continue;
    rows.push(header.map((name) => row[name] || ''));
    all.push(said);
  }
  const csv = path.join(folder, 'filled.csv'), filled = path.join(folder, 'filled.xlsx');
  fs.writeFileSync(csv, write_csv(header, rows));
  execFileSync('ssconvert', [csv, filled], { stdio: 'pipe' });
  const mapping = path.join(folder, 'table.yaml');
  fs.writeFileSync(mapping, `schema: readiness/mapping@1\nquestionnaire: ${words[1]}\nrole: {column: role}\nform: {column: form}\n`);
  hold_import(where, filled, mapping, all);
}

async function main() {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const [questionnaire, role, form] of forms) {
    const words = ['show', questionnaire, '--role', role, '--form', form];
    const html = run(...words, '--format', 'form').toString();
    const handout = JSON.parse(/<script type="application\/json" id="handout">(.*?)<\/script>/s.exec(html)[1]);
    const where = `${path.basename(questionnaire)} ${form}`;
    await through_xlsform(page, where + ', XLSForm:', words, handout);
    through_surveyjs(where + ', SurveyJS:', words, handout);
    through_limesurvey(where + ', LimeSurvey:', words, handout);
    through_table(where + ', table:', words, role, form, handout);
  }
  await browser.close();
  console.log(`${forms.length} forms, ${compared} compared, ${complaints} complaints`);
  process.exit(complaints > 0 || compared < 1000 ? 1 : 0);
}
main().catch((error) => {
  console.error(error.stderr ? error.message + error.stderr.toString() : error);
  process.exit(1);
});
