import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keysPathOf } from '../security/keys-file';
import { openingReasonOf } from './opening-error';

/** A backup in its folder. `madeAt` in ms UTC, to the minute; `size` in bytes; `verified` when the keys that open it are beside it. */
export interface BackupFile {
  readonly name: string;
  readonly path: string;
  readonly madeAt: number;
  readonly size: number;
  readonly verified: boolean;
}

/** How many days, weeks and months keep their newest backup. */
export interface BackupPlan {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

const STANDARD_PLAN: BackupPlan = { days: 8, weeks: 5, months: 12 };
const NAME = /^demopart-(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})(?:-\d+)?\.db$/;
const DAY_MS = 86_400_000;

/** `demopart-2026-09-18-1830.db`, in the local time of the machine. */
export function backupName(now: Date): string {
  return `demopart-${localStamp(now)}.db`;
}

/** A path in the folder that no backup has yet: a second backup of the same minute gets `-2`. */
export function freeBackupPath(folder: string, now: Date): string {
  return firstFreePath(join(folder, backupName(now)));
}

/** Where the database of before a restoration is set aside. Never listed nor rotated away. */
export function freeAsidePath(folder: string, now: Date): string {
  return firstFreePath(join(folder, `demopart-avant-restauration-${localStamp(now)}.db`));
}

/** The backups of a folder, newest first; none when the folder does not exist. Other files are not looked at. */
export function listBackups(folder: string): BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const madeAt = instantOf(name);
      if (madeAt === undefined) return [];
      const path = join(folder, name);
      return [{ name, path, madeAt, size: statSync(path).size, verified: existsSync(keysPathOf(path)) }];
    })
    .sort((left, right) => right.madeAt - left.madeAt || right.name.length - left.name.length || (right.name < left.name ? -1 : 1));
}

/** Of the given instants (ms UTC): all of the newest day, then the newest of each of the last days, weeks and months that have one. */
export function backupsToKeep(instants: readonly number[], plan: BackupPlan = STANDARD_PLAN): Set<number> {
  const newestFirst = [...instants].sort((left, right) => right - left);
  const newest = newestFirst[0];
  if (newest === undefined) return new Set();
  return new Set([
    ...newestFirst.filter((instant) => dayOf(instant) === dayOf(newest)),
    ...newestOfEach(newestFirst, dayOf).slice(0, plan.days),
    ...newestOfEach(newestFirst, weekOf).slice(0, plan.weeks),
    ...newestOfEach(newestFirst, monthOf).slice(0, plan.months),
  ]);
}

/** Deletes the backups the plan no longer keeps, with their keys, and gives their names. */
export function rotateBackups(folder: string, plan: BackupPlan = STANDARD_PLAN): string[] {
  const backups = listBackups(folder);
  const kept = backupsToKeep(
    backups.map(({ madeAt }) => madeAt),
    plan,
  );
  const outdated = backups.filter(({ madeAt }) => !kept.has(madeAt));
  for (const { path } of outdated) {
    rmSync(path, { force: true });
    rmSync(keysPathOf(path), { force: true });
  }
  return outdated.map(({ name }) => name);
}

function firstFreePath(first: string): string {
  let path = first;
  for (let rank = 2; existsSync(path) || existsSync(keysPathOf(path)); rank += 1) path = first.replace(/\.db$/, `-${rank}.db`);
  return path;
}

function localStamp(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${monthOf(now.getTime())}-${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (openingReasonOf(error) === 'not-found') return [];
    throw error;
  }
}

function instantOf(name: string): number | undefined {
  const [year, month, day, hour, minute] = (NAME.exec(name) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) return undefined;
  return new Date(year, month - 1, day, hour, minute).getTime();
}

function newestOfEach(newestFirst: readonly number[], periodOf: (instant: number) => string): number[] {
  const seen = new Map<string, number>();
  for (const instant of newestFirst) if (!seen.has(periodOf(instant))) seen.set(periodOf(instant), instant);
  return [...seen.values()];
}

function dayOf(instant: number): string {
  return `${monthOf(instant)}-${new Date(instant).getDate()}`;
}

/** Weeks begin on Monday. */
function weekOf(instant: number): string {
  const date = new Date(instant);
  const noon = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).getTime();
  return dayOf(noon - ((date.getDay() + 6) % 7) * DAY_MS);
}

function monthOf(instant: number): string {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
