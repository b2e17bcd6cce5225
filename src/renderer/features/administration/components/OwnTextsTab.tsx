import { Anchor, Button, Text } from '@mantine/core';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OwnText } from '#shared/features/legal-texts/own';
import { ownTextsFound, type OwnSearch } from '#shared/features/legal-texts/rules';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LIBRARY_WORDS } from '../../../components/own-texts/library-words';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { CitingModal } from './CitingModal';
import { OwnTextActions } from './OwnTextActions';
import { OwnTextFilters } from './OwnTextFilters';
import { OwnTextModal } from './OwnTextModal';
import { RepealModal } from './RepealModal';
import { TabSection } from './TabSection';
import { ValidityCell } from './ValidityCell';

const ANY: OwnSearch = { words: '', kind: null, subject: null, validity: null };

/** What is open over the list. */
type Opened = { readonly what: 'add' } | { readonly what: 'edit' | 'repeal' | 'citing'; readonly text: OwnText };

/** The town's own visas, recitals and articles: the library of the editor of affairs, whole. */
export function OwnTextsTab() {
  const own = useCall('legalTexts.list', {});
  const uses = useCall('legalTexts.uses', {});
  const [search, setSearch] = useState(ANY);
  const [opened, setOpened] = useState<Opened | null>(null);
  const counts = useMemo(() => new Map(uses.data?.map(({ id, affairs }) => [id, affairs])), [uses.data]);
  const found = own.data && ownTextsFound(own.data, search, today());
  const close = () => setOpened(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpened({ what: 'add' })}>
      Ajouter un texte
    </Button>
  );
  return (
    <TabSection
      title="Textes de la ville"
      text="Vos visas, considérants et articles&nbsp;: ils se proposent dans les affaires du conseil à côté de ceux de Démopart, selon leur matière et leurs dates."
      actions={add}
    >
      {own.data !== undefined && own.data.length > 0 && <OwnTextFilters own={own.data} search={search} onChange={setSearch} />}
      <DataTable
        label="Textes de la ville"
        rows={found}
        error={own.error}
        onRetry={() => void own.refetch()}
        columns={columnsOf(counts, setOpened)}
        rowKey={({ id }) => id}
        empty={
          own.data?.length === 0 ? (
            <EmptyState
              icon={IconBooks}
              title="Aucun texte de la ville"
              text="Ajoutez les visas, considérants et articles que vos délibérations répètent&nbsp;; ceux d’une affaire se gardent aussi depuis son éditeur."
              actions={add}
            />
          ) : (
            <EmptyState icon={IconBooks} title="Aucun texte trouvé" text="Retirez un mot ou un filtre." />
          )
        }
        footer={found && found.length > 0 && <Text size="sm">{plural(found.length, 'texte', 'textes')}</Text>}
      />
      {opened?.what === 'add' && <OwnTextModal text={null} onClose={close} />}
      {opened?.what === 'edit' && <OwnTextModal text={opened.text} onClose={close} />}
      {opened?.what === 'repeal' && <RepealModal text={opened.text} onClose={close} />}
      {opened?.what === 'citing' && <CitingModal text={opened.text} onClose={close} />}
    </TabSection>
  );
}

function columnsOf(counts: ReadonlyMap<string, number>, open: (opened: Opened) => void): readonly Column<OwnText>[] {
  return [
    { key: 'text', title: 'Texte', width: 300, grow: 3, wrap: true, render: (text) => <Words text={text} /> },
    { key: 'subjects', title: 'Matières', width: 96, wrap: true, render: ({ subjects }) => subjects.join(', ') || 'Toutes' },
    { key: 'validity', title: 'Validité', width: 170, wrap: true, render: (text) => <ValidityCell text={text} /> },
    {
      key: 'uses',
      title: 'Cité par',
      width: 104,
      render: (text) => <Uses count={counts.get(text.id) ?? 0} onOpen={() => open({ what: 'citing', text })} />,
    },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 132,
      align: 'right',
      render: (text) => (
        <OwnTextActions text={text} onEdit={() => open({ what: 'edit', text })} onRepeal={() => open({ what: 'repeal', text })} />
      ),
    },
  ];
}

function Words({ text: { kind, text, source } }: { readonly text: OwnText }) {
  const origin = [LIBRARY_WORDS[kind].title, source].filter((one) => one !== '').join(' · ');
  return (
    <>
      <Text size="sm" lineClamp={4} style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      <Text size="xs" c="dimmed">
        {origin}
      </Text>
    </>
  );
}

function Uses({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  if (count === 0) return <Text size="sm">Aucune</Text>;
  return (
    <Anchor component="button" type="button" size="sm" onClick={onOpen}>
      {plural(count, 'affaire', 'affaires')}
    </Anchor>
  );
}
