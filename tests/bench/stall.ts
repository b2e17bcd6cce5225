import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type { SessionId } from '#shared/kernel/ids';
import { UnlockScreen } from '../e2e/pages/unlock-screen';
import { openCore, PASSWORD } from './bench-core';
import { driven } from './electron';
import { rowOf, type BenchRow } from './report';
import { openCampaigns, seatCouncil, sessionOf } from './session';
import { townList } from './town-list';

const LINES = 10_000;
const ITEMS = 100;
const COUNCILLORS = 27;
const ROUNDS = 3;
/** For how long nothing is asked, to know what the machine alone makes wait. */
const IDLE_MS = 3_000;
/** Below this, in milliseconds, a window is felt to answer at once. */
const GOAL_MS = 50;

/** The longest time for which the window's main process did not answer, while the page imports a list and writes a dossier. */
export async function stallRows(folder: string): Promise<BenchRow[]> {
  const data = join(folder, 'data');
  const sessionId = await prepareFile(data);
  const found = await driven({ app: 'ours', data }, async (app) => {
    const page = await app.firstWindow();
    await new UnlockScreen(page).unlock(PASSWORD);
    await page.getByRole('navigation').first().waitFor();
    const longest = { idle: 0, dossier: 0, import: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      longest.idle = Math.max(longest.idle, await longestStall(app, () => setTimeout(IDLE_MS)));
      longest.dossier = Math.max(longest.dossier, await longestStall(app, () => issueDossier(page, sessionId)));
      longest.import = Math.max(longest.import, await longestStall(app, await importList(page, round + 1)));
    }
    return longest;
  });
  const name = `longest stall of the window's process ÷ ${GOAL_MS} ms (idle here: ${found.idle.toFixed(0)} ms)`;
  return [stallRow(`${name}, import of ${LINES} lines`, found.import), stallRow(`${name}, dossier of ${ITEMS} affairs`, found.dossier)];
}

function stallRow(name: string, value: number): BenchRow {
  return rowOf({ area: 'stall', name, value, unit: 'ms', ratio: value / GOAL_MS, goal: 1, rounds: ROUNDS }, { strict: true });
}

async function prepareFile(data: string): Promise<SessionId> {
  mkdirSync(data);
  const core = await openCore(join(data, 'demopart.db'), { isNew: true });
  try {
    await seatCouncil(core, COUNCILLORS);
    return await sessionOf(core, ITEMS, await openCampaigns(core, ITEMS / 10));
  } finally {
    core.close();
  }
}

/** In milliseconds, by Node's own measure of its event loop, every millisecond. */
async function longestStall(app: ElectronApplication, work: () => Promise<void>): Promise<number> {
  const delay = await app.evaluateHandle(() => {
    const histogram = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
    histogram.enable();
    return histogram;
  });
  await work();
  const longest = await delay.evaluate((histogram) => {
    histogram.disable();
    return histogram.max / 1e6;
  });
  await delay.dispose();
  return longest;
}

function issueDossier(page: Page, sessionId: SessionId): Promise<void> {
  return page.evaluate(async (id) => {
    const answer = await window.demopart.call('dossier.issue', { sessionId: id });
    if (!answer.ok) throw new Error(answer.error.message);
  }, sessionId);
}

/** The list is in the page before the measure begins. */
async function importList(page: Page, batch: number): Promise<() => Promise<void>> {
  const bytes = await page.evaluateHandle((csv) => new TextEncoder().encode(csv), townList(LINES, batch));
  return () =>
    bytes.evaluate(async (list) => {
      const answer = await window.demopart.call('imports.run', { fileName: 'liste.csv', bytes: list });
      if (!answer.ok) throw new Error(answer.error.message);
    });
}
