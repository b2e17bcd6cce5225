import { app, clipboard } from 'electron';

/** How long a secret stays on the clipboard. */
const SECONDS = 60;

let forget: (() => Promise<void>) | undefined;

/** Puts a secret on the clipboard; it leaves after a minute, or with the program, unless something else was copied meanwhile. */
export async function copyBriefly(secret: string): Promise<number> {
  await forget?.();
  await clipboard.writeText(secret);
  const timer = setTimeout(() => void forget?.(), SECONDS * 1000);
  const atTheEnd = () => void forget?.();
  app.once('before-quit', atTheEnd);
  forget = async () => {
    forget = undefined;
    clearTimeout(timer);
    app.off('before-quit', atTheEnd);
    if ((await clipboard.readText()) === secret) clipboard.clear();
  };
  return SECONDS;
}
