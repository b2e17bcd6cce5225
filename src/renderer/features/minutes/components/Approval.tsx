import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Minutes, MinutesApproval } from '#shared/features/minutes/model';
import { formatDateLong, type CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';

/** The approval of the minutes at the start of the next session (CGCT, art. L. 2121-15). */
export function Approval({ minutes }: { readonly minutes: Minutes }) {
  const { sessionId, approval, nextSession } = minutes;
  const mayWrite = useMay('write');
  const law = useLaw(today());
  const withdraw = useCommand('councilPublication.withdraw', {
    success: 'L’arrêt est retiré.',
    undo: () => (approval === null ? Promise.resolve() : call('councilPublication.record', milestone(sessionId, approval))),
  });
  if (approval !== null) {
    return (
      <LegalNote
        tone="good"
        message={approvedWords(approval)}
        source={law?.('council.minutes.article').source}
        action={
          mayWrite && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ sessionId, kind: 'minutes-approved' })}
            >
              Retirer
            </Button>
          )
        }
      />
    );
  }
  const next =
    nextSession === null
      ? 'La séance suivante n’est pas encore programmée'
      : `Prochaine séance\u00a0: ${formatDateLong(nextSession.meetsOn)}`;
  return (
    <LegalNote
      tone="info"
      message={`Le procès-verbal est arrêté au commencement de la séance suivante. ${next}.`}
      source={law?.('council.minutes.article').source}
      action={mayWrite && <ApprovalForm sessionId={sessionId} proposed={nextSession?.meetsOn ?? null} />}
    />
  );
}

function ApprovalForm({ sessionId, proposed }: { readonly sessionId: Minutes['sessionId']; readonly proposed: CivilDate | null }) {
  const [day, setDay] = useState<CivilDate | null>(proposed !== null && proposed <= today() ? proposed : null);
  const [note, setNote] = useState('');
  const record = useCommand('councilPublication.record', {
    success: 'L’arrêt du procès-verbal est noté.',
    undo: () => call('councilPublication.withdraw', { sessionId, kind: 'minutes-approved' }),
  });
  return (
    <Group align="flex-end" wrap="wrap">
      <DateField label="Arrêté en séance du" w={170} value={day} onChange={setDay} />
      <TextInput
        label="Observations demandées"
        placeholder="Facultatif : reprises au procès-verbal"
        w={260}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={day === null}
        loading={record.isPending}
        onClick={() => day !== null && record.mutate(milestone(sessionId, { happenedOn: day, note }))}
      >
        Noter
      </Button>
    </Group>
  );
}

function milestone(sessionId: Minutes['sessionId'], approval: MinutesApproval) {
  return { sessionId, kind: 'minutes-approved' as const, ...approval };
}

function approvedWords({ happenedOn, note }: MinutesApproval): string {
  const approved = `Procès-verbal arrêté en séance du ${formatDateLong(happenedOn)}. Il est publié dans la semaine qui suit.`;
  return note === '' ? approved : `${approved} Observations, au procès-verbal de cette séance\u00a0: ${note}`;
}
