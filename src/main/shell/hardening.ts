import { app, session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-protocol';

/**
 * Switches that must be set before the application is ready: no background traffic of Chromium's own, and no process of its own for a
 * network that is never used (some 70 MB).
 */
export function quietChromium(): void {
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-sync', 'no-pings'])
    app.commandLine.appendSwitch(name);
}

/** Denies what the page never needs: permissions, addresses elsewhere, other windows, webviews. `devServer` is set by `npm run dev` alone. */
export function hardenSession(devServer: string | undefined): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url, devServer) }));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, devServer));
}

function hardenContents(contents: WebContents, devServer: string | undefined): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url, devServer)) event.preventDefault();
  });
}

/** Whether an address is one of the page's own. */
export function isPage(url: string, devServer: string | undefined): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (devServer !== undefined && url.startsWith(devServer));
}

function isOwn(url: string, devServer: string | undefined): boolean {
  if (/^(app|data|blob|devtools|chrome-extension):/.test(url)) return true;
  return devServer !== undefined && new URL(url).host === new URL(devServer).host;
}
