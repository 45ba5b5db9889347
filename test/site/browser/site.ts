import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** The site as built. */
export const dist = fileURLToPath(new URL('../../../docs/.vitepress/dist/', import.meta.url));

if (!existsSync(`${dist}index.html`)) throw new Error('The site is not built: run `npm run docs:build` first.');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export interface Site {
  readonly origin: string;
  /** What a path of the site weighs on its way, in bytes: compressed, as any host sends it. */
  weight(path: string): number;
  close(): Promise<void>;
}

/** Serves the built site as a static host would. */
export async function serve(): Promise<Site> {
  const bodies = new Map<string, Buffer>();
  const fileOf = (path: string): string => {
    const wanted = `${dist}${path.endsWith('/') ? `${path}index.html` : path}`;
    return existsSync(wanted) && statSync(wanted).isFile() ? wanted : `${dist}404.html`;
  };
  const bodyOf = (file: string): Buffer => {
    const body = bodies.get(file) ?? gzipSync(readFileSync(file));
    bodies.set(file, body);
    return body;
  };
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(path);
    const body = bodyOf(file);
    response.writeHead(file === `${dist}404.html` ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      // The names of what pages share change with what is in them.
      ...(path.startsWith('/assets/') && { 'cache-control': 'max-age=31536000, immutable' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    weight: (path) => bodyOf(fileOf(path)).length,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What went wrong on a page: errors it wrote to the console or threw, and requests to another host. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
  /** Opens a path of the site and waits until it is alive. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

function contextOf(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const known = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, known);
  const key = JSON.stringify(options);
  const context = known.get(key) ?? browser.newContext(options);
  known.set(key, context);
  return context;
}

/**
 * A page with all that goes wrong written down. Requests to another host are noted. Pages that want the same share a context, and with it what the
 * browser has fetched and compiled before, as the tabs of a reader do; what a tab keeps for itself it keeps alone.
 */
export async function watch(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await contextOf(browser, options);
  const faults: string[] = [];
  const page = await context.newPage();
  // Heard of rather than held up, which costs each request a way through this process; `launch` lets none to another host out.
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith('blob:') && !url.startsWith('data:')) faults.push(`request to ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return {
    page,
    faults,
    open: async (path) => {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      // VitePress has taken the page over once the body bears its app.
      await page.waitForFunction("'__vue_app__' in (document.querySelector('#app') ?? {})");
    },
    close: () => page.close(),
  };
}

export const languages = [
  { locale: 'vi', prefix: '/' },
  { locale: 'en', prefix: '/en/' },
] as const;

/** A page of each kind. */
export const kinds: readonly string[] = [
  '',
  'reference/',
  'groups/enterprise-employee.html',
  'rules/vocational-student/period.html',
  'occupations/nursing.html',
  'benefits/tuition.html',
  'questions/tuition-relief.html',
  'questions/reporting-window.html',
  'notices/past-last-day.html',
  'reporting/six-month.html',
  'instruments/NQ03.html',
  'certainty.html',
  'checklist.html',
  'send.html',
  'provisions.html',
  'provisions/article-1.html',
  'provisions/article-4.html',
  'provisions/plan-II.html',
  'pictures.html',
  'proof.html',
  'zones.html',
  'term.html',
  'tuition-law.html',
  'try.html',
  'check.html',
  'policy.html',
  'guide/quick-start.html',
  'guide/staff.html',
  'guide/amounts.html',
  'guide/integrate.html',
  'guide/amend.html',
  'changelog.html',
];
