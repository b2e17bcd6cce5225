import type { TermsDependencies } from '../features/terms/service';
import { replaceWord } from '../features/associations/words-repository';

/** Puts a word in the place of another in the register, with a line of the journal for every file. */
export const rewordFiles: TermsDependencies['replaceWord'] = (tx, change, audit) => {
  const files = replaceWord(tx, change);
  for (const { association, before, after } of files) {
    audit({ entity: 'association', entityId: association.id, label: association.name, before, after });
  }
  return files.length;
};
