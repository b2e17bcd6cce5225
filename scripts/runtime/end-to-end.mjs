import { buildIfStale } from './build.mjs';
import { runInForeground, tool } from './command.mjs';
import { hasDisplay, onVirtualScreen } from './display.mjs';
import { prepareRuntime, runtimeEnvironment } from './prepare.mjs';
import { reportFile } from './reports.mjs';

/** Runs the end-to-end tests in the real application, on a virtual screen where Linux has one. Resolves to Playwright's exit code. */
export async function runEndToEnd(args = []) {
  const runtime = await prepareRuntime({ virtualScreen: !hasDisplay() });
  await buildIfStale();
  const env = { ...runtimeEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e') };
  return runInForeground(onVirtualScreen(tool('@playwright/test', ['test', '--reporter=list,json', ...args], 'playwright')), { env });
}
