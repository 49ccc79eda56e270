// Draws media/icon.png from icon.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../hosts/browser.mjs';
import { root } from '../hosts/bundle.mjs';

const context = await launchBrowser({ viewport: { width: 128, height: 128 } });
const page = await context.newPage();
const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
await page.setContent(`<body style="margin: 0">${drawing}</body>`);
await page.screenshot({ path: join(root, 'media/icon.png'), omitBackground: true });
await context.close();
