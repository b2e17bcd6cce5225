import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { ItemSitting } from '#shared/features/sitting/model';
import { call } from '../../lib/api';
import { openDraftKeeper, type DraftKeeper } from '../../lib/draft-keeper';
import type { SecretCounts } from './vote-draft';

const Counts = z.object({ votesFor: z.int(), votesAgainst: z.int(), abstentions: z.int(), blank: z.int() });

/** The counts of a secret ballot that were typed and not recorded: kept as a draft, so that another affair may be shown meanwhile. */
export function useKeptCounts({ itemId, vote }: ItemSitting) {
  const key = `secret-vote:${itemId}`;
  const keeper = useRef<DraftKeeper | null>(null);
  const typed = useRef(false);
  const [counts, setCounts] = useState<SecretCounts | null>(null);
  const recorded = vote?.version ?? null;
  useEffect(() => {
    let left = false;
    const watch = (stored: Awaited<ReturnType<typeof readDraft>>) => {
      if (left) return;
      keeper.current = openDraftKeeper(key, stored);
      const found = Counts.safeParse(stored);
      if (found.success && !typed.current) setCounts(found.data);
    };
    readDraft(key).then(watch, () => watch(null));
    return () => {
      left = true;
      keeper.current?.close();
      keeper.current = null;
    };
  }, [key]);
  const set = (values: SecretCounts) => {
    typed.current = true;
    setCounts(values);
    keeper.current?.note({ ...values, recorded });
  };
  const forget = () => {
    setCounts(null);
    keeper.current?.note(null);
  };
  return [counts, { set, forget }] as const;
}

async function readDraft(key: string) {
  return (await call('drafts.get', { key })).value;
}
