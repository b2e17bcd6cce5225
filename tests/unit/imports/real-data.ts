import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public files kept outside the project; they are not always there. */
const FOLDER = join(import.meta.dirname, '../../../../shared/domain/realdata');

/** Whether the folder of real public files lies beside the project. */
export function hasRealData(folder = FOLDER): boolean {
  return existsSync(folder);
}

/** The bytes of a real public file, or undefined when the folder, or the file in it, is absent. */
export function realFile(name: string, folder = FOLDER): Uint8Array | undefined {
  const path = join(folder, name);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}
