import { useEffect, useRef, useState } from 'react';
import { plural } from '#shared/kernel/french';
import type { AnnexId, ItemId } from '#shared/kernel/ids';
import { call } from '../../lib/api';
import { errorText } from '../../lib/error-text';
import type { JobProgress } from '../../lib/jobs';
import { showUndo } from '../../lib/notices';
import { readFile } from '../../lib/read-file';

export interface AddAnnexes {
  readonly add: (files: readonly File[]) => void;
  readonly progress: JobProgress | null;
  /** Why files of the last batch were refused, each named. */
  readonly refused: readonly string[];
}

/** Annexes files to an affair one after the other: those that are refused say why, the others are done. */
export function useAddAnnexes(itemId: ItemId, dropped: readonly File[]): AddAnnexes {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const add = async (files: readonly File[]) => {
    const added: AnnexId[] = [];
    const refusals: string[] = [];
    for (const [index, file] of files.entries()) {
      setProgress({ done: index, total: files.length, label: file.name });
      try {
        added.push((await call('annexes.add', { itemId, file: await readFile(file) })).id);
      } catch (error) {
        refusals.push(errorText(error));
      }
    }
    setProgress(null);
    setRefused(refusals);
    if (added.length > 0) sayAdded(added);
  };

  const taken = useRef<readonly File[]>([]);
  useEffect(() => {
    if (dropped.length === 0 || taken.current === dropped) return;
    taken.current = dropped;
    void add(dropped);
  });

  return { add: (files) => void add(files), progress, refused };
}

function sayAdded(ids: readonly AnnexId[]): void {
  showUndo(`${plural(ids.length, 'annexe est ajoutée', 'annexes sont ajoutées')}.`, async () => {
    for (const id of ids) await call('annexes.remove', { id });
  });
}
