import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** The only origin the window's page has. */
export const APP_ORIGIN = 'app://demopart';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Nothing but our own files: no eval, no inline script, no address elsewhere. Mantine needs inline styles. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `font-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
].join('; ');

/** Declares the scheme, whose compiled scripts are kept from one start to the next; before the application is ready. */
export function declareAppProtocol(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the built page from its folder, and nothing outside it. */
export function serveApp(folder: string): void {
  protocol.handle('app', async ({ url }) => {
    const { host, pathname } = new URL(url);
    const path = normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
    if (host !== 'demopart' || !path.startsWith(folder + sep)) return new Response(null, { status: 404 });
    try {
      const body = await readFile(path);
      const headers = {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
      };
      return new Response(new Uint8Array(body), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
