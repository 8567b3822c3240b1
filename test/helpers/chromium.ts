import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { tempFolder } from '../contracts/ports/worlds/temp-folder.ts';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is installed; CHROMIUM names another. Undefined where there is none. */
export const chromiumPath = places.find((path) => path !== undefined && path !== '' && existsSync(path));

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** As a page looked at from disk, and all that it asked for besides itself. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What the browser complained about: errors, and what the policy forbade. */
  readonly complaints: readonly string[];
}

export async function openHtml(text: string, options: BrowserContextOptions = {}): Promise<Opened> {
  // Containers have no name spaces to build its sandbox from.
  browser ??= chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const file = join(await tempFolder(), 'report.html');
  await writeFile(file, text);
  const address = pathToFileURL(file).href;
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(address);
  return { page, requests, complaints };
}
