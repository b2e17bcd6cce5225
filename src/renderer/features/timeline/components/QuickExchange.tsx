import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { ExchangeInput } from '#shared/features/exchanges/model';
import type { AssociationId } from '#shared/kernel/ids';
import { DraftNote } from '../../../components/DraftNote';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useContractForm } from '../../../lib/form';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';
import { useDraft } from '../../../lib/use-draft';
import { blankExchange, exchangeDraftKey } from '../exchange-form';
import { ExchangeFields } from './ExchangeFields';

/** Notes an exchange without leaving the keyboard: Ctrl+N goes to the subject, Ctrl+S or Enter notes it. */
export function QuickExchange({ associationId }: { associationId: AssociationId }) {
  const [noted, setNoted] = useState(0);
  return (
    <SectionCard title="Noter un échange">
      <OneExchange key={noted} associationId={associationId} takesFocus={noted > 0} onNoted={() => setNoted(noted + 1)} />
    </SectionCard>
  );
}

interface OneExchangeProps {
  readonly associationId: AssociationId;
  readonly takesFocus: boolean;
  readonly onNoted: () => void;
}

function OneExchange({ associationId, takesFocus, onNoted }: OneExchangeProps) {
  const [blank] = useState(blankExchange);
  const form = useContractForm(ExchangeInput, blank);
  const formRef = useRef<HTMLFormElement>(null);
  const subjectRef = useRef<HTMLInputElement>(null);
  const draft = useDraft({ key: exchangeDraftKey(associationId), form, initial: blank });
  const add = useCommand('exchanges.add', {
    success: 'L’échange est noté.',
    undo: ({ id }) => call('exchanges.remove', { id }),
    form,
    onDone: () => {
      draft.finish();
      onNoted();
    },
  });
  usePageShortcuts({ create: () => subjectRef.current?.focus(), save: () => formRef.current?.requestSubmit() });
  useEffect(() => {
    if (takesFocus) subjectRef.current?.focus();
  }, [takesFocus]);
  return (
    <form ref={formRef} onSubmit={form.onSubmit((values) => add.mutate({ associationId, values }))}>
      <Stack gap="sm">
        {draft.restoredFrom !== null && (
          <DraftNote savedAt={draft.restoredFrom} outcome="reprise" action="Effacer" onAction={() => draft.startOver(blank)} />
        )}
        <ExchangeFields form={form} subjectRef={subjectRef} />
        <Group justify="flex-end" gap="sm">
          <Text size="sm" c="dimmed" aria-hidden>
            Ctrl+S
          </Text>
          <Button type="submit" loading={add.isPending} leftSection={<IconPlus size={18} aria-hidden />}>
            Noter
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
