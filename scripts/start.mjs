import { buildIfStale } from './runtime/build.mjs';
import { runInForeground } from './runtime/command.mjs';
import { hasDisplay, runOnVirtualScreen } from './runtime/display.mjs';
import { describeRuntime, prepareRuntime, runtimeEnvironment } from './runtime/prepare.mjs';

// npm start [-- arguments of the application]
try {
  const runtime = await prepareRuntime();
  console.log(describeRuntime(runtime));
  await buildIfStale();
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const electron = [runtime.executable, ...asRoot, '.', ...process.argv.slice(2)];
  if (!hasDisplay()) console.log('No display: the window opens on a virtual screen, where nobody sees it. Ctrl+C closes it.');
  const launch = hasDisplay() ? runInForeground : runOnVirtualScreen;
  process.exitCode = await launch(electron, { env: runtimeEnvironment(runtime) });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
