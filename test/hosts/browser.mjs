// A Chromium to drive: one that is installed, else the one that comes with npm.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packagedBrowser } from './packaged-browser.mjs';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * A headless browser with a profile of its own. Webviews stand on other origins and need a service worker, which
 * Chromium refuses while third-party cookies are blocked: hence the preferences.
 */
export async function launchBrowser(options = {}) {
  const { executablePath, env } = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'seed-reader-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    args: FLAGS,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  // The browser's helpers may still write for a moment after it has closed.
  context.on('close', () => {
    rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(error =>
      console.warn(`${profile} is left behind: ${error.message}`),
    );
  });
  return context;
}

/** The path of a Chromium and what its environment needs. `CHROME_PATH` comes first. */
async function findBrowser() {
  const installed = process.env.CHROME_PATH ?? installedBrowser();
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its executable.');
  }
  return packagedBrowser();
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...COMMANDS.flatMap(command => folders.map(folder => join(folder, command))), ...APPLICATIONS];
  return candidates.find(path => existsSync(path));
}
