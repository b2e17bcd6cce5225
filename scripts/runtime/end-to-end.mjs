import { buildIfStale } from './build.mjs';
import { runInForeground, tool } from './command.mjs';
import { runOnVirtualScreen } from './display.mjs';
import { prepareRuntime, runtimeEnvironment } from './prepare.mjs';
import { reportFile } from './reports.mjs';

/** Runs the end-to-end tests in the real application, on a virtual screen (Linux) or the user's (elsewhere). Resolves to Playwright's exit code. */
export async function runEndToEnd(args = []) {
  const onLinux = process.platform === 'linux';
  const runtime = await prepareRuntime({ virtualScreen: onLinux });
  await buildIfStale();
  const launch = onLinux ? runOnVirtualScreen : runInForeground;
  const playwright = tool('@playwright/test', ['test', '--reporter=list,json', ...args], 'playwright');
  return launch(playwright, { env: { ...runtimeEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e') } });
}
