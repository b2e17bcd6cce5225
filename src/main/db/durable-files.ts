import { chmodSync, closeSync, constants, copyFileSync, fsyncSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:process';

/** Forces the file's content out of the system's caches. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames inside a folder survive a power cut. Windows has no such call: NTFS keeps its own journal. */
export function syncFolder(path: string): void {
  if (platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a new file readable by its owner only, down to the disk. */
export function writeDurably(path: string, content: string): void {
  writeFileSync(path, content, { mode: 0o600, flush: true });
}

/** Copies to a name that does not exist yet, down to the disk. A copy of a write-protected file can be written. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  if ((statSync(to).mode & 0o200) === 0) chmodSync(to, 0o600);
  syncFile(to);
}

/** The first bytes of a file, fewer when it is shorter. */
export function firstBytes(path: string, length: number): Buffer {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}
