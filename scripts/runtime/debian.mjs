import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

// Each entry lists the names one package has had: Debian 13 and Ubuntu 24.04 renamed some of them.
const LIBRARIES = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libsecret-1-0'],
];
const SCREEN = [['xvfb'], ['fonts-liberation'], ['fonts-dejavu-core']];
const COMPILER = [['g++']];
/** What opens the documents once more, as their readers do. */
const OFFICE = [['libreoffice-writer', 'libreoffice-writer-nogui'], ['poppler-utils']];

/**
 * Makes sure that the system packages Electron needs are there, on Debian and its relatives only. Installs them as root or with
 * password-less sudo; otherwise throws an error that holds the command to type.
 * @param {{ virtualScreen: boolean, compiler: boolean }} needs what is wanted beside Electron's own libraries
 */
export function ensureSystemPackages({ virtualScreen, compiler }) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingAmong([...LIBRARIES, ...(virtualScreen ? SCREEN : []), ...(compiler ? COMPILER : [])]);
  if (missing.length === 0) return;
  const asRoot = rootPrefix();
  if (!asRoot) throw new Error(`System packages are missing. Type:\n\n  ${installHint(missing)}\n`);
  console.log(`Installing missing system packages: ${missing.map(([name]) => name).join(' ')}`);
  install(missing, asRoot);
}

/**
 * Installs the programs that open every document in the tests. Nothing else needs them: without them, that test says so.
 * @returns {string | null} why they are not there
 */
export function offerOffice() {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return 'only Debian and its relatives are looked after';
  const missing = missingAmong(OFFICE);
  if (missing.length === 0) return null;
  const asRoot = rootPrefix();
  if (!asRoot) return `type: ${installHint(missing)}`;
  try {
    install(missing, asRoot);
    return null;
  } catch (error) {
    return error.message;
  }
}

function missingAmong(wanted) {
  const listing = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...wanted.flat()], { encoding: 'utf8' });
  const installed = new Set(listing.stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])));
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/** Command words that turn what follows into root's command, or null when this user may not. */
function rootPrefix() {
  if (process.getuid() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function install(missing, asRoot) {
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
  execute([...apt, 'update']);
  const names = missing.map(availableName);
  const result = execute([...apt, 'install', '-y', '--no-install-recommends', ...names]);
  if (result.status !== 0)
    throw new Error(`The system packages could not be installed.\n${result.stderr}\nType:\n\n  ${installHint(missing)}\n`);
}

function execute([command, ...args]) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

/** The name under which this release of the system knows a package. */
function availableName(names) {
  const known = names.find((name) => names.length === 1 || execute(['apt-cache', 'show', '--no-all-versions', name]).status === 0);
  return known ?? names[0];
}

function installHint(missing) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.map(availableName).join(' ')}`;
}
