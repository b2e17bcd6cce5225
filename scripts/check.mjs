import { checks, VITEST_PROJECTS } from './runtime/checks.mjs';
import { clearReports } from './runtime/reports.mjs';
import { runSteps } from './runtime/steps.mjs';

// npm run check: everything that needs no window
clearReports(VITEST_PROJECTS);
const failed = await runSteps(checks());
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
