import { useState } from 'react';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { AssociationId, PieceId } from '#shared/kernel/ids';
import { call } from '../../lib/api';
import { errorText } from '../../lib/error-text';
import type { JobProgress } from '../../lib/jobs';
import { showUndo } from '../../lib/notices';
import { readFile } from '../../lib/read-file';
import { today } from '../../lib/today';
import type { PieceDraft } from './drafts';
import { draftErrors, inputOf } from './drafts';

export interface Filing {
  readonly drafts: readonly PieceDraft[];
  readonly receivedOn: CivilDate | null;
  readonly setReceivedOn: (day: CivilDate | null) => void;
  readonly change: (key: string, changes: Partial<PieceDraft>) => void;
  readonly drop: (key: string) => void;
  readonly progress: JobProgress | null;
  readonly save: () => Promise<void>;
}

/** Files documents one after the other; those that are refused stay, each with its reason, and the others are done. */
export function useFiling(associationId: AssociationId, start: readonly PieceDraft[], onDone: () => void): Filing {
  const [drafts, setDrafts] = useState(start);
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(today());
  const [progress, setProgress] = useState<JobProgress | null>(null);

  const save = async () => {
    const filed: PieceId[] = [];
    const refused: PieceDraft[] = [];
    for (const [index, draft] of drafts.entries()) {
      setProgress({ done: index, total: drafts.length, label: draft.file?.name ?? '' });
      const outcome = await fileOne(associationId, draft, receivedOn);
      if (typeof outcome === 'string') filed.push(outcome);
      else refused.push({ ...draft, errors: outcome });
    }
    setProgress(null);
    setDrafts(refused);
    if (filed.length > 0) sayFiled(filed);
    if (refused.length === 0) onDone();
  };

  return {
    drafts,
    receivedOn,
    setReceivedOn,
    change: (key, changes) =>
      setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, errors: {}, ...changes } : draft))),
    drop: (key) => setDrafts((before) => before.filter((draft) => draft.key !== key)),
    progress,
    save,
  };
}

/** The document filed, or what is wrong with it by field. */
async function fileOne(
  associationId: AssociationId,
  draft: PieceDraft,
  receivedOn: CivilDate | null,
): Promise<PieceId | Readonly<Record<string, string>>> {
  if (receivedOn === null) return { receivedOn: 'Indiquez le jour où la pièce est arrivée.' };
  const values = inputOf(draft, receivedOn);
  if (!values) return { typeId: 'Choisissez de quelle pièce il s’agit.' };
  try {
    const file = draft.file && (await readFile(draft.file));
    return (await call('pieces.receive', { associationId, values, file })).id;
  } catch (error) {
    return draftErrors(error, errorText(error));
  }
}

function sayFiled(ids: readonly PieceId[]): void {
  const message = ids.length === 1 ? 'La pièce est enregistrée.' : `${plural(ids.length, 'pièce', 'pièces')} sont enregistrées.`;
  showUndo(message, async () => {
    for (const id of ids) await call('pieces.remove', { id });
  });
}
