import path from 'node:path';
import { run } from './command.mjs';
import { electronDir, installedRuntime } from './electron-package.mjs';

const LIMIT_MINUTES = 10;

/**
 * Fetches Electron as its makers publish it (ELECTRON_MIRROR, HTTPS_PROXY and NO_PROXY are honoured).
 * @returns {Promise<string | null>} why it could not be had, or null when it is installed
 */
export async function installOfficialElectron() {
  const env = { ELECTRON_GET_USE_PROXY: 'true', NODE_USE_ENV_PROXY: '1', ...process.env };
  const result = await run([process.execPath, path.join(electronDir, 'install.js')], { env, timeoutMs: LIMIT_MINUTES * 60_000 });
  if (result.code === 0 && installedRuntime()?.official) return null;
  if (result.code === 124) return `its download took more than ${LIMIT_MINUTES} minutes`;
  return `its download failed: ${result.output.trim().split('\n')[0] || `code ${result.code}`}`;
}
