// Takes the README's pictures of the gallery: a desk and a phone.
//   node picture.cjs MODULES BROWSER GALLERY
'use strict';
const path = require('path');
const [modules, browserPath, gallery] = process.argv.slice(2);
const { chromium } = require(path.resolve(modules, 'playwright-core'));

async function take(browser, document, picture, width, height, colorScheme, heading) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto('file://' + path.resolve(gallery, document));
  if (heading)
    await page.evaluate((words) => {
      [...document.querySelectorAll('h2')].find((h2) => h2.textContent.startsWith(words)).scrollIntoView();
    }, heading);
  await page.screenshot({ path: path.join(gallery, picture) });
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  await take(browser, 'insurer-claims.html', 'page.png', 760, 900, 'light');
  await take(browser, 'insurer-claims.html', 'depth.png', 760, 440, 'light', 'Where leaders');
  await browser.close();
})();
