import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while holding `file` (which contains the holder's process id); another process waits, and takes over from a dead holder. */
export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let announced = false; !take(file); announced = true) {
    if (!announced) console.log(`Another process (${fs.existsSync(file) ? file : 'just finished'}) is preparing the runtime; waiting.`);
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderIsAlive(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

function holderIsAlive(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    const justCreated = pid === 0 && Date.now() - fs.statSync(file).mtimeMs < 5_000;
    if (!justCreated) process.kill(pid || NaN, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
