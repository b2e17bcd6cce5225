import { ActionIcon, Button, Menu, Skeleton, Stack } from '@mantine/core';
import { IconArrowMerge, IconDots, IconEdit, IconTrash } from '@tabler/icons-react';
import { getRouteApi, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { useState } from 'react';
import type { Association } from '#shared/features/associations/model';
import { quote } from '#shared/kernel/french';
import { DraftNote } from '../../../components/DraftNote';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { PageTabs } from '../../../components/PageTabs';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/api';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { useDraftMoment } from '../../../lib/use-draft';
import { draftKeyOf } from '../association-input';
import { AssociationSheet } from '../components/AssociationSheet';
import { AssociationStatusBadge } from '../components/AssociationStatusBadge';
import { EditAssociation } from '../components/EditAssociation';
import { MergeAssociationModal } from '../components/MergeAssociationModal';
import type { AssociationPanelProps, AssociationTab } from '../tabs';

const route = getRouteApi('/associations/$id');
const BREADCRUMB = [{ label: 'Associations', to: '/associations' }, { label: 'Fiche' }];

/** The file of one association: its sheet, edited in place, and the tabs that other features bring. */
export function AssociationPage(parts: FileParts) {
  const { id } = route.useParams();
  const found = useCall('associations.get', { id });
  if (found.error && !found.data) {
    return (
      <>
        <PageHeader title="Association" breadcrumb={BREADCRUMB} />
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  if (!found.data) return <LoadingSheet />;
  return <OneAssociation key={id} association={found.data} {...parts} />;
}

function LoadingSheet() {
  return (
    <>
      <PageHeader title="Association" breadcrumb={BREADCRUMB} />
      <Stack gap="md" aria-busy>
        <Skeleton height={180} radius="sm" />
        <Skeleton height={140} radius="sm" />
      </Stack>
    </>
  );
}

/** What other features bring to the file. */
interface FileParts {
  readonly tabs: readonly AssociationTab[];
  /** Beside the name, whatever the tab. */
  readonly Badge: ComponentType<Pick<AssociationPanelProps, 'associationId'>>;
}

interface FileProps extends FileParts {
  readonly association: Association;
}

function OneAssociation({ association, ...parts }: FileProps) {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditAssociation association={association} onDone={() => setEditing(false)} onReopen={() => setEditing(true)} />;
  return <ReadAssociation association={association} {...parts} onEdit={() => setEditing(true)} />;
}

function ReadAssociation({ association, tabs, Badge, onEdit }: FileProps & { readonly onEdit: () => void }) {
  const mayWrite = useMay('write');
  const back = useBack();
  usePageShortcuts({ back });
  const edits = mayWrite && association.archivedAt === null;
  const unsaved = useDraftMoment(draftKeyOf(association.id), edits);
  return (
    <>
      <PageHeader
        title={association.name}
        breadcrumb={BREADCRUMB}
        status={
          <>
            <Standing association={association} />
            <Badge associationId={association.id} />
          </>
        }
        description={association.acronym === '' ? undefined : association.acronym}
        actions={edits && <SheetActions association={association} onEdit={onEdit} onArchived={back} />}
      />
      <Stack gap="md">
        {association.archivedAt !== null && <ArchivedNote association={association} />}
        {edits && unsaved !== null && <DraftNote savedAt={unsaved} outcome="gardée" action="Reprendre la saisie" onAction={onEdit} />}
        <FileTabs associationId={association.id} editable={edits} tabs={tabs}>
          <AssociationSheet association={association} onEdit={edits ? onEdit : undefined} />
        </FileTabs>
      </Stack>
    </>
  );
}

interface FileTabsProps extends AssociationPanelProps {
  readonly tabs: readonly AssociationTab[];
  /** The sheet, under the first tab. */
  readonly children: ReactNode;
}

function FileTabs({ tabs, children, ...panel }: FileTabsProps) {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PageTabs
      shown={tab}
      onShow={(key) => void navigate({ search: { tab: key }, replace: true })}
      first={{ label: 'Fiche', content: children }}
      tabs={tabs}
    >
      {(shown) => {
        const Panel = tabs.find(({ key }) => key === shown)?.Panel;
        return Panel && <Panel {...panel} />;
      }}
    </PageTabs>
  );
}

function Standing({ association: { status, flags, archivedAt } }: { association: Association }) {
  return (
    <>
      <AssociationStatusBadge status={status} />
      {flags.length > 0 && <StatusBadge tone="warning">À vérifier</StatusBadge>}
      {archivedAt !== null && (
        <StatusBadge tone="neutral" icon={IconTrash}>
          À la corbeille
        </StatusBadge>
      )}
    </>
  );
}

function SheetActions({ association, onEdit, onArchived }: { association: Association; onEdit: () => void; onArchived: () => void }) {
  const [merging, setMerging] = useState(false);
  const archive = useCommand('associations.archive', {
    success: `${quote(association.name)} est à la corbeille.`,
    undo: (_, { id }) => call('associations.restore', { id }),
    onDone: onArchived,
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Autres actions">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={() => setMerging(true)}>
            Fusionner avec…
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => archive.mutate({ id: association.id })}>
            Mettre à la corbeille
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {merging && <MergeAssociationModal id={association.id} onClose={() => setMerging(false)} />}
      <Button leftSection={<IconEdit size={18} aria-hidden />} onClick={onEdit}>
        Modifier
      </Button>
    </>
  );
}

function ArchivedNote({ association }: { association: Association }) {
  const mayWrite = useMay('write');
  const restore = useCommand('associations.restore', { success: 'L’association est de retour dans le registre.' });
  const action = (
    <Button size="compact-sm" variant="default" loading={restore.isPending} onClick={() => restore.mutate({ id: association.id })}>
      Restaurer
    </Button>
  );
  if (association.mergedInto !== null) return <MergedNote into={association.mergedInto} />;
  return (
    <LegalNote
      tone="neutral"
      message="Cette association est à la corbeille&nbsp;: elle n’apparaît plus dans le registre ni dans les recherches."
      action={mayWrite ? action : undefined}
    />
  );
}

function MergedNote({ into }: { into: Association['id'] }) {
  const navigate = route.useNavigate();
  const open = (
    <>
      <Button size="compact-sm" variant="default" onClick={() => void navigate({ to: '/associations/$id', params: { id: into } })}>
        Voir la fiche gardée
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void navigate({ to: '/associations/duplicates', search: { tab: 'merges' } })}
      >
        Voir les fusions
      </Button>
    </>
  );
  return (
    <LegalNote
      tone="neutral"
      message="Cette fiche a été fusionnée dans une autre, que tout ce qui s’y rattachait a rejointe. Pour la retrouver, annulez la fusion."
      action={open}
    />
  );
}

/** Back to where one came from, or to the register. */
function useBack(): () => void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => (canGoBack ? router.history.back() : void router.navigate({ to: '/associations' }));
}
