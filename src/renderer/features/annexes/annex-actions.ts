import { AnnexInput, type Annex, type AnnexFile } from '#shared/features/annexes/model';
import { quote } from '#shared/kernel/french';
import { call } from '../../lib/api';
import { showFailure, showSaved, showUndo } from '../../lib/notices';
import { readFile } from '../../lib/read-file';

/** What is said of an annex. */
export function inputOf(annex: Annex): AnnexInput {
  return AnnexInput.strip().parse(annex);
}

/** Changes what is said of an annex; it can be undone. False when it was refused. */
export async function changeAnnex(annex: Annex, changes: Partial<AnnexInput>): Promise<boolean> {
  const before = inputOf(annex);
  try {
    const { id, version } = await call('annexes.update', { id: annex.id, version: annex.version, values: { ...before, ...changes } });
    showUndo(`${quote(annex.title)} est modifiée.`, () => call('annexes.update', { id, version, values: before }), annex.id);
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** Gives an annex another file; the one before is kept, and comes back with « Annuler ». */
export async function replaceFile({ id, version, title, file }: Annex, given: File): Promise<void> {
  try {
    const after = await call('annexes.replace', { id, version, file: await readFile(given) });
    showUndo(`Le fichier de ${quote(title)} est remplacé\u00a0; le précédent est conservé.`, () =>
      call('annexes.useFile', { id, version: after.version, fileId: file.id }),
    );
  } catch (error) {
    showFailure(error);
  }
}

/** Makes a file that an annex had before count again; it can be undone. */
export async function takeFormerFile({ id, version, file }: Annex, former: AnnexFile): Promise<void> {
  try {
    const after = await call('annexes.useFile', { id, version, fileId: former.id });
    showUndo(`${quote(former.fileName)} est de nouveau l’annexe.`, () =>
      call('annexes.useFile', { id, version: after.version, fileId: file.id }),
    );
  } catch (error) {
    showFailure(error);
  }
}

/** Puts an annex in the trash; it can be undone. */
export async function removeAnnex({ id, title }: Annex): Promise<void> {
  try {
    await call('annexes.remove', { id });
    showUndo(`${quote(title)} est à la corbeille.`, () => call('annexes.putBack', { id }));
  } catch (error) {
    showFailure(error);
  }
}

/** Opens a file of an annex in the program the system gives it, through a temporary copy. */
export async function openAnnex({ id }: Pick<Annex, 'id'>, file: AnnexFile | null = null): Promise<void> {
  try {
    await call('shell.openAnnex', { id, fileId: file?.id ?? null });
  } catch (error) {
    showFailure(error);
  }
}

/** Writes a copy of an annex where the user says. */
export async function saveAnnex({ id }: Annex): Promise<void> {
  try {
    const { saved, fileNames, token } = await call('shell.saveAnnex', { id, fileId: null });
    if (saved) showSaved(fileNames, token);
  } catch (error) {
    showFailure(error);
  }
}
