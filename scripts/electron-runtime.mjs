import { describeRuntime, prepareRuntime } from './runtime/prepare.mjs';

// Makes `electron .`, electron-vite and Playwright able to start: see docs/decisions/0001-electron-runtime.md.
try {
  console.log(`Ready: ${describeRuntime(await prepareRuntime())}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
