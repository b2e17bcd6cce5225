import { join } from 'node:path';
import { createCore, type Core } from '../../src/main/create-core';

/** The core on a file, as scripts run it: what it has to say goes to the standard error. `now` in ms UTC; the clock of the machine unless given. */
export function openCore(dbPath: string, now: () => number = () => Date.now()): Core {
  const log = (message: string) => void process.stderr.write(`${message}\n`);
  return createCore({
    dbPath,
    resources: join(import.meta.dirname, '../../resources'),
    now,
    logger: { info: log, warn: log, error: log },
    emit: () => undefined,
  });
}

/** Where the paths typed by the user start: npm runs scripts in the folder of the package. */
export function startFolder(script: string): string {
  const typedIn = process.env['npm_lifecycle_event'] === script ? process.env['INIT_CWD'] : undefined;
  return typedIn ?? process.cwd();
}
