// Takes the pictures of the README from the site that was built: node pictures.mjs <folder>

import { join } from 'node:path';
import { leave, start } from './journey.mjs';

const PICTURES = [
  { name: 'page.png', address: '/', width: 1280, height: 860 },
  { name: 'compare.png', address: '/?view=compare', width: 1280, height: 860 },
  { name: 'risk.png', address: '/?view=risk', width: 1280, height: 860 },
  { name: 'cases.png', address: '/cases.html', width: 1280, height: 860, waits: false },
  { name: 'phone-dark.png', address: '/', width: 390, height: 844, colorScheme: 'dark' },
];

const site = await start();
for (const { name, address, width, height, colorScheme = 'light', waits } of PICTURES) {
  const page = await site.visit(address, { viewport: { width, height }, colorScheme, ...(waits === undefined ? {} : { waits }) });
  await page.screenshot({ path: join(process.argv[2], name), animations: 'disabled', caret: 'initial' });
  await leave(page);
}
await site.end();
