import type { ElectronApplication } from '@playwright/test';
import { PASSWORD, expect, test } from '../support/application';
import { UnlockScreen } from '../pages/unlock-screen';

test('when the core dies the window says so, locked, and work goes on after the password', async ({ town }) => {
  const { electron, window } = town;
  await killCore(electron);
  await expect(window.getByText('a dû redémarrer', { exact: false })).toBeVisible();
  await new UnlockScreen(window).unlock(PASSWORD);
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();
});

test('a core that keeps dying leaves a window that says so and can try again', async ({ town }) => {
  const { electron, window } = town;
  for (let death = 0; death < 3; death += 1) {
    await killCore(electron);
    await window.waitForTimeout(400);
  }
  await expect(window.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await window.waitForTimeout(2_000);
  await window.getByRole('button', { name: 'Réessayer' }).click();
  await new UnlockScreen(window).unlock(PASSWORD);
  await expect(window.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible();
});

test('the page has no Node, no other window, no other address, no permission, and a strict policy', async ({ fresh }) => {
  const { electron, window: page } = fresh;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const reach = await page.evaluate(async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global'];
    const elsewhere = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    return {
      node: names.filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { demopart: object }).demopart),
      opened: window.open('https://example.org/') === null ? 'refused' : 'opened',
      elsewhere,
      notifications: await Notification.requestPermission(),
    };
  });
  expect(reach).toEqual({ node: [], bridge: ['call', 'subscribe'], opened: 'refused', elsewhere: 'refused', notifications: 'denied' });

  const address = page.url();
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  const injected = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    const policy = (await fetch('/index.html')).headers.get('Content-Security-Policy') ?? '';
    return { ran: 'injected' in globalThis, evalAllowed: policy.includes('unsafe-eval'), policy: policy.split(';')[0] };
  });
  expect(injected).toEqual({ ran: false, evalAllowed: false, policy: "default-src 'none'" });
  expect(fresh.complaints.every((complaint) => /Content Security Policy|^Refused/.test(complaint))).toBe(true);
  fresh.complaints.length = 0;
});

test('a page that asks for the shell’s own operations, or for a path, is refused', async ({ town }) => {
  const answers = await town.window.evaluate(async () => {
    const { demopart } = globalThis as unknown as {
      demopart: { call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> };
    };
    const refused = [
      await demopart.call('backups.copyTo', { folder: '/tmp' }),
      await demopart.call('shell.saveFile', { fileName: 'a.docx', bytes: new Uint8Array(1), path: '/tmp/a.docx' }),
      await demopart.call(42, {}),
      await demopart.call('shell.nothing', {}),
    ];
    return refused.map(({ error }) => error?.code);
  });
  expect(answers).toEqual(['FORBIDDEN', 'VALIDATION', 'FORBIDDEN', 'UNKNOWN_OPERATION']);
});

async function killCore(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ app }) => {
    const core = app.getAppMetrics().find((metric) => metric.type === 'Utility' && metric.name === 'Démopart');
    if (!core) throw new Error('no core process');
    process.kill(core.pid, 'SIGKILL');
  });
}
