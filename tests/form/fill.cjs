// Fills in the pages of all roles as somebody without a mouse would, on a phone and at a desk, by
// day and by night, and holds what they hand in to what `assess` writes for the same replies.
//   node fill.cjs MODULES BROWSER PROGRAM FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const { execFile, execFileSync, spawn } = require('child_process');
const { promisify } = require('util');
const [modules, browserPath, program, folder] = process.argv.slice(2);
const load = (name) => require(path.resolve(modules, name));
const { chromium } = load('playwright-core');
const axe = fs.readFileSync(path.resolve(modules, 'axe-core/axe.min.js'), 'utf8');

const pages = [
  ['ai-adoption', 'leader', 'quick'], ['ai-adoption', 'leader', 'leader'],
  ['ai-adoption', 'practitioner', 'practitioner'], ['ai-adoption', 'compliance', 'compliance'],
  ['demo', 'lead', 'lead'], ['demo', 'engineer', 'engineer'],
  // every text that people read tries to act
  [path.join(folder, 'hostile.yaml'), 'lead', 'lead'],
];
const screens = [
  { name: 'phone', width: 360, height: 740, scheme: 'light', other: 'dark' },
  { name: 'desk', width: 1280, height: 800, scheme: 'dark', other: 'light' },
];

let complaints = 0;
const complain = (...what) => {
  if (++complaints <= 20) console.log(...what);
};

// --- the person -----------------------------------------------------------------------------------

/** What somebody says to a question: the same whenever they are asked. */
function reply_of(question, luck) {
  let hash = luck;
  for (const character of question.block + question.id) hash = (hash * 31 + character.codePointAt(0)) % 1000003;
  const key = (letter) => (question.by === 'text' ? ':' + letter : letter);
  if (hash % 13 === 0) return { choice: 'unknown', reason: hash % 2 ? 'Nobody knew: "#1"' : '', typed: [key('u'), hash % 2 ? 'Nobody knew: "#1"' : '', ''] };
  if (hash % 17 === 0) return { choice: 'declined', typed: [key('x')] };
  if (hash % 5 === 0 && question.may_be_na) return { choice: 'na', reason: 'internal work, no prices', typed: [key('n'), 'internal work, no prices'] };
  if (question.by === 'level' || question.by === 'option') {
    const at = hash % question.options.length;
    return { choice: at, typed: [String(question.by === 'level' ? at : at + 1)], comment: hash % 7 === 0 ? 'Said: "maybe" #' + hash : '' };
  }
  if (question.by === 'ticks') {
    const ticks = question.options.map((_, i) => (hash >> i) % 2 === 1);
    const numbers = ticks.flatMap((tick, i) => (tick ? [i + 1] : []));
    return { choice: numbers.length ? 'ticks' : 'none', ticks, typed: [numbers.length ? numbers.join(' ') : '0'] };
  }
  if (question.by === 'amount') {
    const most = Math.min(question.most, question.least + 7);
    const number = question.least + (hash % (most - question.least + 1));
    // first something that is no answer, now and then
    const tries = [...(hash % 3 === 0 ? [String(question.most + 1)] : []), String(number), String(question.least)];
    return { choice: 'typed', tries, typed: [], refusals: [] };
  }
  const text = 'Words: "so" </script><img src=x onerror=alert(1)> \u202ereversed =1+1 &amp; #' + hash;
  return { choice: 'typed', text, typed: [text] };
}

/** Presses Tab until the element is reached; a person would give up, too. */
async function tab_to(page, is_there, what) {
  const { evaluate, keyboard } = { evaluate: (...all) => page.evaluate(...all), keyboard: page.keyboard };
  // so many stops by what the markup promises; then one by one
  const stops = await evaluate(([test, wanted]) => {
    const fits = (element) => (0, eval)('(' + test + ')')(wanted, element);
    const all = [...document.querySelectorAll('a[href], button, input, textarea, summary')].filter((element) =>
      element.checkVisibility() && (element.type !== 'radio' || element.checked ||
        (element === document.getElementsByName(element.name)[0] && ![...document.getElementsByName(element.name)].some(({ checked }) => checked))));
    const from = all.findIndex((element) => document.activeElement === element ||
      (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
    if (from < 0) return 0;
    const to = all.findIndex((element, i) => i >= from && fits(element));
    return to < 0 ? 0 : to - from + (all[from] === document.activeElement ? 0 : 1);
  }, [is_there.test.toString(), is_there.with]).catch(() => 0);
  for (let i = 0; i < stops; ++i) await keyboard.press('Tab');
  for (let i = 0; i < 400; ++i) {
    if (await evaluate(is_there.test, is_there.with)) return;
    await keyboard.press('Tab');
  }
  throw new Error('not reached by Tab: ' + what);
}
const choice_of = (name, choice) => ({
  test: ([id, own], element = document.activeElement) => element.closest('fieldset')?.id === id && element.dataset.choice === own,
  with: [name, choice],
});
const part_of = (name, selector) => ({
  test: ([id, wanted], element = document.activeElement) => element.closest('fieldset')?.id === id && element.matches(wanted),
  with: [name, selector],
});
const label_of = (name, label) => ({
  test: ([id, text], element = document.activeElement) => (id === '' || element.closest('fieldset')?.id === id) &&
    (element.labels?.[0]?.textContent || element.textContent) === text,
  with: [name, label],
});

/** The first letters one by one, then the rest at once, as a keyboard that completes words does. */
async function write(page, text) {
  const letters = [...text];
  await page.keyboard.type(letters.slice(0, 4).join(''));
  if (letters.length > 4) await page.keyboard.insertText(letters.slice(4).join(''));
}

async function answer(page, id, question, reply) {
  const is_group = question.by === 'level' || question.by === 'option';
  let was_open = false;
  if (is_group) {
    // into the group, then by arrows
    await tab_to(page, part_of(id, '[type=radio]'), question.id);
    const place = reply.choice;
    const order = await page.evaluate((name) => [...document.getElementById(name).querySelectorAll('input[type=radio]')].map((input) => input.dataset.choice), id);
    const wanted = order.indexOf(String(place));
    if (wanted === 0) await page.keyboard.press('Space');
    for (let i = 0; i < wanted; ++i) await page.keyboard.press('ArrowDown');
    was_open = await page.evaluate((name) => Boolean(document.getElementById(name).querySelector('.remarks[open]')), id);
  } else if (reply.choice === 'ticks') {
    for (const [i, tick] of reply.ticks.entries()) {
      if (!tick) continue;
      await tab_to(page, choice_of(id, 'tick' + i), question.id + ' tick ' + i);
      await page.keyboard.press('Space');
    }
  } else if (reply.choice === 'typed') {
    await tab_to(page, part_of(id, '.written input, .written textarea'), question.id);
    for (const text of reply.tries || [reply.text]) {
      await page.keyboard.press('Control+A');
      await write(page, text);
      if (reply.tries) reply.typed.push(text);
      const refusal = await page.evaluate((name) => document.getElementById(name).querySelector('.refusal').textContent, id);
      if (!refusal) break;
      reply.refusals.push(refusal);
    }
  } else {
    await tab_to(page, choice_of(id, reply.choice), question.id + ' ' + reply.choice);
    await page.keyboard.press('Space');
  }
  if (reply.choice === 'unknown' && reply.reason && (await page.evaluate(() => !form.anonymous))) {
    await tab_to(page, label_of(id, 'Why is it not known? (optional)'), 'reason');
    await write(page, reply.reason);
  }
  const { comments, lacks } = await page.evaluate((name) => {
    const { question, place } = [...views.values()].find(({ element }) => element.id === name);
    const given = sitting.answers.get(place);
    return { comments: !form.anonymous && question.block !== 'predictions', lacks: Boolean(given) && lacks_evidence(question, given) };
  }, id);
  // on the way to an answer nothing asks for evidence, and to don't know nothing ever does
  if (was_open) complain(question.id, 'asks for evidence before an answer is taken');
  if (!comments) reply.comment = '';
  if (reply.comment) {
    if (!lacks) {
      await tab_to(page, part_of(id, '.remarks > summary'), 'remarks');
      await page.keyboard.press('Enter');
    }
    await tab_to(page, label_of(id, 'Your comment, which the full report quotes'), 'comment');
    await write(page, reply.comment);
  }
  if (lacks) {
    reply.evidence = 'wiki: "page"';
    await tab_to(page, label_of(id, 'Evidence: a file, a link or a short text'), 'evidence');
    await write(page, reply.evidence);
  }
  if (reply.choice === 'na') {
    await tab_to(page, label_of(id, 'Why does it not apply?'), 'reason');
    await write(page, reply.reason);
  }
}

// --- the page -------------------------------------------------------------------------------------

/** What axe-core and the width of the screen say of what is shown, by day and by night. */
async function look(page, screen, where) {
  await page.evaluate(axe);
  for (const colorScheme of [screen.scheme, screen.other]) {
    await page.emulateMedia({ colorScheme });
    // by night and by day the same markup: only colours differ
    const rules = { resultTypes: ['violations'], ...(colorScheme === screen.scheme ? {} : { runOnly: ['color-contrast'] }) };
    const violations = await page.evaluate(async (rules) => (await axe.run(document, rules)).violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)), rules);
    for (const violation of violations) complain(where, screen.name, colorScheme, 'axe', violation);
  }
  await page.emulateMedia({ colorScheme: screen.scheme });
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
  if (wide > 0) complain(where, screen.name, 'wider than the screen by', wide);
}

const shown = (page) => page.evaluate(() =>
  [...document.querySelectorAll('section:not([hidden]) > fieldset:not([hidden])')].map(({ id }) =>
    ({ id, place: [...views.values()].find(({ element }) => element.id === id).place })));

/** What the browser keeps of the sitting. */
const kept = (page) => page.evaluate(() => new Promise((done) => {
  const found = database.transaction('sittings').objectStore('sittings').get(storage_key);
  found.onsuccess = () => done(found.result);
}));

/** From the first question to the file; returns the answers file and the replies in order. */
async function fill(browser, file, screen, luck, where, into) {
  const context = await browser.newContext({ viewport: { width: screen.width, height: screen.height }, colorScheme: screen.scheme });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== 'file://' + file && !/^(blob|data):/.test(request.url())) complain(where, 'fetches', request.url());
  });
  page.on('console', (message) => complain(where, message.text()));
  page.on('dialog', (dialog) => complain(where, 'a dialog:', dialog.message()) || dialog.dismiss());
  page.on('pageerror', (error) => complain(where, error.message));
  await page.goto('file://' + file);
  const form = await page.evaluate(() => form);
  const says_where = async () => (await page.evaluate(() => document.body.innerText)).includes(hand_in);
  if (!(await says_where())) complain(where, 'the page does not begin with where answers go');
  const questions = new Map(form.questions.map((question) => [(question.block === 'predictions' ? '>' : '') + question.id, question]));
  await tab_to(page, label_of('', 'Begin'), 'Begin');
  await page.keyboard.press('Enter');
  const replies = [];
  const done = new Set();
  for (let parts = 0; parts < 40; ++parts) {
    if (await page.evaluate(() => sitting.step === 'review')) break;
    for (let next = (await shown(page))[0]; next; next = (await shown(page)).find(({ place }) => !done.has(place))) {
      const question = questions.get(next.place);
      const reply = reply_of(question, luck);
      await answer(page, next.id, question, reply);
      done.add(next.place);
      replies.push({ question, reply });
    }
    if (parts === 2) {
      const before = await page.evaluate(() => whole_file());
      await page.reload();
      // what was kept reaches a page a moment later
      const file = () => page.evaluate(() => whole_file());
      for (let tries = 0; tries < 10 && (await file()) !== before; ++tries) await page.waitForTimeout(300);
      if ((await file()) !== before)
        complain(where, 'a reload lost something:', await page.evaluate(() => [sitting.step, sitting.answers.size, is_kept]), await kept(page));
    }
    await tab_to(page, label_of('', 'Next'), 'Next');
    await page.keyboard.press('Enter');
  }
  const numbers_of_links = () => page.evaluate(() => [...document.querySelectorAll('section:not([hidden]) .links')].map((list) => list.textContent).join('\n'));
  const links = await numbers_of_links();
  if (!(await says_where())) complain(where, 'the page does not end with where answers go');
  await page.reload();
  for (let tries = 0; tries < 10 && (await numbers_of_links()) !== links; ++tries) await page.waitForTimeout(300);
  if ((await numbers_of_links()) !== links) complain(where, 'a reload renames the links:', links, await numbers_of_links());
  // beginning, questions and end, all that was filled in, for one look at all of it
  await page.evaluate(() => steps.forEach((each) => {
    each.element.hidden = false;
    if (each.enter) each.enter();
  }));
  await look(page, screen, where);
  await page.evaluate(() => go(sitting.step));
  await tab_to(page, label_of('', 'Save answers as a file'), 'Save');
  const download = page.waitForEvent('download', { timeout: 5000 });
  await page.keyboard.press('Enter');
  const name = (await download).suggestedFilename();
  if (!/^([\p{L}\p{N}-]+-)?[a-z]+(-r-[a-z0-9]{8})?\.answers\.yaml$/u.test(name)) complain(where, 'is saved as', name);
  const saved = path.join(into, name);
  await (await download).saveAs(saved);
  const ref = await page.evaluate(() => sitting.ref);
  // cleared on request
  await tab_to(page, label_of('', 'Clear all answers from this browser'), 'Clear');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab'); // to keep them is offered first
  await page.keyboard.press('Enter');
  const left = [await page.evaluate(() => sitting.answers.size), JSON.parse(await kept(page)).answers.length];
  if (left.some((count) => count > 0)) complain(where, 'answers are left after clearing');
  await context.close();
  return { saved, replies, ref, is_anonymous: form.anonymous };
}

// --- the same at a terminal -----------------------------------------------------------------------

/** Types the replies into `assess`, prompt by prompt. */
function at_terminal(words, replies) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '', all = '', next = 0;
    const side = [];
    let now = {};
    const reply = () => {
      if (/Why is it not known|Who could answer|Why does it not apply/.test(said) && side.length > 0) return side.shift();
      if (/Your comment/.test(said)) return now.comment;
      if (/A file, a link or a short text/.test(said)) return now.evidence || '';
      if (/Its date|More evidence|How many people|keep both, and add a note|Before you finish|would you answer now/.test(said)) return '';
      if (/is not an answer here|Correct this number/.test(said) && side.length > 0) {
        // the same words, but for the keys of a terminal
        const words = (now.refusals.shift() || '').replace(/\.$/, '');
        // a terminal, which shows one question at a time, also says what the other answer is
        if (!said.replace(/\s+/g, ' ').replace(/ \([^)]*\)/g, '').includes(words)) complain('refused in other words:', words, said);
        return side.shift();
      }
      side.length = 0;
      if (next === replies.length) return reject(new Error('asks more than the page: ' + all.slice(-2000)));
      now = replies[next++].reply;
      const [first, ...rest] = now.typed;
      side.push(...rest);
      return now.comment ? first + 'c' : first;
    };
    const hear = (data) => {
      said += data;
      all += data;
      if (!/> $/.test(said)) return;
      const line = reply();
      said = '';
      child.stdin.write(line + '\n');
    };
    child.stderr.on('data', hear);
    child.stdout.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(all) : reject(new Error(`assess ended with ${code}: ${all.slice(-800)}`))));
  });
}

/** Where the answers go, as it stays text. */
const hand_in = 'On a stick, into the box <b>of room 3</b> & nowhere else.';

/** One person fills in a page, and types the same into the terminal. */
async function sit(browser, { questionnaire, role, form, file, screen, luck }) {
  const where = `${path.basename(questionnaire)} ${role} ${form}, ${screen.name}:`;
  const into = fs.mkdtempSync(path.join(folder, 'sitting-'));
  const { saved, replies, ref, is_anonymous } = await fill(browser, file, screen, luck, where, into);
  const linted = promisify(execFile)(program, ['lint', saved, '-q', questionnaire]);
  const typed = path.join(into, 'typed.answers.yaml');
  for (const { reply } of replies) if (is_anonymous && reply.choice === 'unknown') reply.typed = [reply.typed[0], '', ''];
  await at_terminal(['assess', questionnaire, '--role', role, '--form', form, '--unit', 'Claims', '--workflow', 'first letters',
    '--date', today(), ...(ref ? ['--ref', ref] : []), '--script', '-', '--no-report', '-o', typed], replies);
  await linted;
  const wanted = fs.readFileSync(typed, 'utf8');
  if (fs.readFileSync(saved, 'utf8') !== wanted) complain(where, 'the files differ:', saved, typed);
  if (/Mozilla|Chrome|(^|[^0-9a-z])\d\d:\d\d|T\d\d:\d\d/.test(wanted)) complain(where, 'the file tells of the device or the time');
}

async function main() {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const sittings = [];
  for (const [questionnaire, role, form] of pages) {
    const file = path.join(folder, `${path.basename(questionnaire)}-${role}-${form}.html`);
    execFileSync(program, ['show', questionnaire, '--role', role, '--form', form, '--unit', 'Claims', '--workflow', 'first letters', '--hand-in', hand_in, '--format', 'form', '-o', file]);
    if (form === 'quick') await measure(browser, file), await forgetful(browser, file);
    for (const [luck, screen] of screens.entries()) sittings.push({ questionnaire, role, form, file, screen, luck: luck + 1 });
  }
  // several people at a time, the long forms first
  sittings.sort((a, b) => fs.statSync(b.file).size - fs.statSync(a.file).size);
  const sit_on = async () => {
    while (sittings.length > 0) await sit(browser, sittings.shift());
  };
  const count = sittings.length;
  await Promise.all([sit_on(), sit_on(), sit_on()]);
  await browser.close();
  console.log(`${count} sittings, ${complaints} complaints`);
  process.exit(complaints > 0 || count < 14 ? 1 : 0);
}

/** A browser that keeps nothing, or no more than it has, says so as soon as there is something to keep. */
async function forgetful(browser, file) {
  const ways = {
    'no database': () => Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('not here'); } }),
    'a database that does not open': () => { indexedDB.open = () => ({}); },
    'a full disk': () => {
      window.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function () { this.transaction.abort(); };
    },
  };
  for (const [what, way] of Object.entries({ ...ways, nothing: () => {} })) {
    const page = await browser.newPage();
    await page.addInitScript(way);
    await page.goto('file://' + file);
    const warns = () => page.evaluate(() => document.body.innerText.includes('does not keep the answers'));
    if (await warns()) complain(what, 'is said before there is anything to keep');
    await tab_to(page, label_of('', 'Begin'), 'Begin');
    await page.keyboard.press('Enter');
    const wanted = what !== 'nothing';
    for (let tries = 0; tries < 10 && (await warns()) !== wanted; ++tries) await page.waitForTimeout(300);
    if ((await warns()) !== wanted) complain(what, wanted ? 'is not said' : 'wrong: says that nothing is kept');
    if (what === 'a full disk') {
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = put;
        save();
      });
      for (let tries = 0; tries < 10 && (await warns()); ++tries) await page.waitForTimeout(300);
      if ((await warns()) || !(await kept(page))) complain('nothing is kept where there is room again');
    }
    await page.close();
  }
}

const today = () => new Date().toLocaleDateString('sv');
/** Small enough for a mail, and there at once. */
async function measure(browser, file) {
  const size = fs.statSync(file).size;
  if (size >= 150 * 1024) complain('the quick form has', size, 'bytes');
  // of the processor, so that what else the machine does is not the page's fault
  const times = [];
  for (let i = 0; i < 5; ++i) {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('file://' + file);
    const { metrics } = await client.send('Performance.getMetrics');
    times.push(1000 * metrics.find(({ name }) => name === 'TaskDuration').value);
    await page.close();
  }
  const middle = Math.round(times.sort((a, b) => a - b)[2]);
  console.log(`the quick form: ${size} bytes, open within ${middle} ms of the processor`);
  if (middle >= 100) complain('the quick form takes', middle, 'ms to open');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
