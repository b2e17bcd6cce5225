import { INTERRUPTED, runInForeground, tool } from './runtime/command.mjs';
import { hasDisplay, runOnVirtualScreen } from './runtime/display.mjs';
import { describeRuntime, prepareRuntime, runtimeEnvironment } from './runtime/prepare.mjs';

// npm run dev [-- options of electron-vite]: rebuilds and reloads while sources change
try {
  const runtime = await prepareRuntime();
  console.log(describeRuntime(runtime));
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--noSandbox'] : [];
  const dev = tool('electron-vite', ['dev', '-c', 'electron.config.ts', '--watch', ...asRoot, ...process.argv.slice(2)]);
  if (!hasDisplay()) console.log('No display: the window opens on a virtual screen, where nobody sees it.');
  const launch = hasDisplay() ? runInForeground : runOnVirtualScreen;
  const code = await launch(dev, { env: runtimeEnvironment(runtime) });
  process.exitCode = code === INTERRUPTED ? 0 : code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
