import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface AnotherProgram {
  /** `open`, or the reason why the file was refused to it. */
  readonly answer: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

const SCRIPT = `
  import { openEncrypted } from './src/main/db/open';
  const [path, key, migrations, change] = process.argv.slice(1);
  try {
    const options = { migrations: JSON.parse(migrations), now: new Date(), backup: () => undefined };
    const db = openEncrypted(path, Buffer.from(key, 'hex'), options);
    if (change) db.exec(change);
    console.log('open');
    setInterval(() => db.open, 1000);
  } catch (error) {
    console.log(error.reason ?? String(error));
  }
`;

/** Opens the file in a second, real process and keeps it open, after an optional change. */
export async function openInAnotherProgram(
  file: { readonly path: string; readonly dataKey: Buffer },
  migrations: readonly unknown[],
  change = '',
): Promise<AnotherProgram> {
  const parameters = [file.path, file.dataKey.toString('hex'), JSON.stringify(migrations), change];
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { answer: chunk.toString().trim(), kill: () => killed(child) };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
