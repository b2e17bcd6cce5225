import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { modulesDir, projectRoot } from './places.mjs';

/**
 * Runs a command to its end and collects what it prints in `output`.
 * Never throws: a command that cannot be started answers code 127, one that outlives `timeoutMs` code 124.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run([command, ...args], { env = process.env, cwd = projectRoot, timeoutMs } = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const timer = timeoutMs && setTimeout(() => (timedOut = child.kill()), timeoutMs);
    const finish = (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Like `run`, but a failure throws with the command's output. */
export async function mustRun(command, options) {
  const result = await run(command, options);
  if (result.code !== 0) throw new Error(`${command.join(' ')} failed (code ${result.code})\n${result.output}`);
  return result;
}

const GRACE_MS = 10_000;

/** Exit code of a command that a signal ended. */
export const INTERRUPTED = 130;

/**
 * Runs a command in the foreground, with this terminal, in a process group of its own. A SIGINT, SIGTERM or SIGHUP received here is
 * passed to the command alone, which has ten seconds to end by itself; whatever it leaves behind is then ended too.
 * @returns {Promise<number>} its exit code, or INTERRUPTED
 */
export function runInForeground([command, ...args], { env = process.env } = {}) {
  const child = spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit', detached: process.platform !== 'win32' });
  let stopped = false;
  const stop = (signal) => {
    stopped = true;
    child.kill(signal);
    setTimeout(() => endGroup(child), GRACE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      endGroup(child);
      resolve(code ?? (stopped ? INTERRUPTED : 1));
    });
  });
}

function endGroup(child) {
  if (process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Command line of a tool from node_modules, started by the running Node on every system (no shell, no .cmd file). */
export function tool(packageName, args = [], binName = packageName) {
  const folder = path.join(modulesDir, packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[binName];
  return [process.execPath, path.join(folder, file), ...args];
}
