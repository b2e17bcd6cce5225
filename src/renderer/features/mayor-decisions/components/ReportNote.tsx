import { Button, Group, NativeSelect } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { DecisionsToReport } from '#shared/features/mayor-decisions/model';
import { formatDateLong, formatDateMedium } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';

/** What the council was not told of yet, and the one gesture that puts it on an agenda. */
export function ReportNote() {
  const waiting = useCall('mayorDecisions.toReport', {});
  const mayWrite = useMay('write');
  const source = useLaw(today())?.('council.delegation-report.article').source;
  if (!waiting.data || waiting.data.decisions.length === 0) return null;
  const { due } = waiting.data;
  return (
    <LegalNote
      tone={due?.late === true ? 'bad' : 'warning'}
      message={sentenceOf(waiting.data)}
      source={source}
      action={mayWrite && waiting.data.sessions.length > 0 && <PutOnAgenda sessions={waiting.data.sessions} />}
    />
  );
}

function sentenceOf({ decisions, due }: DecisionsToReport): string {
  const count = plural(decisions.length, 'décision signée n’a', 'décisions signées n’ont');
  const told = `${count} pas encore fait l’objet d’un compte rendu au conseil.`;
  if (due === null) return `${told} Aucune séance n’est programmée\u00a0: programmez la prochaine.`;
  const day = formatDateLong(due.meetsOn);
  return due.late ? `${told} Le compte rendu était dû à la séance du ${day}.` : `${told} Il est dû à la séance du ${day}.`;
}

function PutOnAgenda({ sessions }: Pick<DecisionsToReport, 'sessions'>) {
  const { navigate } = useRouter();
  const [chosen, setChosen] = useState<SessionId | undefined>(sessions[0]?.sessionId);
  const session = sessions.find(({ sessionId }) => sessionId === chosen) ?? sessions[0];
  const report = useCommand('mayorDecisions.report', {
    success: ({ decisions }) => `Le compte rendu porte sur ${plural(decisions, 'décision', 'décisions')}.`,
    undo: ({ itemId }) => call('items.remove', { id: itemId }),
    onDone: (_after, { sessionId }) => void navigate({ to: '/sessions/$id', params: { id: sessionId }, search: { step: 'agenda' } }),
  });
  if (!session) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      {sessions.length > 1 && (
        <NativeSelect
          aria-label="Séance du compte rendu"
          size="xs"
          data={sessions.map(({ sessionId, meetsOn }) => ({ value: sessionId, label: formatDateMedium(meetsOn) }))}
          value={session.sessionId}
          onChange={(event) => setChosen(sessions.find(({ sessionId }) => sessionId === event.currentTarget.value)?.sessionId)}
        />
      )}
      <Button
        size="compact-sm"
        variant="default"
        loading={report.isPending}
        onClick={() => report.mutate({ sessionId: session.sessionId })}
      >
        {session.itemId === null ? `Inscrire à la séance du ${formatDateMedium(session.meetsOn)}` : 'Mettre à jour le compte rendu'}
      </Button>
    </Group>
  );
}
