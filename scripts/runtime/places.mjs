import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const modulesDir = path.join(projectRoot, 'node_modules');

/** Absolute path inside the project. */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/**
 * Directory shared by every clone of this project on the machine (downloads and native builds). Falls back to
 * node_modules where the home directory cannot be written.
 */
export function cacheDir() {
  const home = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const shared = path.join(home, 'demopart-build');
  try {
    fs.mkdirSync(shared, { recursive: true });
    fs.accessSync(shared, fs.constants.W_OK);
    return shared;
  } catch {
    const local = path.join(modulesDir, '.cache', 'demopart-build');
    fs.mkdirSync(local, { recursive: true });
    return local;
  }
}

/** Runs `fill(directory)` in an empty directory next to `destination`, then moves it there whole: no reader ever sees a half of it. */
export async function fillThenMove(destination, fill) {
  fs.mkdirSync(path.dirname(destination), { recursive: true });
  const staging = fs.mkdtempSync(`${destination}.tmp-`);
  try {
    await fill(staging);
    fs.chmodSync(staging, 0o755);
    fs.rmSync(destination, { recursive: true, force: true });
    fs.renameSync(staging, destination);
  } finally {
    fs.rmSync(staging, { recursive: true, force: true });
  }
}
