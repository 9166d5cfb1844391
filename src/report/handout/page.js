// The page around a sitting: it builds the questions, takes replies, saves them in this browser and
// hands back the answers file. What replies mean is in session.js.
'use strict';

const form = JSON.parse(document.getElementById('handout').textContent);
const main = document.getElementById('content');

// --- small tools ----------------------------------------------------------------------------------

/** An element with attributes and children; a text child is text, whatever it says. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Lines of a text as they were written. */
const lines = (text) => text.split('\n').flatMap((line, i) => (i ? [make('br'), line] : [line]));

const counted = (count, one, many) => count + ' ' + (count === 1 ? one : many);

const minutes_text = (minutes) =>
  Math.round(minutes) < 1 ? 'less than a minute' : 'about ' + counted(Math.round(minutes), 'minute', 'minutes');

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
}

/** Says who answered to nobody, and still tells two files apart. */
function random_ref() {
  const letters = 'abcdefghjkmnpqrstvwxyz0123456789';
  return 'r-' + [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % 32]).join('');
}

// --- what is known --------------------------------------------------------------------------------
// A draft is what a person has chosen and typed at a question, fit or not: {choice, typed, ticks,
// reason, owner, review_by, na, comment, evidence}. What is fit becomes an answer.

const new_sitting = () => ({
  begun: today(), day: today(), ref: form.anonymous ? random_ref() : '', subject: {}, step: 'start', at: null,
  drafts: new Map(), answers: new Map(),
});
let sitting = new_sitting();

const draft_of = (place) => {
  if (!sitting.drafts.has(place)) sitting.drafts.set(place, { evidence: [] });
  return sitting.drafts.get(place);
};

/** {value}, {refusal}, or {} for nothing yet. */
function value_of(question, draft) {
  switch (draft.choice) {
    case undefined:
      return {};
    case 'unknown': {
      const value = { kind: 'unknown', review_by: draft.review_by || '' };
      for (const key of ['reason', 'owner']) {
        const read = read_text(form, draft[key] || '');
        if (read.refusal) return read;
        value[key] = read.text === 'true' ? '' : read.text;
      }
      return { value };
    }
    case 'na': {
      const read = read_text(form, draft.na || '');
      if (read.refusal) return read;
      // nobody is told off before there was time to write
      if (read.text === '') return draft.na === undefined ? {} : { refusal: form.sentences.needs_a_reason };
      if (read.text === 'true') return { refusal: form.sentences.no_reason };
      return { value: { kind: 'na', reason: read.text } };
    }
    case 'declined':
      return { value: { kind: 'declined' } };
    case 'none':
      return { value: { kind: 'ticks', ticks: question.options.map(() => false) } };
    case 'ticks':
      return { value: { kind: 'ticks', ticks: question.options.map((_, i) => Boolean(draft.ticks[i])) } };
    case 'typed': {
      if (question.by === 'amount') return read_amount(form, question, draft.typed);
      const read = read_text(form, draft.typed);
      return read.refusal ? read : { value: { kind: 'text', text: read.text } };
    }
    default:
      return { value: { kind: question.by, [question.by]: draft.choice } };
  }
}

/** The answer of a draft, or why it is none. */
function read_draft(question, draft) {
  const read = value_of(question, draft);
  if (!read.value) return read;
  const comment = read_text(form, draft.comment || '');
  if (comment.refusal) return comment;
  const evidence = [];
  for (const piece of draft.evidence) {
    const ref = read_text(form, piece.ref || '');
    if (ref.refusal) return ref;
    if (ref.text && piece.date > today()) return { refusal: form.sentences.day_to_come };
    if (ref.text) evidence.push({ ref: ref.text, date: piece.date || '' });
  }
  const answer = { value: read.value, comment: comment.text, evidence };
  const refusal = why_impossible(form, sitting.answers, question, answer);
  return refusal ? { refusal } : { answer };
}

/** Takes what was chosen or typed at a question; what is unfit is said, and is no answer. */
function take(question) {
  const place = place_of(question);
  const draft = draft_of(place);
  const { answer, refusal } = read_draft(question, draft);
  const before = sitting.answers.get(place);
  if (answer) {
    // the same answer again is no new answer: its day stays
    const same = before && JSON.stringify(before.value) === JSON.stringify(answer.value);
    const is_later = !form.anonymous && today() !== sitting.begun;
    answer.date = same ? before.date : is_later ? today() : '';
    sitting.answers.set(place, answer);
  } else {
    sitting.answers.delete(place);
  }
  views.get(place).refuse(refusal || '');
  // what was refused because of this answer may be right now
  for (const other of form.questions) {
    const there = place_of(other);
    if (there === place || sitting.answers.has(there) || !sitting.drafts.has(there)) continue;
    const again = read_draft(other, sitting.drafts.get(there));
    if (again.answer) sitting.answers.set(there, { ...again.answer, date: '' });
    if (again.answer && views.has(there)) views.get(there).refuse('');
  }
  update();
}

// --- saved in this browser ------------------------------------------------------------------------

// In a database of the browser. Its local storage would be simpler, but Chromium loses it for one in
// twenty pages that are opened as files on a busy machine.

const storage_key = 'readiness ' + [form.head, form.role, form.form, JSON.stringify(form.subject)].join(' ');

// A page that nobody has touched yet must not write over what is kept.
let is_touched = false, is_by_pointer = false;
for (const event of ['keydown', 'pointerdown', 'input']) {
  document.addEventListener(event, () => {
    is_touched = true;
    if (event !== 'input') is_by_pointer = event === 'pointerdown';
  }, { capture: true });
}

let database = null;
let is_looked_up = false;  // what was kept before; until then nothing is written over it
let is_kept = false;       // what was written last
let last_kept = null;

function tell_kept() {
  bar.saved.textContent = is_kept || !is_touched ? '' :
    'This browser does not keep the answers of this page. Save the file before you close it.';
}

/** Reads or writes; where that fails it is told, until it succeeds again. */
function with_kept(mode, act) {
  const tell = (is_done) => {
    is_kept = is_done;
    tell_kept();
  };
  try {
    const all = database.transaction('sittings', mode);
    all.oncomplete = () => tell(true);
    all.onabort = () => tell(false);
    act(all.objectStore('sittings'));
    if (mode === 'readwrite' && all.commit) all.commit(); // even if the page is closed now
  } catch {
    tell(false);
  }
}

function save() {
  if (is_touched && is_looked_up) {
    const { drafts, answers, ...rest } = sitting;
    last_kept = JSON.stringify({ ...rest, drafts: [...drafts], answers: [...answers] });
    with_kept('readwrite', (all) => all.put(last_kept, storage_key));
  }
  tell_kept();
}

/** Takes what is kept, where it is something new. */
function bring_back() {
  with_kept('readonly', (all) => {
    const found = all.get(storage_key);
    found.onsuccess = () => {
      // what somebody did meanwhile is newer, but not than a whole sitting of last time
      const may_be_newer = !is_looked_up || !is_touched;
      is_looked_up = true;
      if (may_be_newer && restore(found.result)) show_all();
      else save();
    };
  });
}

function restore(kept) {
  if (kept === undefined || kept === last_kept) return false;
  try {
    const saved = JSON.parse(kept);
    last_kept = kept;
    sitting = { ...new_sitting(), ...saved, drafts: new Map(saved.drafts), answers: new Map(saved.answers) };
    return true;
  } catch {
    return false;
  }
}

function open_database() {
  try {
    const opening = indexedDB.open('readiness', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('sittings');
    opening.onerror = tell_kept;
    opening.onsuccess = () => {
      database = opening.result;
      bring_back();
    };
  } catch {
    tell_kept();
  }
}

function forget() {
  with_kept('readwrite', (all) => all.delete(storage_key));
  sitting = new_sitting();
  build();
  go('start');
  say('All answers are deleted from this browser. A file that you saved is still where you saved it.');
}

// --- a question -----------------------------------------------------------------------------------

let next_id = 0;
const new_id = () => 'i' + ++next_id;
const views = new Map();    // of the questions that were in sight once
const numbers = new Map();  // of those that are asked now; 0 on the context

/** How lists call a question: its number and short name. */
const title_of = (question) =>
  [numbers.get(place_of(question)) || '', question.name].join(' ').trim() + (question.block === 'predictions' ? ' (prediction)' : '');

/** A labelled field for a text or a day; `hint` stands below its label. */
function field(label, kind, value, take_text, { hint = '', lines: rows = 1 } = {}) {
  const id = new_id();
  const attributes = { id, oninput: (event) => take_text(event.target.value), autocomplete: 'off' };
  if (hint) attributes['aria-describedby'] = id + 'h';
  const input = rows > 1 ? make('textarea', { ...attributes, rows }) : make('input', { ...attributes, type: kind });
  input.value = value || '';
  return make('div', { class: 'field' }, make('label', { for: id }, label),
    hint ? make('p', { class: 'hint', id: id + 'h' }, hint) : null, input);
}

/** A question's words, asked about the workflow that was named. */
const about = (written) => filled_in(written, form.subject.workflow || sitting.subject.workflow);

/** A question with all that can be said to it. */
class QuestionView {
  constructor(question) {
    this.question = question;
    this.place = place_of(question);
    this.name = new_id();
    this.number = make('span', { class: 'number' });
    this.refusal = make('p', { class: 'refusal', id: new_id(), role: 'alert', hidden: true });
    this.discuss = make('div', { class: 'discuss', role: 'status', hidden: true });
    const is_written = question.by === 'amount' || question.by === 'text';
    this.legend = make('legend', {});
    this.element = make('fieldset', { class: 'question', id: 'q' + this.name, 'aria-describedby': this.refusal.id },
      this.legend, this.privacy(), is_written ? this.written() : this.options(), this.others(), this.refusal,
      this.unknown(), this.na(), this.discuss, this.remarks(), this.why());
    this.element.addEventListener('focusin', () => {
      sitting.at = this.place;
      save();
    });
    // on the way through the options by arrows nothing is settled yet
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!relatedTarget || relatedTarget.name !== this.name) this.ask_for_evidence();
    });
    this.show();
    if (!sitting.answers.has(this.place)) this.refuse(read_draft(question, this.draft).refusal || '');
  }

  get draft() {
    return draft_of(this.place);
  }

  choose(choice) {
    this.draft.choice = choice;
    this.show();
    take(this.question);
    if (is_by_pointer) this.ask_for_evidence();
  }

  /** What decides whether people dare to answer stands at the question itself. */
  privacy() {
    const sentence = this.question.sensitive ? form.sentences.groups_only
      : form.anonymous && this.question.by === 'text' ? form.sentences.free_text : '';
    return sentence ? make('p', { class: 'hint' }, sentence) : null;
  }

  /** The best answers count for less without evidence. */
  ask_for_evidence() {
    if (this.lacks && this.remarks_part) this.remarks_part.open = true;
  }

  why() {
    const { why = '', good_enough = '' } = this.question;
    if (!why && !good_enough) return null;
    return make('details', { class: 'why' }, make('summary', {}, 'Why we ask'),
      why ? make('p', {}, ...lines(about(why))) : null,
      good_enough ? make('p', {}, 'Good enough: ', ...lines(about(good_enough))) : null);
  }

  /** A box or a button to choose by, with its text. */
  option(kind, choice, text, onchange) {
    const input = make('input', { type: kind, name: kind === 'radio' ? this.name : false, onchange });
    input.dataset.choice = String(choice);
    // instructions may speak of numbered answers
    const key = kind === 'radio' && this.question.by === 'level' && typeof choice === 'number' ? choice + ' ' : '';
    return make('label', { class: 'option' }, input,
      make('span', {}, key ? make('span', { class: 'key' }, key) : null, ...lines(text)));
  }

  options() {
    const { by, options } = this.question;
    if (by !== 'ticks')
      return make('div', { class: 'options' + (options.every(({ text }) => text.length <= 24) ? ' short' : '') },
        ...options.map((option, i) => this.option('radio', i, option.text, () => this.choose(i))));
    const tick = (i) => (event) => {
      const { draft } = this;
      draft.ticks = options.map((_, each) => (each === i ? event.target.checked : draft.choice === 'ticks' && draft.ticks[each]));
      this.choose(draft.ticks.some(Boolean) ? 'ticks' : undefined);
    };
    return make('div', { class: 'options' }, make('p', { class: 'hint' }, 'Tick all that apply.'),
      ...options.map((option, i) => this.option('checkbox', 'tick' + i, option.text, tick(i))),
      this.option('checkbox', 'none', 'None of these', (event) => this.choose(event.target.checked ? 'none' : undefined)));
  }

  written() {
    const { by, least, most, unit, whole } = this.question;
    const typed = (text) => {
      this.draft.typed = text;
      this.choose(text.trim() === '' ? undefined : 'typed');
    };
    const attributes = { 'aria-label': by === 'amount' ? 'Number' : 'Your answer', oninput: (event) => typed(event.target.value),
      'aria-describedby': this.refusal.id, autocomplete: 'off' };
    this.input = by === 'amount'
      ? make('input', { ...attributes, type: 'text', inputmode: whole ? 'numeric' : 'decimal', class: 'amount' })
      : make('textarea', { ...attributes, rows: 3 });
    return make('div', { class: 'written' }, this.input, unit ? make('span', { class: 'unit' }, unit) : null,
      by === 'amount' && unit !== 'of ' + most ? make('span', { class: 'hint' }, least + ' to ' + most) : null);
  }

  /** What is no answer, and may be said in place of one. */
  others() {
    const is_one_of_many = this.question.by === 'level' || this.question.by === 'option';
    const other = (choice, text) =>
      this.option(is_one_of_many ? 'radio' : 'checkbox', choice, text,
        (event) => this.choose(event.target.checked ? choice : this.draft.typed ? 'typed' : undefined));
    return make('div', { class: 'others' }, other('unknown', 'Don’t know'),
      this.question.may_be_na ? other('na', 'Not applicable') : null, other('declined', 'Rather not say'));
  }

  unknown() {
    const { draft } = this;
    const set = (key) => (text) => {
      draft[key] = text;
      take(this.question);
    };
    this.unknown_part = make('div', { hidden: true });
    if (!form.anonymous) {
      this.unknown_part.className = 'more';
      this.unknown_part.append(make('p', { class: 'hint' }, form.sentences.dont_know),
        field('Why is it not known? (optional)', 'text', draft.reason, set('reason')),
        field('Who could answer? (optional)', 'text', draft.owner, set('owner')),
        field('By when? (optional)', 'date', draft.review_by, set('review_by')));
    }
    return this.unknown_part;
  }

  na() {
    this.na_part = make('div', { class: 'more', hidden: true },
      field('Why does it not apply?', 'text', this.draft.na, (text) => {
        this.draft.na = text;
        take(this.question);
      }, { hint: form.sentences.needs_a_reason }));
    return this.na_part;
  }

  /** A comment, and evidence where it is asked for. Free text of people without names is never told. */
  remarks() {
    const { evidence, block } = this.question;
    const wants_evidence = Boolean(evidence);
    if (block === 'predictions' || (form.anonymous && !wants_evidence)) return null;
    const parts = [];
    if (!form.anonymous)
      parts.push(field('Your comment, which the full report quotes', 'text', this.draft.comment, (text) => {
        this.draft.comment = text;
        take(this.question);
      }, { lines: 2 }));
    if (wants_evidence) parts.push(this.evidence());
    const names = [form.anonymous ? '' : 'comment', wants_evidence ? 'evidence' : ''].filter(Boolean).join(' or ');
    this.remarks_part = make('details', { class: 'remarks' }, make('summary', {}, 'Add ' + names), ...parts);
    return this.remarks_part;
  }

  evidence() {
    const pieces = make('div', {});
    const add = () => {
      const piece = { ref: '', date: today() };
      this.draft.evidence.push(piece);
      pieces.append(this.piece(piece));
    };
    if (this.draft.evidence.length === 0) add();
    else pieces.append(...this.draft.evidence.map((piece) => this.piece(piece)));
    const cap = this.question.top === undefined ? '' : ' ' + form.sentences.best_without_evidence;
    return make('div', {}, make('p', { class: 'hint' }, this.question.evidence + cap), pieces,
      make('button', { type: 'button', class: 'small', onclick: () => {
        add();
        pieces.lastChild.querySelector('input').focus();
      } }, 'More evidence'));
  }

  piece(piece) {
    const set = (key) => (text) => {
      piece[key] = text;
      take(this.question);
    };
    return make('div', { class: 'piece' },
      field('Evidence: a file, a link or a short text', 'text', piece.ref, set('ref')),
      field('Its date, if it has one', 'date', piece.date, set('date')));
  }

  /** Sets boxes and buttons as the draft says. */
  show() {
    const { choice, ticks, typed } = this.draft;
    for (const input of this.element.querySelectorAll('[data-choice]')) {
      const own = input.dataset.choice;
      input.checked = own.startsWith('tick') && own !== 'ticks'
        ? choice === 'ticks' && Boolean(ticks[Number(own.slice(4))]) : own === String(choice);
    }
    if (this.input && this.input.value !== (typed || '')) this.input.value = typed || '';
    this.unknown_part.hidden = choice !== 'unknown';
    this.na_part.hidden = choice !== 'na';
  }

  refuse(sentence) {
    this.refusal.hidden = sentence === '';
    if (this.refusal.textContent !== sentence) this.refusal.textContent = sentence;
    if (this.input) this.input.setAttribute('aria-invalid', String(sentence !== '' && this.draft.choice === 'typed'));
  }

  /** What changes with other answers: its number, whether it is asked, whether evidence is missing. */
  update(applies, lacks) {
    const number = numbers.get(this.place);
    this.element.hidden = !applies;
    this.number.textContent = number ? number + '. ' : '';
    const text = about(this.question.text);
    if (this.text !== text) this.legend.replaceChildren(this.number, ...lines(text));
    this.text = text;
    // what was opened for another answer, and not used, closes again
    if (this.lacks && !lacks && this.remarks_part && !this.has_remarks()) this.remarks_part.open = false;
    this.lacks = lacks;
  }

  has_remarks() {
    const { comment, evidence } = this.draft;
    return Boolean(comment) || evidence.some(({ ref }) => ref);
  }
}

// --- the parts of the page ------------------------------------------------------------------------

let steps = [];  // {id, title, element, heading, questions, enter}
const bar = { text: make('p', { id: 'progress-text' }), meter: make('progress', { 'aria-labelledby': 'progress-text' }),
  list: make('ol'), saved: make('p', { class: 'saved' }) };
const status = make('p', { class: 'status', role: 'status' });
const handed_in = make('p', { class: 'status', role: 'status' });

function heading_of(title) {
  return make('h2', { tabindex: '-1', id: new_id() }, title);
}

function step(id, title, questions = []) {
  const heading = heading_of(title);
  const element = make('section', { 'aria-labelledby': heading.id, hidden: true }, heading);
  steps.push({ id, title, element, heading, questions });
  return steps[steps.length - 1];
}

const button = (text, onclick, look = '') => make('button', { type: 'button', class: look, onclick }, text);

function start_step() {
  const { element } = step('start', 'Before you begin');
  const { open, minutes_left } = review(form, new Map());
  const extras = [...(form.anonymous ? [] : ['notes']), ...(form.questions.some(({ evidence }) => evidence) ? ['evidence'] : [])];
  const texts = [counted(open.length, 'question', 'questions') + ', ' + minutes_text(minutes_left + form.minutes_around) +
    (extras.length ? ' without ' + extras.join(' and ') : '') + '. You can stop at any time: your answers stay in this browser, and nothing is sent anywhere.'];
  texts.push(...(form.anonymous ? [form.sentences.anonymous, form.sentences.hand_in] : [form.sentences.by_name]));
  if (form.hand_in) texts.push('How to hand it in: ' + form.hand_in);
  if (form.instructions) texts.push(filled_in(form.instructions, form.subject.workflow));
  element.append(...texts.map((text) => make('p', {}, ...lines(text))));
  const asked = [
    ['unit', 'Which team or unit are the answers about?', 'Answers that name the same team go into one report.'],
    ['workflow', 'Which workflow of that team, if one is chosen?', 'Only its name, for the report; how far that choice has got is asked later.'],
    ['people', 'How many people do that work?', ''],
  ].filter(([key]) => form.subject[key] === undefined && !(form.anonymous && key === 'people'));
  for (const [key, label, hint] of asked) {
    const refusal = make('p', { class: 'refusal', role: 'alert', hidden: true });
    const box = field(label + ' (optional)', 'text', (sitting.typed_subject || {})[key] || sitting.subject[key], (text) => {
      sitting.typed_subject = { ...sitting.typed_subject, [key]: text };
      const read = read_text(form, text);
      const wrong = read.refusal ||
        (key === 'people' && read.text && !(is_integer(read.text) && Number(read.text) >= 1) ? form.sentences.whole_number : '');
      sitting.subject[key] = wrong ? '' : read.text;
      refusal.hidden = !wrong;
      refusal.textContent = wrong || '';
      update();
    }, { hint });
    element.append(box, refusal);
  }
  if (!form.anonymous)
    element.append(field('The day of these answers', 'date', sitting.day, (text) => {
      sitting.day = text || sitting.begun;
      update();
    }));
  element.append(make('div', { class: 'moves' }, button('Begin', () => move(1), 'main')));
}

/** A part for each heading; its questions are built when it is first in sight. */
function section_steps() {
  for (const question of form.questions) {
    const last = steps[steps.length - 1];
    if (last.title === question.section && last.questions.length > 0) last.questions.push(question);
    else step('s' + steps.length, question.section, [question]).enter = fill_section;
  }
}

function fill_section() {
  if (this.is_filled) return;
  this.is_filled = true;
  if (this.questions[0].block === 'predictions') this.element.append(make('p', {}, form.sentences.predictions));
  if (form.anonymous) this.element.append(make('p', { class: 'hint' }, form.sentences.groups_only));
  for (const question of this.questions) {
    const view = new QuestionView(question);
    views.set(view.place, view);
    this.element.append(view.element);
  }
  this.element.append(make('div', { class: 'moves' }, button('Back', () => move(-1)), button('Next', () => move(1), 'main')));
}

// --- the end --------------------------------------------------------------------------------------

const whole_file = () => answers_file(form, { ...sitting, subject: { ...subject_in_order() } });

/** What is settled and what was typed, in the order of an answers file. */
function subject_in_order() {
  const all = { ...sitting.subject, ...form.subject };
  return Object.fromEntries(['unit', 'workflow', 'people', ...Object.keys(all)].map((key) => [key, all[key]]));
}

/** A name as a part of a file's: its letters and digits. */
const in_file_name = (text) => (text || '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 40);

/** Whoever collects the files of many teams tells them apart. */
const file_name = () =>
  [in_file_name(subject_in_order().unit), form.role, sitting.ref].filter(Boolean).join('-') + '.answers.yaml';

function save_file() {
  const address = URL.createObjectURL(new Blob([whole_file()], { type: 'text/plain' }));
  make('a', { href: address, download: file_name() }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  tell_handed_in('Saved as ' + file_name() + ', usually in your downloads. It is a plain text file: pass it on as it is,' +
    ' even if this device does not know how to open it. If others use this browser too, clear your answers below.');
}

async function copy_text(box) {
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
  } catch {
    if (!document.execCommand('copy'))
      return tell_handed_in('This browser does not let the page copy. Copy the selected text yourself.');
  }
  return tell_handed_in('Copied. Paste it into a mail to whoever gave you this form.');
}

function clear_part() {
  const part = make('div', { class: 'clear' });
  const ask = button('Clear all answers from this browser', () => {
    const keep = button('No, keep them', () => {
      part.replaceChildren(ask);
      ask.focus();
    });
    part.replaceChildren(make('p', {}, 'This deletes all answers on this page. It cannot be undone.'),
      keep, button('Yes, clear them', forget, 'danger'));
    keep.focus();
    part.scrollIntoView({ block: 'nearest' });
  });
  part.append(ask);
  return part;
}

/** Questions as links to them. */
const links = (questions) =>
  make('ul', { class: 'links' }, ...questions.map((question) =>
    make('li', {}, button(title_of(question), () => show_question(question), 'link'))));

const by_ids = (ids, places) => places.filter((question) => question.block !== 'predictions' && ids.includes(question.id));

function review_step() {
  const last = step('review', 'Before you finish');
  const { element } = last;
  const found = make('div');
  const box = make('textarea', { readonly: true, rows: 8, 'aria-label': 'All answers as text' });
  element.append(found, make('h3', {}, 'Hand in'),
    make('p', {}, 'Nothing has been sent. ' +
      (form.hand_in ? 'Save your answers as a file. ' + form.hand_in : 'Save your answers as a file and pass it on to whoever gave you this form.')),
    ...(form.anonymous ? [make('p', {}, form.sentences.hand_in_now)] : []),
    make('div', { class: 'moves' }, button('Back', () => move(-1)), button('Save answers as a file', save_file, 'main')),
    handed_in, make('details', { class: 'remarks' }, make('summary', {}, 'If files cannot be saved or sent here'),
      make('p', {}, 'Copy this text into a mail instead' + (form.anonymous ? ', which shows who sent it.' : '.')), box,
      button('Copy the text', () => copy_text(box))),
    clear_part());
  last.enter = () => {
    const result = review(form, sitting.answers);
    const parts = [make('p', {}, result.places.length - result.open.length + ' of ' + result.places.length + ' answered.')];
    const list = (title, questions) => {
      if (questions.length > 0) parts.push(make('h3', {}, title), links(questions));
    };
    list('Still open', result.open);
    list('Don’t know', result.dont_know);
    list('Rather not say', result.declined);
    list(form.sentences.lack_evidence, result.without_evidence);
    for (const each of result.contradictions)
      parts.push(make('h3', {}, 'These answers can hardly all be right'), make('p', {}, each.ask), links(by_ids(each.questions, result.places)));
    if (parts.length === 1) parts.push(make('p', {}, form.sentences.nothing_is_open));
    found.replaceChildren(...parts);
    box.value = whole_file();
  };
}

// --- moving about ---------------------------------------------------------------------------------

const shown_steps = (places) =>
  steps.filter(({ questions }) => questions.length === 0 || questions.some((question) => places.includes(question)));

function go(id) {
  const wanted = steps.find((each) => each.id === id) || steps[0];
  sitting.step = wanted.id;
  for (const each of steps) each.element.hidden = each !== wanted;
  number_questions(make_sheet(form, sitting.answers).places);
  if (wanted.enter) wanted.enter();
  update();
  return wanted;
}

/** To a part, with the keyboard and the screen reader at its beginning. */
function visit(id) {
  const { heading } = go(id);
  say('');
  tell_handed_in('');
  document.getElementById('sections').open = false;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

function move(by) {
  const shown = shown_steps(make_sheet(form, sitting.answers).places);
  const at = shown.findIndex((each) => each.id === sitting.step);
  visit(shown[Math.min(Math.max(at + by, 0), shown.length - 1)].id);
}

function show_question(question) {
  const found = steps.find(({ questions }) => questions.includes(question));
  visit(found.id);
  focus_on(views.get(place_of(question)));
}

function focus_on({ element }) {
  element.scrollIntoView({ block: 'center' });
  const input = element.querySelector('input:checked') || element.querySelector('input, textarea');
  input.focus({ preventScroll: true });
}

const say = (sentence) => {
  status.textContent = sentence;
};
const tell_handed_in = (sentence) => {
  handed_in.textContent = sentence;
  if (sentence) handed_in.scrollIntoView({ block: 'nearest' });
};

let places_before = null;

/** Counts what is asked now, but for the context. */
function number_questions(places) {
  let number = 0;
  numbers.clear();
  for (const question of places) numbers.set(place_of(question), question.block === 'context' ? 0 : ++number);
}

/** Brings everything in line with the answers. */
function update() {
  const sheet = make_sheet(form, sitting.answers);
  const result = review(form, sitting.answers);
  number_questions(sheet.places);
  for (const question of form.questions) {
    const applies = sheet.places.includes(question);
    const answer = sitting.answers.get(place_of(question));
    const view = views.get(place_of(question));
    if (!view) continue;
    view.update(applies, applies && answer && lacks_evidence(question, answer));
    discuss(view, question, result);
  }
  tell_changes(sheet.places);
  places_before = sheet.places;
  const all = sheet.places.length;
  const open = result.open.length;
  bar.text.textContent = open === 0 ? 'Everything is answered'
    : all - open + ' of ' + all + ' answered, ' +
      minutes_text(result.minutes_left + (sitting.step === 'start' ? form.minutes_around : 0)) + ' left';
  bar.meter.max = all;
  bar.meter.value = all - open;
  bar.list.replaceChildren(...shown_steps(sheet.places).map((each) => {
    const own = each.questions.filter((question) => sheet.places.includes(question));
    const done = own.filter((question) => sitting.answers.has(place_of(question))).length;
    const item = button(each.title, () => visit(each.id), 'link');
    if (each.id === sitting.step) item.setAttribute('aria-current', 'step');
    return make('li', {}, item, own.length > 0 ? make('span', {}, ' ' + done + ' of ' + own.length) : null);
  }));
  save();
}

/** Says what an answer did to others: those that are asked no longer, and those that are again. */
function tell_changes(places) {
  if (!places_before) return;
  const answered = (question) => sitting.answers.has(place_of(question));
  const gone = places_before.filter((question) => !places.includes(question) && answered(question));
  const back = places.filter((question) => !places_before.includes(question) && answered(question));
  const sentences = [...gone.map(({ name }) => name + form.sentences.no_longer_applies),
    ...back.map(({ name }) => name + form.sentences.applies_again)];
  if (sentences.length > 0) say(sentences.join(' '));
}

/** Two answers that can hardly both be right are shown at the later of them. */
function discuss(view, question, result) {
  const found = result.contradictions.filter(({ questions }) => {
    const asked = by_ids(questions, result.places);
    return asked[asked.length - 1] === question;
  });
  const words = found.map(({ id }) => id).join(' ');
  if (view.discussed === words) return;
  view.discussed = words;
  view.discuss.hidden = found.length === 0;
  view.discuss.replaceChildren(...found.flatMap((each) =>
    [make('p', {}, each.ask), links(by_ids(each.questions, result.places).filter((other) => other !== question))]));
}

function build() {
  steps = [];
  views.clear();
  numbers.clear();
  places_before = null;
  start_step();
  section_steps();
  review_step();
  main.replaceChildren(
    make('header', {}, make('h1', {}, ...lines(form.title)), make('p', { class: 'faint' }, [form.form_title, ...Object.values(form.subject).map(visible)].join(' · '))),
    make('div', { class: 'bar' }, bar.text, bar.meter, bar.saved, status,
      make('details', { id: 'sections' }, make('summary', {}, 'All sections'), make('nav', { 'aria-label': 'Sections' }, bar.list))),
    ...steps.map(({ element }) => element));
}

function show_all() {
  build();
  go(sitting.step);
  if (sitting.answers.size > 0) say('Your answers from last time are back.');
  const view = views.get(sitting.at);
  if (view && !view.element.closest('[hidden]')) focus_on(view);
}

show_all();
open_database();
// Another page may have written meanwhile.
addEventListener('focus', () => {
  if (!is_touched && database) bring_back();
});
