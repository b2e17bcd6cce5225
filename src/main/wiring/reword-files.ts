import type { TermsDependencies } from '../features/terms/service';
import { renameDomain } from '../features/grants/domain-words';
import { replaceWord } from '../features/associations/words-repository';

/** Puts a word in the place of another in the register, and a domain in the campaigns that name it, with a line of the journal for every file. */
export const rewordFiles: TermsDependencies['replaceWord'] = (tx, change, audit) => {
  const files = replaceWord(tx, change);
  for (const { association, before, after } of files) {
    audit({ entity: 'association', entityId: association.id, label: association.name, before, after });
  }
  if (change.kind === 'domain') renameDomain(tx, change, audit);
  return files.length;
};
