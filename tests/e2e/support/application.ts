import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Envelope } from '#shared/ipc/envelope';

/** A password that passes the 80-bit rule. */
export const PASSWORD = 'Cerisier-tordu-77-parapluie';
export const LOGIN = 'camille';

/** The real application on a data folder of its own. */
export interface Application {
  readonly electron: ElectronApplication;
  readonly window: Page;
  /** Holds the encrypted file, its keys and its backups. */
  readonly folder: string;
  /** Of the sample town; empty before the file is created. */
  readonly recoveryKey: string;
  /** Errors the page wrote to its console: there must be none. */
  readonly complaints: string[];
}

interface Fixtures {
  /** A first start: no file yet. */
  readonly fresh: Application;
  /** The sample town, open. */
  readonly town: Application;
}

/** Tests in the real application; each has its own folder, and none may leave an error in the console. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures used from this very pattern
  async fresh({}, use) {
    await withApplication(use);
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures used from this very pattern
  async town({}, use) {
    await withApplication(async (application) => {
      const first = { town: 'Jarny', login: LOGIN, name: 'Camille Essai', password: PASSWORD };
      const { recoveryKey } = (await call(application, 'vault.create', first)) as { recoveryKey: string };
      await call(application, 'sample.fill', {});
      await application.window.reload();
      await application.window.getByRole('heading', { level: 1 }).waitFor();
      await use({ ...application, recoveryKey });
    });
  },
});

export { expect } from '@playwright/test';

async function withApplication(use: (application: Application) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-e2e-'));
  const application = await start(folder);
  try {
    await use(application);
  } finally {
    await application.electron.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (application.complaints.length > 0) throw new Error(`The page complained:\n${application.complaints.join('\n')}`);
}

/** Starts the application on a folder and waits for its window. */
export async function start(folder: string): Promise<Application> {
  const electron = await _electron.launch({ args: ['.'], env: { ...processEnvironment(), DEMOPART_DATA: folder } });
  const window = await electron.firstWindow();
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(error.message));
  return { electron, window, folder, complaints, recoveryKey: '' };
}

/** Runs an operation as the page would, and gives its data. */
export async function call(application: Application, operation: string, input: unknown): Promise<unknown> {
  const envelope = await application.window.evaluate(
    ([name, given]) => {
      const { demopart } = globalThis as unknown as { demopart: { call(name: string, input: unknown): Promise<Envelope> } };
      return demopart.call(name, given);
    },
    [operation, input] as const,
  );
  if (!envelope.ok) throw new Error(`${operation}: ${envelope.error.message}`);
  return envelope.data;
}

/** The next save dialog answers this path; the next folder dialog, this folder. A system dialog cannot be clicked by a test. */
export async function answerDialogs(application: Application, path: string): Promise<void> {
  await application.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** What the system is asked to open is noted instead: no other program runs in a test. Gives a reader of what was noted. */
export async function noteOpened({ electron }: Application): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
  });
  return () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

function processEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
