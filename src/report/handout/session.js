// What a sitting is, wherever it is held: which questions apply, what a reply is refused for, and the
// answers file. The rules are those of the program (src/answers, src/interview); tests hold the two
// equal. Nothing here touches the page.
'use strict';

// --- values ---------------------------------------------------------------------------------------
// An answer is {value, comment, evidence: [{ref, date}], date}; a date only where it is not that of the
// whole sitting. A value is one of
//   {kind: 'level', level}  {kind: 'option', option}  {kind: 'ticks', ticks: [bool]}
//   {kind: 'amount', number}  {kind: 'text', text}
//   {kind: 'unknown', reason, owner, review_by}  {kind: 'na', reason}  {kind: 'declined'}

/** Where an answer is kept: a question may have an answer and, from another role, a prediction. */
const place_of = (question) => (question.block === 'predictions' ? '>' : '') + question.id;

function level_in_bands(bands, number) {
  const falling = bands.length > 1 && bands[0] > bands[bands.length - 1];
  if (falling) {
    const first = bands.findIndex((bound) => number >= bound);
    return first < 0 ? bands.length - 1 : first;
  }
  return bands.reduce((level, bound, i) => (number >= bound ? i : level), 0);
}

/** The level before any doubt about evidence; null when the answer has none. */
function claimed_level(question, value) {
  switch (value.kind) {
    case 'level':
      return value.level;
    case 'option': {
      const level = question.options[value.option].level;
      return level === undefined ? null : level;
    }
    case 'ticks':
      return question.levels[value.ticks.filter(Boolean).length];
    case 'amount':
      return question.bands ? level_in_bands(question.bands, value.number) : null;
    default:
      return null;
  }
}

// --- words ----------------------------------------------------------------------------------------

/** A question's words with the workflow's name in them, as src/questionnaire/placeholders.cpp has it. */
function filled_in(written, workflow = '') {
  const length = [...workflow].length;
  const is_named = workflow.trim() !== '' && length <= 40 && !/[\0-\x1f]/.test(workflow);
  return written.replace(/\{\{|\{workflow\|([^{}]*)\}/g, (whole, otherwise) =>
    otherwise === undefined ? whole : is_named ? workflow : otherwise);
}

// --- conditions -----------------------------------------------------------------------------------
// Kleene's three values. An open answer makes a comparison unknown; what does not apply makes it false.

const NO = 0, UNKNOWN = 1, YES = 2;
const tolerance = 1e-9;
const truth = (holds) => (holds ? YES : NO);

const known = (number) => ({ state: 'given', number, unknown: 0 });
const open = () => ({ state: 'open', number: 0, unknown: 0 });
const absent = () => ({ state: 'absent', number: 0, unknown: 0 });

function compared(sign, a, b) {
  const same = Math.abs(a - b) < tolerance;
  switch (sign) {
    case '==':
      return same;
    case '!=':
      return !same;
    case '<':
      return !same && a < b;
    case '<=':
      return same || a < b;
    case '>':
      return !same && a > b;
    default:
      return same || a > b;
  }
}

function comparison(sign, a, b) {
  if (a.state === 'absent' || b.state === 'absent') return NO;
  if (a.state === 'open' || b.state === 'open') return UNKNOWN;
  const holds = truth(compared(sign, a.number, b.number));
  for (let i = 0; i <= a.unknown; ++i)
    for (let j = 0; j <= b.unknown; ++j)
      if (truth(compared(sign, a.number + i, b.number + j)) !== holds) return UNKNOWN;
  return holds;
}

function arithmetic(sign, a, b) {
  if (a.state === 'absent' || b.state === 'absent') return absent();
  if (a.state === 'open' || b.state === 'open' || a.unknown + b.unknown > 0) return open();
  if (sign === '+') return known(a.number + b.number);
  if (sign === '-') return known(a.number - b.number);
  if (sign === '*') return known(a.number * b.number);
  return Math.abs(b.number) < tolerance ? absent() : known(a.number / b.number);
}

function quantity(tree, facts) {
  const [name, ...rest] = tree;
  switch (name) {
    case 'number':
      return known(rest[0]);
    case 'open':
      return open();
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(name, quantity(rest[0], facts), quantity(rest[1], facts));
    case 'level':
    case 'option': {
      const reading = facts.readings.get(rest[0]);
      if (reading.state !== 'given') return { state: reading.state, number: 0, unknown: 0 };
      if (name === 'level') return known(reading.number);
      return reading.option === undefined ? open() : known(reading.option);
    }
    case 'predicted': {
      const { predicted } = facts.readings.get(rest[0]);
      return predicted === undefined ? open() : known(predicted);
    }
    case 'count': {
      const count = known(0);
      for (const condition of rest) {
        const holds = evaluate(condition, facts);
        if (holds === YES) ++count.number;
        if (holds === UNKNOWN) ++count.unknown;
      }
      return count;
    }
    default: {
      const holds = evaluate(tree, facts);
      return holds === UNKNOWN ? open() : known(holds === YES ? 1 : 0);
    }
  }
}

const if_given = (reading, holds) =>
  reading.state === 'absent' ? NO : reading.state === 'open' ? UNKNOWN : truth(holds);

function evaluate(tree, facts) {
  const [name, ...rest] = tree;
  switch (name) {
    case 'yes':
      return YES;
    case 'no':
      return NO;
    case 'or':
      return Math.max(NO, ...rest.map((part) => evaluate(part, facts)));
    case 'and':
      return Math.min(YES, ...rest.map((part) => evaluate(part, facts)));
    case 'not':
      return YES - evaluate(rest[0], facts);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(name, quantity(rest[0], facts), quantity(rest[1], facts));
    case 'in': {
      const wanted = quantity(rest[0], facts);
      return Math.max(NO, ...rest.slice(1).map((one) => comparison('==', wanted, quantity(one, facts))));
    }
    case 'unknown':
      return truth(facts.readings.get(rest[0]).dont_know);
    case 'answered':
      return truth(facts.readings.get(rest[0]).state === 'given');
    case 'na':
      return truth(facts.readings.get(rest[0]).not_applicable);
    case 'evidence': {
      const reading = facts.readings.get(rest[0]);
      return if_given(reading, reading.has_evidence);
    }
    case 'ticked': {
      const reading = facts.readings.get(rest[0]);
      return if_given(reading, Boolean(reading.ticked && reading.ticked[rest[1]]));
    }
    case 'flag':
      return facts.flags.has(rest[0]) ? facts.flags.get(rest[0]) : NO;
    default: {
      const amount = quantity(tree, facts);
      return amount.state === 'given' ? truth(Math.abs(amount.number) > tolerance) : UNKNOWN;
    }
  }
}

// --- which questions apply ------------------------------------------------------------------------

function reading_of(question, answer) {
  const reading = { state: 'open', number: 0, dont_know: false, not_applicable: false };
  const { value } = answer;
  if (value.kind === 'unknown') reading.dont_know = true;
  if (value.kind === 'na') {
    reading.not_applicable = true;
    reading.state = 'absent';
  }
  if (['unknown', 'na', 'declined'].includes(value.kind)) return reading;
  reading.state = 'given';
  const level = claimed_level(question, value);
  reading.number = level !== null ? level : value.kind === 'amount' ? value.number : 0;
  if (value.kind === 'option') reading.option = value.option;
  if (value.kind === 'ticks') reading.ticked = value.ticks;
  reading.has_evidence = answer.evidence.length > 0;
  return reading;
}

/** Answers are a Map from places. The result has `places` (the questions that are asked now, in order)
    and the facts that conditions read. */
function make_sheet(form, answers) {
  const facts = { readings: new Map(), flags: new Map() };
  const asked = new Map(), rows = new Map(), predictions = new Map(), applies = new Map();
  for (const question of form.questions)
    (question.block === 'predictions' ? predictions : asked).set(question.id, question);
  for (const question of [...form.others, ...predictions.values(), ...asked.values()])
    rows.set(question.id, question);

  const holds = (when) => {
    if (!when) return true;
    for (const id of read_by(when)) settle(id);
    return evaluate(when, facts) !== NO;
  };
  // What a condition reads is settled first; conditions have no circles.
  const settle = (id) => {
    if (facts.readings.has(id)) return;
    const row = rows.get(id);
    const reading = { state: 'open', number: 0, dont_know: false, not_applicable: false };
    facts.readings.set(id, reading);
    const prediction = predictions.has(id) && answers.get('>' + id);
    if (prediction) {
      const level = claimed_level(row, prediction.value);
      if (level !== null) reading.predicted = level;
    }
    const does_apply = holds(row.when);
    applies.set(id, does_apply);
    const answer = asked.has(id) && answers.get(id);
    if (!does_apply) reading.state = 'absent';
    else if (answer) Object.assign(reading, reading_of(row, answer));
  };
  for (const id of rows.keys()) settle(id);
  for (const [id, row] of rows) raise_flags(row, facts.readings.get(id), answers.get(id), facts.flags);

  const places = form.questions.filter((question) =>
    question.block === 'predictions'
      ? !question.when || evaluate(question.when, facts) !== NO
      : applies.get(question.id));
  return { places, facts };
}

/** The ids of all questions that a condition reads. */
function read_by(tree) {
  const [name, ...rest] = tree;
  const reads = ['level', 'option', 'predicted', 'unknown', 'answered', 'na', 'evidence', 'ticked'];
  if (reads.includes(name)) return [rest[0]];
  return rest.filter(Array.isArray).flatMap(read_by);
}

/** A flag is unknown while a question that could carry it is open. */
function raise_flags(row, reading, answer, flags) {
  if (!row.flags) return;
  const { level, option } = reading.state === 'given' ? answer.value : {};
  const chosen = row.flags[level === undefined ? option : level];
  for (const flag of row.flags.filter(Boolean)) {
    const carried = reading.state === 'open' ? UNKNOWN : truth(flag === chosen);
    flags.set(flag, Math.max(flags.has(flag) ? flags.get(flag) : NO, carried));
  }
}

const contradictions_in = (form, sheet, impossible) =>
  form.contradictions.filter((each) =>
    Boolean(each.impossible) === impossible && evaluate(each.when, sheet.facts) === YES);

/** Whether an answer is the best there is, asks for evidence and has none: it counts for less. */
const lacks_evidence = (question, answer) =>
  question.top !== undefined && answer.evidence.length === 0 &&
  claimed_level(question, answer.value) === question.top;

/** What is open, unknown or to be discussed before the end, and how much is answered. */
function review(form, answers) {
  const sheet = make_sheet(form, answers);
  const result = { open: [], dont_know: [], declined: [], without_evidence: [], all: 0, answered: 0, minutes_left: 0,
    contradictions: contradictions_in(form, sheet, false), places: sheet.places };
  let section = '';
  for (const question of sheet.places) {
    const counts = question.block === 'context' ? 0 : 1;
    result.all += counts;
    const answer = answers.get(place_of(question));
    if (!answer) {
      result.open.push(question);
      result.minutes_left += question.minutes + (question.section === section ? 0 : question.section_minutes);
      section = question.section;
      continue;
    }
    result.answered += counts;
    if (answer.value.kind === 'unknown') result.dont_know.push(question);
    if (answer.value.kind === 'declined') result.declined.push(question);
    if (lacks_evidence(question, answer)) result.without_evidence.push(question);
  }
  return result;
}

// --- what is refused ------------------------------------------------------------------------------
// Each returns {refusal} with a sentence, or what was understood.

const longest_text = 4000;  // bytes
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** A text as it is kept: line breaks of one kind, no blanks around it. */
function read_text(form, typed) {
  const text = typed.replace(/\r\n?/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/.test(text))
    return { refusal: form.sentences.malformed };
  if (new TextEncoder().encode(text).length > longest_text) return { refusal: form.sentences.too_long };
  if (controls.test(text)) return { refusal: form.sentences.controls };
  return { text };
}

const is_number = (text) => /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text);
const is_integer = (text) => /^-?(0|[1-9][0-9]*)$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);

function read_amount(form, question, typed) {
  const read = read_text(form, typed);
  if (read.refusal) return read;
  const number = Number(read.text);
  const fits = is_number(read.text) && Number.isFinite(number) && number >= question.least &&
    number <= question.most && (!question.whole || is_integer(read.text));
  return fits ? { value: { kind: 'amount', number } }
    : { refusal: '"' + shortened(visible(read.text), 40) + form.sentences.not_an_answer + question.range + '.' };
}

/** Why an answer is impossible given the others; empty where it is possible. */
function why_impossible(form, answers, question, answer) {
  if (question.block === 'predictions') return '';
  const tried = new Map(answers).set(question.id, answer);
  const found = contradictions_in(form, make_sheet(form, tried), true);
  return found.length === 0 ? '' : found[0].ask + form.sentences.cannot_both_be + '.';
}

function shortened(text, characters) {
  const all = [...text];
  return all.length <= characters ? text : all.slice(0, characters - 3).join('') + '...';
}

// --- the answers file -----------------------------------------------------------------------------

// What a terminal obeys or hides. The signs that stand before Arabic numbers are visible.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const visible_after_all = /[\p{Cn}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const is_treacherous = (character) =>
  (character.codePointAt(0) & 0xfffe) === 0xfffe || (hidden.test(character) && !visible_after_all.test(character));
const emoji = /^\p{Extended_Pictographic}$/u;
const extends_emoji = /^[\p{Grapheme_Extend}\p{Emoji_Modifier}]$/u;

/** The text with every character that cannot be seen as an escape; a joiner inside an emoji stays. */
function visible(text) {
  let out = '', in_emoji = false, before = '';
  const characters = [...text];
  characters.forEach((character, i) => {
    const kept = character === '\t' ? ' ' : character === '\n' ? '\\n' : character;
    const presents = /[\ufe0e\ufe0f]/.test(character) && (emoji.test(before) || /^[0-9#*]$/.test(before));
    const joins = character === '\u200d' && in_emoji && emoji.test(characters[i + 1] || '');
    if (is_treacherous(kept) && !presents && !joins) {
      out += escaped(character.codePointAt(0));
      in_emoji = false;
      before = '';
      return;
    }
    out += kept;
    in_emoji = emoji.test(character) || (in_emoji && extends_emoji.test(character));
    before = character;
  });
  return out;
}

const hexadecimal = (number, digits) => number.toString(16).padStart(digits, '0');
const escaped = (code) =>
  code < 0x80 ? '\\x' + hexadecimal(code, 2)
    : code <= 0xffff ? '\\u' + hexadecimal(code, 4) : '\\U' + hexadecimal(code, 8);

function in_double_quotes(text) {
  const quoted = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  const yaml = (character) => {
    const code = character.codePointAt(0);
    return code < 0x10000 ? '\\u' + hexadecimal(code, 4) : '\\U' + hexadecimal(code, 8);
  };
  // a build server would obey ##[...] and ##word[...] wherever it reads them
  return '"' + [...quoted].map((each) => (is_treacherous(each) ? yaml(each) : each)).join('')
    .replace(/#(?=#[A-Za-z]*\[)/g, '\\u0023') + '"';
}

/** Plain where no reader could take it for something else, else in double quotes. */
function scalar_yaml(text) {
  const is_plain = /^[A-Za-z\u0080-\u{10ffff}][A-Za-z0-9 _\-./;()\u0080-\u{10ffff}]*$/u.test(text) &&
    !text.endsWith(' ') && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text) && visible(text) === text;
  return is_plain ? text : in_double_quotes(text);
}

/** Never with an exponent. */
function number_text(number) {
  const text = String(number === 0 ? 0 : number);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign, first, rest = '', power] = parts;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return sign + '0.' + '0'.repeat(-point) + digits;
  return sign + digits.padEnd(point, '0').slice(0, point) + (digits.length > point ? '.' + digits.slice(point) : '');
}

function value_yaml(question, value) {
  switch (value.kind) {
    case 'level':
      return String(value.level);
    case 'option':
      return scalar_yaml(question.options[value.option].id);
    case 'ticks':
      return '[' + question.options.filter((_, i) => value.ticks[i]).map((item) => scalar_yaml(item.id)).join(', ') + ']';
    case 'amount':
      return number_text(value.number);
    case 'text':
      return scalar_yaml(value.text);
    default:
      return '';
  }
}

/** What the remark behind an answer says. */
function label_of(question, value) {
  if (value.kind === 'level') return question.options[value.level].label || '';
  if (value.kind === 'option') return question.options[value.option].label || '';
  if (value.kind === 'ticks') return value.ticks.filter(Boolean).length + ' of ' + value.ticks.length;
  return '';
}

const piece_yaml = (piece) =>
  piece.date ? '{ref: ' + scalar_yaml(piece.ref) + ', date: ' + piece.date + '}' : scalar_yaml(piece.ref);

/** The fields of an answer as [key, text, lines]. */
function answer_fields(question, answer, day) {
  const { value } = answer;
  const fields = [];
  const add = (key, text, lines = []) => fields.push([key, text, lines]);
  const given = value_yaml(question, value);
  if (given !== '') add('answer', given);
  if (value.kind === 'unknown') {
    add('unknown', value.reason ? scalar_yaml(value.reason) : 'true');
    if (value.owner) add('owner', scalar_yaml(value.owner));
    if (value.review_by) add('review_by', value.review_by);
  }
  if (value.kind === 'na') add('na', scalar_yaml(value.reason));
  if (value.kind === 'declined') add('declined', 'true');
  if (answer.comment) add('comment', scalar_yaml(answer.comment));
  if (answer.evidence.length === 1) add('evidence', '[' + piece_yaml(answer.evidence[0]) + ']');
  if (answer.evidence.length > 1) add('evidence', '', answer.evidence.map((piece) => '- ' + piece_yaml(piece)));
  if (answer.date && answer.date !== day) add('date', answer.date);
  return fields;
}

const comment_column = 52;
const with_remark = (line, label) => (label ? line.padEnd(comment_column - 2) + '  # ' + label : line);

function entry_yaml(question, answer, day) {
  const fields = answer_fields(question, answer, day);
  const label = label_of(question, answer.value);
  const key = '  ' + question.id + ':';
  const alone = fields.length === 1;
  if (alone && fields[0][0] === 'answer') return with_remark(key + ' ' + fields[0][1], label) + '\n';
  if (alone || (fields.length === 2 && fields[1][0] === 'date'))
    return with_remark(key + ' {' + fields.map(([name, text]) => name + ': ' + text).join(', ') + '}', label) + '\n';
  let out = with_remark(key, label) + '\n';
  for (const [name, text, lines] of fields) {
    out += '    ' + name + ':' + (text ? ' ' + text : '') + '\n';
    for (const line of lines) out += '      ' + line + '\n';
  }
  return out;
}

/** A sitting is {answers, subject, day, ref}; the file is the one that `assess` would write. */
function answers_file(form, sitting) {
  const pairs = (entries) => '{' + entries.map(([key, text]) => key + ': ' + text).join(', ') + '}';
  let out = form.head;
  const subject = Object.entries(sitting.subject).filter(([, text]) => text);
  if (subject.length > 0)
    out += 'subject: ' + pairs(subject.map(([key, text]) => [key, is_integer(text) ? text : scalar_yaml(text)])) + '\n';
  const respondent = [['role', form.role], ['form', form.form]];
  if (sitting.ref) respondent.unshift(['ref', scalar_yaml(sitting.ref)]);
  out += 'respondent: ' + pairs(respondent) + '\n';
  out += 'defaults: ' + pairs([['date', sitting.day]]) + '\n';
  let block = '', survey;
  for (const question of form.questions) {
    const answer = sitting.answers.get(place_of(question));
    if (!answer) continue;
    if (question.block !== block) out += '\n' + question.block + ':\n';
    else if (block === 'answers' && question.survey !== survey) out += '\n';
    block = question.block;
    survey = question.survey;
    out += entry_yaml(question, answer, sitting.day);
  }
  return out;
}
