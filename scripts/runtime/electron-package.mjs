import fs from 'node:fs';
import path from 'node:path';
import { modulesDir } from './places.mjs';

export const electronDir = path.join(modulesDir, 'electron');
export const distDir = path.join(electronDir, 'dist');

/** Version the project asks for, e.g. `45.4.1`. */
export const wantedVersion = () => JSON.parse(fs.readFileSync(path.join(electronDir, 'package.json'), 'utf8')).version;

/**
 * The runtime that `electron .`, electron-vite and Playwright will find, or null.
 * @returns {{ version: string, executable: string, official: boolean } | null}
 */
export function installedRuntime() {
  try {
    const version = fs.readFileSync(path.join(distDir, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = path.join(distDir, fs.readFileSync(path.join(electronDir, 'path.txt'), 'utf8'));
    fs.accessSync(executable, fs.constants.X_OK);
    return { version, executable, official: version === wantedVersion() };
  } catch {
    return null;
  }
}
