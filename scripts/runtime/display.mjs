import { spawn } from 'node:child_process';
import { runInForeground } from './command.mjs';

/** Whether a window can be shown to somebody. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Runs a command in the foreground on a virtual screen of its own. Unlike xvfb-run, it lets the command end by itself after Ctrl+C,
 * before the screen goes away: the application closes its files properly.
 * @returns {Promise<number>} the command's exit code
 */
export async function runOnVirtualScreen(command, { env = process.env } = {}) {
  const screen = await openScreen();
  try {
    return await runInForeground(command, { env: { ...env, DISPLAY: screen.display, WAYLAND_DISPLAY: '' } });
  } finally {
    screen.close();
  }
}

/** Starts Xvfb, which chooses a free number and writes it to file descriptor 3 once it is ready. */
function openScreen() {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`The virtual screen (Xvfb) stopped with code ${code}.`)));
    server.stdio[3].once('data', (number) => resolve({ display: `:${String(number).trim()}`, close: () => server.kill() }));
  });
}
