import { Button, Skeleton, Stack } from '@mantine/core';
import { IconArrowMerge, IconArrowsExchange } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { MergePair, type DuplicateKind, type MergeChoice, type MergePreview } from '#shared/features/duplicates/model';
import { quote } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { call } from '../../../lib/api';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { FieldChoices } from './FieldChoices';
import { LinksCard } from './LinksCard';

interface ComparePairProps {
  readonly kind: DuplicateKind;
  readonly keep: string;
  readonly absorb: string;
}

const BREADCRUMB = [
  { label: 'Associations', to: '/associations' },
  { label: 'Doublons', to: '/associations/duplicates' },
  { label: 'Comparaison' },
];

/** Two records side by side: what to keep of each, what moves from one to the other, and the button that makes them one. */
export function ComparePair({ kind, keep, absorb }: ComparePairProps) {
  const pair = MergePair.safeParse({ kind, keep, absorb });
  const known = pair.success ? pair.data : undefined;
  return known ? <KnownPair pair={known} /> : <PageHeader title="Ces fiches n’existent pas" breadcrumb={BREADCRUMB} />;
}

function KnownPair({ pair }: { pair: MergePair }) {
  const preview = useCall('duplicates.preview', pair);
  if (preview.data) return <Comparison pair={pair} preview={preview.data} />;
  return (
    <>
      <PageHeader title="Comparer deux fiches" breadcrumb={BREADCRUMB} />
      {preview.error ? (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      ) : (
        <Skeleton height={240} radius="sm" aria-busy />
      )}
    </>
  );
}

function Comparison({ pair, preview }: { pair: MergePair; preview: MergePreview }) {
  const { kept, absorbed, fields, links, warnings } = preview;
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>({});
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const leave = () => void navigate({ to: '/associations/duplicates', search: { tab: pair.kind } });
  usePageShortcuts({ back: leave });
  const merge = useCommand('duplicates.merge', {
    success: ({ absorbedName, keptName }) => `La fiche ${quote(absorbedName)} est fusionnée dans ${quote(keptName)}.`,
    undo: ({ id }) => call('duplicates.undo', { id }),
    onDone: leave,
  });
  const values = Object.fromEntries(fields.map(({ field, chosen }) => [field, choices[field] ?? chosen]));
  const swap = () =>
    void navigate({ to: '/associations/duplicates', search: { tab: pair.kind, keep: pair.absorb, absorb: pair.keep }, replace: true });
  return (
    <>
      <PageHeader
        title="Comparer deux fiches"
        breadcrumb={BREADCRUMB}
        description="La fiche de gauche est gardée ; celle de droite va à la corbeille avec tout ce qu’elle ne donne pas."
        actions={
          mayWrite && (
            <>
              <Button variant="default" leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={swap}>
                Garder l’autre fiche
              </Button>
              <Button
                leftSection={<IconArrowMerge size={18} aria-hidden />}
                loading={merge.isPending}
                onClick={() => merge.mutate({ ...pair, keptVersion: kept.version, absorbedVersion: absorbed.version, values })}
              >
                Fusionner
              </Button>
            </>
          )
        }
      />
      <Stack gap="md">
        {warnings.map((warning) => (
          <LegalNote key={warning} tone="warning" message={warning} />
        ))}
        <FieldChoices
          kind={pair.kind}
          preview={preview}
          values={values}
          onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
        />
        <LinksCard links={links} />
      </Stack>
    </>
  );
}
