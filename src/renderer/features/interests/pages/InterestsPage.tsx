import { Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus, IconPrinter, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Link } from '#shared/features/interests/model';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { call } from '../../../lib/api';
import { useCreating } from '../../../lib/creating';
import { showFailure } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { useLaw } from '../../../lib/use-law';
import { useSaveFile } from '../../../lib/use-save-file';
import { InterestLists } from '../components/InterestLists';
import { LinkModal } from '../components/LinkModal';
import { Namesakes } from '../components/Namesakes';
import { linkInputOf, newLink } from '../link-input';

const route = getRouteApi('/interests');
const VIEWS = [
  { value: 'councillors', label: 'Par élu' },
  { value: 'bodies', label: 'Par organisme' },
  { value: 'declared', label: 'Déclarations' },
];

/** What ties councillors to associations and other bodies, and what the sessions to come hold that touches it. */
export function InterestsPage() {
  const search = route.useSearch();
  const move = route.useNavigate();
  const councillors = useCall('councillors.list', { onDay: today() });
  const radar = useCall('interests.radar', {});
  const law = useLaw(today());
  const mayWrite = useMay('write');
  const { creating, start, stop } = useCreating();
  const [edited, setEdited] = useState<Link | null>(null);
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const members = councillors.data ?? [];
  const chosen = members.find(({ id }) => id === search.councillor)?.id ?? null;
  const filter = (change: Partial<typeof search>) => void move({ search: { ...search, ...change }, replace: true });
  return (
    <>
      <PageHeader
        title="Intérêts des élus"
        description="Les mandats et les liens déclarés des élus, et les affaires des prochaines séances qui les touchent."
        actions={<Actions onDeclare={mayWrite ? start : undefined} />}
      />
      <Stack gap="sm">
        <LegalNote
          tone="info"
          message="Un élu intéressé à une affaire, en son nom ou comme mandataire, n’y prend pas part. Démopart le signale à chaque affaire&nbsp;; la séance dit où il se tient."
          source={law?.('council.conflict.article').source}
        />
        <Namesakes namesakes={radar.data?.namesakes ?? []} />
        <Group gap="sm" className="dp-no-print" align="flex-end">
          <SegmentedControl
            aria-label="Présentation"
            data={VIEWS}
            value={search.view ?? 'councillors'}
            onChange={(view) => filter({ view: view === 'bodies' || view === 'declared' ? view : undefined })}
          />
          <Select
            aria-label="Élu"
            placeholder="Tous les élus"
            clearable
            searchable
            w={230}
            data={members.map(({ id, person }) => ({ value: id, label: `${person.firstName} ${person.lastName}`.trim() }))}
            value={chosen}
            onChange={(id) => filter({ councillor: id ?? undefined })}
          />
          <TextInput
            aria-label="Rechercher un organisme, un élu ou une affaire"
            placeholder="Organisme, élu, affaire…"
            leftSection={<IconSearch size={16} aria-hidden />}
            flex={1}
            miw={200}
            value={search.q ?? ''}
            onChange={(event) => filter({ q: event.currentTarget.value || undefined })}
          />
        </Group>
        <InterestLists
          view={search.view ?? 'councillors'}
          filter={{ councillorId: chosen, words: search.q ?? '' }}
          onEdit={mayWrite ? setEdited : undefined}
        />
      </Stack>
      {creating && councillors.data && <LinkModal link={null} initial={newLink(chosen, today())} councillors={members} onClose={stop} />}
      {edited && <LinkModal link={edited} initial={linkInputOf(edited)} councillors={members} onClose={() => setEdited(null)} />}
    </>
  );
}

/** Printing and exporting are for those who may validate: the list names what councillors declared. */
function Actions({ onDeclare }: { readonly onDeclare: (() => void) | undefined }) {
  const mayExport = useMay('validate');
  const save = useSaveFile();
  return (
    <>
      {mayExport && (
        <>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => void call('shell.print', {}).catch(showFailure)}
          >
            Imprimer
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            loading={save.isPending}
            onClick={() => save.mutate(() => call('interests.export', {}))}
          >
            Exporter (.xlsx)
          </Button>
        </>
      )}
      {onDeclare && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onDeclare}>
          Déclarer un intérêt
        </Button>
      )}
    </>
  );
}
