import fs from 'node:fs';
import path from 'node:path';
import { run, tool } from './command.mjs';
import { inProject } from './places.mjs';

const INPUTS = ['src', 'resources', 'electron.config.ts', 'package.json', 'package-lock.json'].map((name) => inProject(name));
// electron-vite writes the main process first and the window last: together they bracket the build.
const FIRST_OUTPUT = inProject('out', 'main', 'index.js');
const LAST_OUTPUT = inProject('out', 'renderer', 'index.html');

/** Builds the application into out/ if it is missing or older than a source file. Throws with the build's output if that fails. */
export async function buildIfStale() {
  if (isFresh()) return;
  const { code, output, seconds } = await run(tool('electron-vite', ['build', '-c', 'electron.config.ts', '--logLevel', 'warn']));
  if (code !== 0) throw new Error(`The application cannot be built.\n${output}`);
  console.log(`Built in ${seconds.toFixed(1)} s`);
}

function isFresh() {
  const built = changedAt(FIRST_OUTPUT);
  return built > 0 && changedAt(LAST_OUTPUT) >= built && INPUTS.every((input) => newestIn(input) <= built);
}

function changedAt(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A deleted file shows in its folder's time, so folders count as well. */
function newestIn(place) {
  const own = changedAt(place);
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return own;
  return fs.readdirSync(place).reduce((newest, name) => Math.max(newest, newestIn(path.join(place, name))), own);
}
