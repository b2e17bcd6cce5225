import fs from 'node:fs';
import path from 'node:path';

/** Whether a window can be shown to somebody. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The same command inside a virtual screen, wherever Linux has one to offer. */
export function onVirtualScreen(command) {
  if (process.platform !== 'linux' || !isOnPath('xvfb-run')) return command;
  return ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24 -nolisten tcp', ...command];
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
}
