import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Convening } from '#shared/features/assembly/sending';
import type { CivilDate } from '#shared/kernel/dates';
import type { SessionId } from '#shared/kernel/ids';
import { CouncillorLink } from '../../../components/CouncillorLink';
import { DateField } from '../../../components/DateField';
import { DateText } from '../../../components/DateText';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';

interface LateConveningProps {
  readonly sessionId: SessionId;
  readonly joined: Convening['joined'][number];
}

/** Somebody who joined after the convocation left: when they were convened on their own, or the way to note it. */
export function LateConvening({ sessionId, joined: { councillorId, name, since, convened } }: LateConveningProps) {
  const mayWrite = useMay('write');
  const takeBack = useCommand('assembly.takeBackConvening', {
    success: 'La convocation est retirée.',
    undo: () => call('assembly.convene', { sessionId, councillorId, sentOn: convened?.sentOn ?? today() }),
  });
  return (
    <Group gap="sm" align="center">
      <Text size="sm">
        <CouncillorLink id={councillorId} name={name} />, siège depuis le <DateText value={since} />
        {convened === null ? '' : ', convocation envoyée le '}
        {convened !== null && <DateText value={convened.sentOn} />}
      </Text>
      {mayWrite &&
        (convened === null ? (
          <Convene sessionId={sessionId} councillorId={councillorId} name={name} />
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Elle n’est pas partie (${name})`}
            loading={takeBack.isPending}
            onClick={() => takeBack.mutate({ id: convened.id })}
          >
            Elle n’est pas partie
          </Button>
        ))}
    </Group>
  );
}

type ConveneProps = Pick<LateConveningProps, 'sessionId'> & Pick<LateConveningProps['joined'], 'councillorId' | 'name'>;

function Convene({ sessionId, councillorId, name }: ConveneProps) {
  const [sentOn, setSentOn] = useState<CivilDate | null>(today());
  const convene = useCommand('assembly.convene', {
    success: 'La convocation est notée.',
    undo: ({ id }) => call('assembly.takeBackConvening', { id }),
  });
  return (
    <>
      <DateField aria-label={`Convocation envoyée à ${name} le`} size="xs" maw={140} value={sentOn} onChange={setSentOn} />
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Noter la convocation envoyée à ${name}`}
        disabled={sentOn === null}
        loading={convene.isPending}
        onClick={() => sentOn !== null && convene.mutate({ sessionId, councillorId, sentOn })}
      >
        Convocation envoyée
      </Button>
    </>
  );
}
