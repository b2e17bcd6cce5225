import { buildIfStale } from './runtime/build.mjs';
import { runInForeground, tool } from './runtime/command.mjs';
import { runOnVirtualScreen } from './runtime/display.mjs';
import { inProject } from './runtime/places.mjs';
import { describeRuntime, prepareRuntime, runtimeEnvironment } from './runtime/prepare.mjs';

// npm run bench [-- --only AREA] [--json FILE]: measures, and judges nothing; see docs/how-to/benchmarks.md
try {
  const onLinux = process.platform === 'linux';
  const runtime = await prepareRuntime({ virtualScreen: onLinux });
  console.log(`${describeRuntime(runtime)}, Node ${process.versions.node}`);
  await buildIfStale();
  const env = { ...runtimeEnvironment(runtime), DEMOPART_BENCH_ELECTRON: runtime.executable };
  // The core is measured under Node, with the driver made for it; Electron may need another one.
  delete env.DEMOPART_SQLITE_BINDING;
  if (runtime.binding) env.DEMOPART_BENCH_BINDING = runtime.binding;
  const [node, tsx] = tool('tsx');
  const command = [node, tsx, '--expose-gc', inProject('tests', 'bench', 'main.ts'), ...process.argv.slice(2)];
  const launch = onLinux ? runOnVirtualScreen : runInForeground;
  process.exitCode = await launch(command, { env });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
