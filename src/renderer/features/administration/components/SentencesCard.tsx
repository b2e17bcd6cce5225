import { Accordion, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { SENTENCE_GROUPS, SENTENCES, type SentenceKey } from '#shared/features/house-style/sentences';
import { fold, plural } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCall } from '../../../lib/queries';
import { StandardSentence } from './StandardSentence';

/** The sentences that documents repeat, which the town may word otherwise, by the documents that say them. */
export function SentencesCard() {
  const sentences = useCall('houseStyle.sentences', {});
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string[]>([]);
  if (sentences.error) return <ErrorState error={sentences.error} onRetry={() => void sentences.refetch()} />;
  const texts = new Map(sentences.data?.map(({ key, text }) => [key, text]));
  const groups = SENTENCE_GROUPS.map(({ name, title, keys }) => ({
    name,
    title,
    keys: keys.filter((key) => isFound(key, texts.get(key), search)),
  }));
  const found = groups.filter(({ keys }) => keys.length > 0);
  return (
    <SectionCard title="Phrases des documents">
      <Stack gap="sm">
        <Text size="sm">
          Ce que les documents répètent, à dire avec vos mots. Les champs entre accolades sont remplis à l’écriture du document ; ceux que
          la loi exige restent obligatoires. Les documents déjà établis ne changent pas.
        </Text>
        <TextInput
          label="Chercher une phrase"
          placeholder="Mot, document"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        {sentences.data && found.length === 0 && <Text c="dimmed">Aucune phrase ne contient ces mots.</Text>}
        <Accordion
          multiple
          variant="contained"
          chevronPosition="left"
          value={search.trim() === '' ? opened : found.map(({ name }) => name)}
          onChange={setOpened}
        >
          {sentences.data &&
            found.map(({ name, title, keys }) => (
              <Accordion.Item key={name} value={name}>
                <Accordion.Control>
                  <GroupTitle title={title} keys={keys} texts={texts} />
                </Accordion.Control>
                <Accordion.Panel>
                  <Stack gap="lg">
                    {keys.map((key) => (
                      <StandardSentence key={key} id={key} text={texts.get(key) ?? SENTENCES[key].original} />
                    ))}
                  </Stack>
                </Accordion.Panel>
              </Accordion.Item>
            ))}
        </Accordion>
      </Stack>
    </SectionCard>
  );
}

interface GroupTitleProps {
  readonly title: string;
  readonly keys: readonly SentenceKey[];
  readonly texts: ReadonlyMap<SentenceKey, string>;
}

/** « Procès-verbal – 10 phrases », and how many are the town's. */
function GroupTitle({ title, keys, texts }: GroupTitleProps) {
  const changed = keys.filter((key) => texts.get(key) !== SENTENCES[key].original).length;
  return (
    <Group gap="sm">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {plural(keys.length, 'phrase', 'phrases')}
      </Text>
      {changed > 0 && <StatusBadge tone="info">{plural(changed, 'reformulée', 'reformulées')}</StatusBadge>}
    </Group>
  );
}

/** Every word of a search, in the title, the documents or the words of a sentence. */
function isFound(key: SentenceKey, text: string | undefined, search: string): boolean {
  const { title, usedIn, original } = SENTENCES[key];
  const said = fold(`${title} ${usedIn} ${text ?? original}`);
  return fold(search)
    .split(' ')
    .every((word) => said.includes(word));
}
