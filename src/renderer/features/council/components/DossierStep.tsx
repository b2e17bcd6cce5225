import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { tellsAffairs } from '#shared/features/council/dossier-parts';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { ErrorState } from '../../../components/ErrorState';
import { ProgressModal } from '../../../components/ProgressModal';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { itemFormOf } from '../session-input';
import { useDossierChoice } from '../use-dossier-choice';
import { useIssueDossier } from '../use-issue-dossier';
import { DossierChecklist } from './DossierChecklist';
import { IssuedDocuments } from './IssuedDocuments';

interface DossierStepProps {
  readonly session: CouncilSession;
  readonly documents: UseQueryResult<readonly IssuedDocument[]>;
  /** Opens the place where a missing point is mended. */
  readonly onMend: (missing: CouncilSession['missing'][number]) => void;
}

/** What the dossier will hold and still misses, the button that makes it, and what was issued. */
export function DossierStep({ session, documents, onMend }: DossierStepProps) {
  const mayWrite = useMay('write');
  const { issue, progress, cancel } = useIssueDossier(session.id);
  const [choice, setChoice] = useDossierChoice();
  const ready = session.items.length > 0 || !tellsAffairs(choice);
  const again = (documents.data?.length ?? 0) > 0;
  return (
    <Stack gap="md">
      <Missing session={session} onMend={onMend} />
      {mayWrite && (
        <Stack gap="sm" className="dp-no-print">
          <DossierChecklist session={session} choice={choice} onChange={setChoice} />
          <Group gap="sm">
            <Button leftSection={<IconFileText size={18} />} disabled={!ready} onClick={() => issue(choice)}>
              {again ? 'Produire une nouvelle version du dossier' : 'Produire le dossier'}
            </Button>
            <Text size="sm" c="dimmed">
              {ready ? KEPT : 'Ajoutez d’abord une affaire à l’ordre du jour, ou ne cochez que les documents qui n’en disent rien.'}
            </Text>
          </Group>
        </Stack>
      )}
      {documents.isError && <ErrorState error={documents.error} onRetry={() => void documents.refetch()} />}
      {documents.data && documents.data.length > 0 && <IssuedDocuments documents={documents.data} />}
      <ProgressModal title="Production du dossier" progress={progress} onCancel={cancel} />
    </Stack>
  );
}

const KEPT = 'Chaque document produit est conservé tel quel\u00a0; une correction est une nouvelle version.';

function Missing({ session, onMend }: Pick<DossierStepProps, 'session' | 'onMend'>) {
  if (session.missing.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        À compléter avant l’envoi (le dossier peut déjà être produit, ces manques y sont signalés)&nbsp;:
      </Text>
      <List size="sm" mt={4}>
        {session.missing.map((missing) => (
          <List.Item key={missing.message}>
            <Anchor component="button" type="button" size="sm" ta="left" style={{ verticalAlign: 'top' }} onClick={() => onMend(missing)}>
              {missing.message}
            </Anchor>
            {missing.place === 'grants-texts' && <RewriteGrants session={session} itemId={missing.itemId} />}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** Writes the texts of a grants affair again from its campaign; what was there comes back with « Annuler ». */
function RewriteGrants({ session, itemId }: { readonly session: CouncilSession; readonly itemId: CouncilItem['id'] | null }) {
  const mayWrite = useMay('write');
  const item = session.items.find(({ id }) => id === itemId);
  const rewrite = useCommand('items.rewriteGrants', {
    success: 'Les textes suivent maintenant la campagne.',
    undo: (after) => (item ? call('items.update', { id: item.id, version: after.version, values: itemFormOf(item) }) : Promise.resolve()),
  });
  if (!item || !mayWrite) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      ml="xs"
      className="dp-no-print"
      loading={rewrite.isPending}
      onClick={() => rewrite.mutate({ id: item.id, version: item.version })}
    >
      Réécrire d’après la campagne
    </Button>
  );
}
