import { Fieldset, Stack, Text } from '@mantine/core';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import { LegalNote } from '../../../components/LegalNote';
import { ProgressModal } from '../../../components/ProgressModal';
import { useAddAnnexes } from '../use-add-annexes';
import { AnnexDrop } from './AnnexDrop';
import { AnnexList } from './AnnexList';

interface AnnexesPartProps {
  readonly session: CouncilSession;
  readonly item: CouncilItem;
  readonly readOnly: boolean;
  readonly dropped: readonly File[];
}

/** The documents annexed to an affair: dropped or chosen, ordered, marked, opened, replaced. */
export function AnnexesPart({ session, item, readOnly, dropped }: AnnexesPartProps) {
  const { add, progress, refused } = useAddAnnexes(item.id, dropped);
  return (
    <Fieldset legend="Annexes" mt="md">
      <Stack gap="sm">
        {item.annexes.length === 0 && readOnly && <Text size="sm">Aucune annexe.</Text>}
        {!readOnly && <AnnexDrop onFiles={add} />}
        {refused.map((message) => (
          <LegalNote key={message} tone="bad" message={message} />
        ))}
        {item.annexes.length > 0 && <AnnexList annexes={item.annexes} sentOn={session.convocationSentOn} readOnly={readOnly} />}
      </Stack>
      <ProgressModal title="Ajout des annexes" progress={progress} />
    </Fieldset>
  );
}
