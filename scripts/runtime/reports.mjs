import fs from 'node:fs';
import { inProject } from './places.mjs';

const folder = inProject('.cache', 'reports');

/** Where a test runner writes its JSON report. */
export const reportFile = (name) => `${folder}/${name}.json`;

/** Forgets the reports of earlier runs, so that a runner that crashes cannot pass for the previous one. */
export function clearReports(names) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of names) fs.rmSync(reportFile(name), { force: true });
}

/**
 * Adds up the tests of several JSON reports (Vitest's or Playwright's). A report that is not there counts nothing.
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(names) {
  const counts = names
    .filter((name) => fs.existsSync(reportFile(name)))
    .map((name) => countsOf(JSON.parse(fs.readFileSync(reportFile(name), 'utf8'))));
  return { passed: counts.reduce((sum, { passed }) => sum + passed, 0), failed: counts.reduce((sum, { failed }) => sum + failed, 0) };
}

function countsOf({ stats, numPassedTests, numFailedTests }) {
  return stats ? { passed: stats.expected + stats.flaky, failed: stats.unexpected } : { passed: numPassedTests, failed: numFailedTests };
}
