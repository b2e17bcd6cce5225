import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The least Electron can do: one window of the size of the application's, with a page of a few lines.
app.setPath('userData', process.env.DEMOPART_DATA);
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile(join(import.meta.dirname, 'index.html'));
});
