import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plural } from '#shared/kernel/french';
import type { Client } from '../cli/client';
import { say, title } from './say';

const LIST = join(import.meta.dirname, '../../resources/sample/associations-jarny.xlsx');
const ISSUES_SHOWN = 5;

/** Imports the town hall's own Excel list: what is understood, what would happen, then the import. Gives the names of the newcomers. */
export async function importList({ call }: Client): Promise<string[]> {
  const file = { fileName: basename(LIST), bytes: new Uint8Array(readFileSync(LIST)) };
  title(`Import de la liste Excel du service (${file.fileName})`);
  const inspected = await call('imports.inspect', file);
  const known = inspected.columns.filter(({ guess }) => guess !== null).length;
  say(
    `Titres trouvés à la ligne ${inspected.headerLine}, ${known} colonnes reconnues sur ${inspected.columns.length}, ${plural(inspected.dataLines, 'ligne', 'lignes')}.`,
  );
  const plan = await call('imports.plan', file);
  say(
    `À blanc : ${plan.create} à créer, ${plan.update} à compléter, ${plan.reject} à laisser de côté, ${plural(plan.issueCount, 'remarque', 'remarques')}, dont :`,
  );
  for (const { line, column, value, message } of plan.issues.slice(0, ISSUES_SHOWN)) {
    say(`  ligne ${line}, ${column}, « ${value} » : ${message}`);
  }
  const { batch } = await call('imports.run', file);
  say(`Importé : ${batch.created} créées, ${batch.updated} complétées. L’import peut être annulé d’un geste.`);
  return plan.preview.filter(({ action }) => action === 'create').map(({ name }) => name);
}
