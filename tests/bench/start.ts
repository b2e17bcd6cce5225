import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCore } from './bench-core';
import { startUp } from './electron';
import { compare } from './measure';
import { rowOf, type BenchRow } from './report';

const ROUNDS = 9;

/** The start of the application on an existing file, up to its unlock screen ÷ a bare Electron window with one field. */
export async function startRows(folder: string): Promise<BenchRow[]> {
  const data = join(folder, 'data');
  mkdirSync(data);
  (await openCore(join(data, 'demopart.db'), { isNew: true })).close();
  const found = await compare(ROUNDS, {
    ours: () => startUp({ app: 'ours', data }),
    base: () => startUp({ app: 'bare', data: join(folder, 'bare') }),
  });
  const name = 'from the click to the unlock screen, ready to type ÷ a bare Electron window';
  return [rowOf({ area: 'start', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 1.5, rounds: ROUNDS })];
}
