import { checks, VITEST_PROJECTS } from './runtime/checks.mjs';
import { offerOffice } from './runtime/debian.mjs';
import { runEndToEnd } from './runtime/end-to-end.mjs';
import { describeRuntime, prepareRuntime } from './runtime/prepare.mjs';
import { clearReports, countTests } from './runtime/reports.mjs';
import { runSteps } from './runtime/steps.mjs';

// npm test: the runtime, every check, the build, then the application itself; goes on after a failure to show them all
const reports = [...VITEST_PROJECTS, 'e2e'];
clearReports(reports);
const runtimeError = await problemOf(async () => console.log(describeRuntime(await prepareRuntime())));
const officeMissing = offerOffice();
if (officeMissing) console.log(`Documents are not opened by LibreOffice: ${officeMissing}`);
const failed = await runSteps(checks());
const endToEndError = runtimeError ?? (await problemOf(endToEnd));
if (endToEndError) failed.push('end to end');

const { passed, failed: failedTests } = countTests(reports);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
console.log(`${passed} passed, ${failedTests} failed`);

async function endToEnd() {
  if ((await runEndToEnd()) !== 0) throw new Error('The end-to-end tests failed.');
}

/** Runs a piece of work; prints and returns what went wrong, or null. */
async function problemOf(work) {
  try {
    await work();
    return null;
  } catch (error) {
    console.error(error.message);
    return error;
  }
}
