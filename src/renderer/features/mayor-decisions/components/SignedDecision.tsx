import { Anchor, Button, Divider, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MayorDecision } from '#shared/features/mayor-decisions/model';
import { matterName } from '#shared/features/mayor-decisions/matters';
import { formatDateLong, formatDateMedium } from '#shared/kernel/dates';
import { formatAmount } from '#shared/kernel/money';
import { plainText } from '#shared/kernel/rich-text/plain';
import { StatusBadge } from '../../../components/StatusBadge';
import { formatInstant } from '../../../lib/format';
import { useCommand } from '../../../lib/queries';
import { saveDocuments } from '../../../lib/save-documents';
import { useMay } from '../../../lib/session';
import { stateBadge } from '../labels';
import { CorrectDecision } from './CorrectDecision';
import { DecisionDatesForm } from './DecisionDatesForm';
import { DecisionWarnings } from './DecisionWarnings';

/** A decision that is only told: signed, or shown to whoever may not write. */
export function SignedDecision({ decision }: { readonly decision: MayorDecision }) {
  const [correcting, setCorrecting] = useState(false);
  const mayWrite = useMay('write');
  const mayValidate = useMay('validate');
  const issue = useCommand('mayorDecisions.issue', {
    success: 'La décision est produite avec les dates connues.',
    onDone: (document) => void saveDocuments([document]),
  });
  if (correcting) return <CorrectDecision decision={decision} onClose={() => setCorrecting(false)} />;
  const signed = decision.signedOn !== null;
  return (
    <Stack>
      <Head decision={decision} />
      <DecisionWarnings decision={decision} />
      {signed && mayWrite && <DecisionDatesForm key={`${decision.transmittedOn} ${decision.publishedOn}`} decision={decision} />}
      <Texts decision={decision} />
      {signed && <Versions decision={decision} />}
      {signed && (
        <Group justify="flex-end">
          {mayWrite && (
            <Button variant="default" loading={issue.isPending} onClick={() => issue.mutate({ id: decision.id })}>
              Produire à nouveau avec les dates…
            </Button>
          )}
          {mayValidate && decision.state === 'signed' && (
            <Button onClick={() => setCorrecting(true)}>Corriger par une nouvelle version</Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

function Head({ decision }: { readonly decision: MayorDecision }) {
  const { state, title, matter, subjectCode, thirdParty, amount, decidedOn, signedOn, withdrawnBy, withdraws, reportedAt } = decision;
  const badge = stateBadge(state);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <StatusBadge tone={badge.tone}>{badge.words}</StatusBadge>
        {withdrawnBy !== null && <Text size="sm">par la décision n°&nbsp;{withdrawnBy.number}</Text>}
      </Group>
      <Title order={2} size="h5">
        {title}
      </Title>
      <SimpleGrid cols={2} spacing="xs">
        <Fact label="Date">{formatDateLong(decidedOn)}</Fact>
        <Fact label="Signée le">{signedOn === null ? '–' : formatDateLong(signedOn)}</Fact>
        <Fact label="Matière déléguée">{matterName(matter)}</Fact>
        <Fact label="Code ACTES">{subjectCode}</Fact>
        <Fact label="Tiers">{thirdParty || '–'}</Fact>
        <Fact label="Montant">{amount === null ? '–' : formatAmount(amount)}</Fact>
        {withdraws !== null && <Fact label="Retire">{`n°\u00a0${withdraws.number} du ${formatDateMedium(withdraws.decidedOn)}`}</Fact>}
        <Fact label="Compte rendu au conseil">
          {reportedAt === null ? (
            'À inscrire'
          ) : (
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link to="/sessions/$id" params={{ id: reportedAt.sessionId }} search={{ step: 'agenda' }} {...props} />
              )}
            >
              Séance du {formatDateLong(reportedAt.meetsOn)}
            </Anchor>
          )}
        </Fact>
      </SimpleGrid>
    </Stack>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  );
}

function Texts({ decision: { recitals, decision } }: { readonly decision: MayorDecision }) {
  return (
    <>
      {recitals !== '' && <Passage title="Visas et considérants" text={recitals} />}
      <Passage title="Décision" text={decision} />
    </>
  );
}

function Passage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section aria-label={title}>
      <Title order={3} size="h6">
        {title}
      </Title>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {plainText(text) || '–'}
      </Text>
    </section>
  );
}

function Versions({ decision: { signed } }: { readonly decision: MayorDecision }) {
  if (signed.length < 2) return null;
  return (
    <section aria-label="Versions">
      <Divider mb="xs" />
      {signed.map(({ version, reason, createdAt }) => (
        <Text size="sm" key={version}>
          Version {version} – {formatInstant(createdAt)} – {reason === '' ? 'première version' : `motif\u00a0: ${reason}`}
        </Text>
      ))}
    </section>
  );
}
