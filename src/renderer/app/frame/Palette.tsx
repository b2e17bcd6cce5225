import { Modal, Text, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconBuilding, IconCalendarEvent, IconMoneybag, IconSearch, IconSignature, IconUser } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { SearchHit } from '#shared/features/search/contract';
import type { Icon } from '../../lib/icon';
import { useCall } from '../../lib/queries';
import { viewCommands } from '../../features/associations/commands';
import { matching } from './matching';
import { chooseFirst, paletteStore } from './palette-store';
import { useCommandRunner } from './use-command-runner';

const HIT_ICONS: Readonly<Record<SearchHit['kind'], Icon>> = {
  association: IconBuilding,
  person: IconUser,
  session: IconCalendarEvent,
  campaign: IconMoneybag,
  'mayor-decision': IconSignature,
};

const HITS_SHOWN = 8;
/** Handed on to the scrolled area, which the types of the list do not tell. */
const SCROLLED_BY_KEYBOARD = { viewportProps: { tabIndex: 0 } };

/** Ctrl+K: finds anything in the file, does anything the user may do. */
export function Palette() {
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 120);
  const { available, run } = useCommandRunner();
  const router = useRouter();
  const found = useCall('search.everything', { search: asked }, { enabled: asked.length >= 2, keepPrevious: true });
  const hits = asked.length >= 2 && query.trim().length >= 2 ? (found.data ?? []).slice(0, HITS_SHOWN) : [];
  const views = useCall('views.list', {}, { enabled: asked.length >= 2 }).data ?? [];
  const ofViews = viewCommands(views, (search) => void router.navigate({ to: '/associations', search }));
  const doable = [...matching(available, query), ...(query.trim() === '' ? [] : matching(ofViews, query))];
  const listed = [...hits.map(({ id }) => id), ...doable.map(({ id }) => id)].join();
  useEffect(chooseFirst, [listed]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      maxHeight={440}
      scrollable
      clearQueryOnClose
      tagsToIgnore={[]}
    >
      <VisuallyHidden>
        <Modal.Title>Rechercher ou faire</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        placeholder="Une association, une personne, une séance, ou quelque chose à faire"
        aria-label="Rechercher ou faire"
        leftSection={<IconSearch size={18} stroke={1.5} />}
      />
      <Spotlight.ActionsList {...SCROLLED_BY_KEYBOARD}>
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label="Dans le fichier">
            {hits.map((hit) => (
              <HitAction key={`${hit.kind}${hit.id}`} hit={hit} onOpen={() => router.history.push(pathOf(hit))} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {doable.length > 0 && (
          <Spotlight.ActionsGroup label="Faire">
            {doable.map((command) => (
              <Spotlight.Action
                key={command.id}
                label={command.label}
                leftSection={<command.icon size={18} stroke={1.6} />}
                rightSection={command.shortcut === undefined ? null : <Text size="xs">{command.shortcut}</Text>}
                onClick={() => run(command)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {hits.length === 0 && doable.length === 0 && <Spotlight.Empty>Rien ne correspond. Essayez avec moins de lettres.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function HitAction({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }) {
  const Shown = HIT_ICONS[hit.kind];
  return <Spotlight.Action label={hit.title} description={hit.detail} leftSection={<Shown size={18} stroke={1.6} />} onClick={onOpen} />;
}

function pathOf({ kind, id }: SearchHit): string {
  switch (kind) {
    case 'association':
      return `/associations/${id}`;
    case 'session':
      return `/sessions/${id}`;
    case 'campaign':
      return `/campaigns/${id}`;
    case 'person':
      return `/people/${id}`;
    case 'mayor-decision':
      return `/decisions?decision=${id}`;
  }
}
