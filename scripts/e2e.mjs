import { runEndToEnd } from './runtime/end-to-end.mjs';
import { clearReports } from './runtime/reports.mjs';

// npm run test:e2e [-- arguments of Playwright, e.g. grants.spec.ts or -g 'prints the dossier']
try {
  clearReports(['e2e']);
  process.exitCode = await runEndToEnd(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
