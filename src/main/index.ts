import { join } from 'node:path';
import { app, powerMonitor, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import type { CoreEvent } from '#shared/ipc/events';
import { declareAppProtocol, serveApp } from './shell/app-protocol';
import { startCoreProcess, type CoreProcess } from './shell/core-process';
import { hardenSession, quietChromium } from './shell/hardening';
import { createLocation } from './shell/location';
import { installMenu } from './shell/menu';
import { relayCalls } from './shell/relay';
import { TemporaryCopies } from './shell/temporary-copies';
import { openWindow } from './shell/window';

/** Entry of the application: wiring only. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const location = createLocation();
quietChromium();
declareAppProtocol();

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  let window: BrowserWindow | undefined;
  let core: CoreProcess | undefined;
  const tell = (event: CoreEvent) => window?.webContents.send('demopart:event', event);

  const show = () => {
    window = openWindow(devServer);
    window.on('closed', () => (window = undefined));
  };

  void app.whenReady().then(() => {
    hardenSession(devServer);
    serveApp(join(import.meta.dirname, '../renderer'));
    show();
    const copies = new TemporaryCopies(join(app.getPath('userData'), 'copies'));
    const onClosed = () => copies.wipe().then((left) => left > 0 && log.warn(`${left} temporary copies are still held`));
    void onClosed();
    core = startCoreProcess({ dbPath: () => location.dbPath(), resources: resourcesFolder(), logger: log, onEvent: tell, onClosed });
    const world = { core, location, copies, window: () => window ?? fail('no window') };
    relayCalls(world, { logger: log, devServer });
    const started = core;
    window?.once('ready-to-show', () => {
      installMenu();
      lockWhenAway(started, tell);
    });
  });

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (!core) return;
    event.preventDefault();
    const stopping = core;
    core = undefined;
    void stopping.stop().finally(() => app.quit());
  });
}

/** The file is locked when the computer sleeps or its session is locked, whatever the window is doing. */
function lockWhenAway(core: CoreProcess, tell: (event: CoreEvent) => void): void {
  const lock = () => {
    void core.call({ operation: 'vault.lock', input: {}, trusted: true }).then(() => tell({ type: 'vault.locked', because: 'suspend' }));
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}

function resourcesFolder(): string {
  return app.isPackaged ? join(process.resourcesPath, 'resources') : join(app.getAppPath(), 'resources');
}

function fail(what: string): never {
  throw new Error(what);
}
