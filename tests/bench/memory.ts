import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { UnlockScreen } from '../e2e/pages/unlock-screen';
import { openCore, PASSWORD } from './bench-core';
import { driven } from './electron';
import { compare } from './measure';
import { rowOf, type BenchRow } from './report';

const ROUNDS = 3;
const SETTLED_MS = 2_000;

/** What all processes of the application hold in memory with the sample town open on its list ÷ those of a bare Electron window. */
export async function memoryRows(folder: string): Promise<BenchRow[]> {
  const data = join(folder, 'data');
  mkdirSync(data);
  const core = await openCore(join(data, 'demopart.db'), { isNew: true });
  await core.call('sample.fill', {});
  core.close();
  const found = await compare(ROUNDS, {
    ours: () => memoryOf({ app: 'ours', data }, showList),
    base: () => memoryOf({ app: 'bare', data: join(folder, 'bare') }, () => Promise.resolve()),
  });
  const name = 'all processes, sample town open on its list ÷ a bare Electron window';
  return [rowOf({ area: 'memory', name, value: found.ours, unit: 'MB', ratio: found.ratio, goal: 1.5, rounds: ROUNDS })];
}

function memoryOf(launch: Parameters<typeof driven>[0], visit: (page: Page) => Promise<void>): Promise<number> {
  return driven(launch, async (app) => {
    await visit(await app.firstWindow());
    await setTimeout(SETTLED_MS);
    return residentMegabytes(app);
  });
}

async function showList(page: Page): Promise<void> {
  await new UnlockScreen(page).unlock(PASSWORD);
  await page.getByRole('navigation').first().waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/associations';
  });
  await page.locator('tbody tr').nth(10).waitFor();
}

/** Pages shared by several processes count in each of them, on both sides. */
function residentMegabytes(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electron }) => {
    const kilobytes = electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
    return kilobytes / 1024;
  });
}
