const { app } = require('electron');

// Loaded before an application (-r): says when its window is shown and a password can be typed in it, then ends it.
const TYPEABLE = `new Promise((resolve) => {
  const look = () => {
    const field = document.querySelector('input[type=password]');
    if (field && !field.disabled && field.getClientRects().length > 0) requestAnimationFrame(() => setTimeout(resolve));
    else requestAnimationFrame(look);
  };
  look();
})`;

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => window.once('show', resolve));
  const typeable = new Promise((resolve) => {
    window.webContents.once('dom-ready', () => window.webContents.executeJavaScript(TYPEABLE).then(resolve));
  });
  Promise.all([shown, typeable]).then(() => process.stdout.write('BENCH-READY\n', () => app.exit(0)));
});
