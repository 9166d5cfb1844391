// Looks at HTML documents in a browser, as a reader on a phone, at a desk and on paper would, and
// says what is wrong with them.
//   node look.cjs MODULES BROWSER FILE...
// On every screen: nothing is wider than the screen, no text covers another or is cut, nothing was
// fetched, no policy was broken, and axe-core finds nothing. On A4 and Letter: the page is one
// sheet. The markup is what html-validate calls standard.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');
const [modules, browserPath, ...files] = process.argv.slice(2);
const load = (name) => require(path.resolve(modules, name));
const { chromium } = load('playwright-core');
const { HtmlValidate, StaticConfigLoader } = load('html-validate');
const axe = fs.readFileSync(path.resolve(modules, 'axe-core/axe.min.js'), 'utf8');

const screens = [
  { name: 'phone', width: 360, height: 740, dark: false },
  { name: 'phone, dark', width: 360, height: 740, dark: true },
  { name: 'laptop', width: 1280, height: 800, dark: false },
  { name: 'laptop, dark', width: 1280, height: 800, dark: true },
];

// Runs in the page.
function measure() {
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth)
    found.push(`wider than the screen: ${root.scrollWidth} of ${root.clientWidth}`);
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0 && box.height > 0) texts.push({ node, box });
  }
  const words = (text) => text.node.data.trim().slice(0, 40);
  for (const text of texts)
    if (text.box.left < -0.5 || text.box.right > root.clientWidth + 0.5)
      found.push(`cut at the side: ${words(text)}`);
  texts.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < texts.length; ++i)
    for (let j = i + 1; j < texts.length && texts[j].box.top < texts[i].box.bottom - 3; ++j) {
      const a = texts[i].box, b = texts[j].box;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (texts[i].node !== texts[j].node && across > 1 && down > 3)
        found.push(`"${words(texts[i])}" covers "${words(texts[j])}"`);
    }
  for (const element of document.querySelectorAll('main *'))
    if (getComputedStyle(element).overflow === 'hidden' &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      found.push(`cut: ${element.textContent.trim().slice(0, 40)}`);
  return found;
}

async function on_screens(browser, file, complain) {
  for (const screen of screens) {
    const context = await browser.newContext({
      viewport: { width: screen.width, height: screen.height },
      colorScheme: screen.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (request.url() !== 'file://' + file && !request.url().startsWith('data:'))
        complain(screen.name, `fetches ${request.url()}`);
    });
    page.on('console', (message) => complain(screen.name, message.text()));
    await page.goto('file://' + file);
    for (const what of await page.evaluate(measure)) complain(screen.name, what);
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run(document));
    for (const violation of result.violations)
      complain(screen.name, `axe ${violation.id}: ${violation.nodes[0].html.slice(0, 120)}`);
    await context.close();
  }
}

async function on_paper(browser, file, complain) {
  const page = await browser.newPage();
  await page.goto('file://' + file);
  const behind = await page.evaluate(() => {
    const heading = document.querySelector('.depth section h2');
    return heading && heading.textContent;
  });
  const pdf = path.join(os.tmpdir(), `look-${process.pid}.pdf`);
  for (const format of ['A4', 'Letter']) {
    await page.pdf({ path: pdf, format, preferCSSPageSize: false });
    const sheets = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f');
    // the hostile one has words that no sheet holds
    if (behind && !file.includes('hostile') && !sheets[1].startsWith(behind.slice(0, 12)))
      complain(format, `the page is no single sheet; the second begins: ${sheets[1].slice(0, 60)}`);
  }
  fs.unlinkSync(pdf);
  await page.close();
}

async function main() {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }));
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  let complaints = 0;
  for (const given of files) {
    const file = path.resolve(given);
    const said = new Set();
    const complain = (where, what) => {
      if (said.has(where + what)) return;
      said.add(where + what);
      ++complaints;
      if (said.size <= 20) console.log(`${path.basename(file)}, ${where}: ${what}`);
    };
    const report = await validator.validateFile(file);
    for (const result of report.results)
      for (const message of result.messages)
        complain(`line ${message.line}`, `${message.ruleId}: ${message.message}`);
    await on_screens(browser, file, complain);
    await on_paper(browser, file, complain);
  }
  await browser.close();
  console.log(`${files.length} documents, ${complaints} complaints`);
  process.exit(complaints > 0 || files.length === 0 ? 1 : 0);
}
main().catch((error) => { console.error(error); process.exit(1); });
