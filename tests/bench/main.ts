import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { associationsRows } from './associations';
import { dossierRows } from './dossier';
import { grantsRows } from './grants';
import { importRows } from './imports';
import { tableOf, type BenchRow } from './report';
import { memoryRows } from './memory';
import { lettersRows } from './letters';
import { scdlRows } from './scdl';
import { searchRows } from './search';
import { sittingRows } from './sitting';
import { simulatorRows } from './simulator';
import { stallRows } from './stall';
import { startRows } from './start';

/** Each area measures in a folder of its own and gives its figures. */
const AREAS: Readonly<Record<string, (folder: string) => Promise<BenchRow[]>>> = {
  start: startRows,
  search: searchRows,
  associations: associationsRows,
  dossier: dossierRows,
  grants: grantsRows,
  import: importRows,
  scdl: scdlRows,
  letters: lettersRows,
  session: sittingRows,
  simulator: simulatorRows,
  stall: stallRows,
  memory: memoryRows,
};

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const chosen = Object.entries(AREAS).filter(([area]) => values.only === undefined || values.only === area);
if (chosen.length === 0) throw new Error(`--only is one of ${Object.keys(AREAS).join(', ')}`);

const rows: BenchRow[] = [];
const folder = mkdtempSync(join(tmpdir(), 'demopart-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
for (const [area, measure] of chosen) {
  console.error(`Measuring: ${area}…`);
  const own = join(folder, area);
  mkdirSync(own);
  rows.push(...(await measure(own)));
}
console.log(tableOf(rows));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
