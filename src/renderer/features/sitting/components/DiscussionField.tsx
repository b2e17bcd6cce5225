import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CouncilItem } from '#shared/features/council/model';
import { call } from '../../../lib/api';
import { showFailure, showUndo } from '../../../lib/notices';

interface DiscussionFieldProps {
  readonly item: CouncilItem;
  readonly readOnly: boolean;
}

/** What was said about an affair: saved when one leaves the field, or the affair. */
export function DiscussionField({ item, readOnly }: DiscussionFieldProps) {
  const [discussion, setDiscussion] = useState(item.discussion);
  const saved = useRef(item.discussion);
  const save = () => {
    const before = saved.current;
    const after = discussion.trim();
    if (after === before) return;
    saved.current = after;
    const undo = async () => {
      await call('sittings.discuss', { itemId: item.id, discussion: before });
      saved.current = before;
      setDiscussion(before);
    };
    call('sittings.discuss', { itemId: item.id, discussion: after }).then(
      () => showUndo('Les débats sont enregistrés.', undo, `discussion-${item.id}`),
      (error: unknown) => {
        saved.current = before;
        showFailure(error);
      },
    );
  };
  return (
    <Textarea
      label="Débats, pour le procès-verbal"
      placeholder="Teneur des échanges&nbsp;: qui demande quoi, ce qui est répondu."
      autosize
      minRows={2}
      maxRows={10}
      maxLength={20_000}
      readOnly={readOnly}
      value={discussion}
      onChange={(event) => setDiscussion(event.currentTarget.value)}
      onBlur={save}
    />
  );
}
