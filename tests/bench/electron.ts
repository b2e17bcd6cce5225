import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '../..');
const BARE = join(import.meta.dirname, 'bare-app');
const TIMEOUT_MS = 60_000;

/** Which program is started, with which folder of data of its own. */
export interface Launch {
  readonly app: 'ours' | 'bare';
  readonly data: string;
}

/** From the start of the process to a shown window in which a password can be typed, in milliseconds. */
export function startUp(launch: Launch): Promise<number> {
  const probe = join(import.meta.dirname, 'start-probe.cjs');
  const started = performance.now();
  const child = spawn(executable(), [...SANDBOX, '-r', probe, folderOf(launch)], { cwd: PROJECT, env: environmentOf(launch) });
  let output = '';
  let spent: number | undefined;
  const note = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('BENCH-READY')) spent ??= performance.now() - started;
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const timer = setTimeout(() => child.kill(), TIMEOUT_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      if (spent === undefined) reject(new Error(`${launch.app} did not show a field for the password\n${output}`));
      else resolve(spent);
    });
  });
}

/** Starts a program under Playwright, lets `work` drive it, and closes it. */
export async function driven<T>(launch: Launch, work: (app: ElectronApplication) => Promise<T>): Promise<T> {
  const options = { executablePath: executable(), args: [...SANDBOX, folderOf(launch)], cwd: PROJECT, timeout: TIMEOUT_MS };
  const app = await _electron.launch({ ...options, env: environmentOf(launch) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

const SANDBOX = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Set by `scripts/bench.mjs`, with the SQLite driver that this Electron needs. */
function executable(): string {
  const path = process.env['DEMOPART_BENCH_ELECTRON'];
  if (path === undefined) throw new Error('Start this with npm run bench.');
  return path;
}

function folderOf({ app }: Launch): string {
  return app === 'ours' ? PROJECT : BARE;
}

function environmentOf({ data }: Launch): Record<string, string> {
  const binding = process.env['DEMOPART_BENCH_BINDING'];
  const own = { DEMOPART_DATA: data, ...(binding === undefined ? {} : { DEMOPART_SQLITE_BINDING: binding }) };
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(kept), ...own };
}
