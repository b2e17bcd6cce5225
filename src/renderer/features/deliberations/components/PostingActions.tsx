import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { CivilDate } from '#shared/kernel/dates';
import { DateField } from '../../../components/DateField';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { saveDocuments } from '../../../lib/save-documents';

/** The list of what was examined, and the certificate that it was posted. */
export function PostingActions({ session }: { readonly session: CouncilSession }) {
  const mayWrite = useMay('write');
  const [postedOn, setPostedOn] = useState<CivilDate | null>(null);
  const list = useCommand('deliberations.issueList', {
    success: 'La liste est produite.',
    onDone: ({ id }) => void saveDocuments([{ id }]),
  });
  const certificate = useCommand('deliberations.issueCertificate', {
    success: 'Le certificat est produit.',
    onDone: ({ id }) => void saveDocuments([{ id }]),
  });
  if (!mayWrite) return null;
  const posting = { sessionId: session.id, postedOn };
  return (
    <section aria-labelledby="liste-des-deliberations" className="dp-no-print">
      <Title order={3} size="h5" id="liste-des-deliberations">
        Liste des délibérations et affichage
      </Title>
      <Text size="sm" mb="xs">
        La liste des délibérations examinées est affichée à la mairie et mise en ligne dans la semaine qui suit la séance. Sans date, la
        liste laisse la place de l’écrire ; le certificat reprend le jour noté à l’étape «&nbsp;Publication&nbsp;».
      </Text>
      <Group align="flex-end">
        <DateField label="Affichée et mise en ligne le" maw={230} value={postedOn} onChange={setPostedOn} />
        <Button variant="default" loading={list.isPending} onClick={() => list.mutate(posting)}>
          Produire la liste…
        </Button>
        <Button variant="default" loading={certificate.isPending} onClick={() => certificate.mutate(posting)}>
          Produire le certificat d’affichage…
        </Button>
      </Group>
    </section>
  );
}
