import { Accordion, Alert, Code, List, Stack, Table, Text } from '@mantine/core';
import {
  isBlocking,
  LETTERHEAD_FIELDS,
  type LetterheadFinding,
  type LetterheadPlace,
  type LetterheadReport,
} from '#shared/features/house-style/letterhead';
import { findingText, placeText } from '#shared/features/house-style/letterhead-words';
import { plural, typeset } from '#shared/kernel/french';
import { StatusBadge } from '../../../components/StatusBadge';

/** Titles in the colour of the text: the alert's own is too pale on its ground. */
const PLAIN_TITLE = { title: { color: 'var(--mantine-color-text)' } };

/** What the examination of the letterhead found, before anything is written on it. */
export function LetterheadDoctor({ report: { used, findings, fields } }: { report: LetterheadReport }) {
  const blocking = findings.filter(isBlocking);
  const advice = findings.filter((one) => !isBlocking(one));
  return (
    <Stack gap="sm">
      {!used && (
        <Alert
          color="orange"
          variant="light"
          role="status"
          styles={PLAIN_TITLE}
          title={plural(blocking.length, 'défaut à corriger', 'défauts à corriger')}
        >
          <Text size="sm" mb="xs">
            {typeset(
              'Le fichier est gardé, mais les documents restent sur l’en-tête de Démopart : corrigez-le dans Word, puis reprenez-le.',
            )}
          </Text>
          <Findings findings={blocking} />
        </Alert>
      )}
      {advice.length > 0 && (
        <Alert color="blue" variant="light" styles={PLAIN_TITLE} title="Bon à savoir">
          <Findings findings={advice} />
        </Alert>
      )}
      {fields.length > 0 && (
        <Table withTableBorder verticalSpacing="xs" aria-label="Champs du papier à en-tête">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Champ du papier</Table.Th>
              <Table.Th>État</Table.Th>
              <Table.Th>Places</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ name, known, places }) => (
              <Table.Tr key={name}>
                <Table.Td>
                  <Code>{`{{${name}}}`}</Code>
                </Table.Td>
                <Table.Td>
                  {known ? <StatusBadge tone="good">Connu</StatusBadge> : <StatusBadge tone="warning">Inconnu</StatusBadge>}
                </Table.Td>
                <Table.Td>{placesText(places)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

function placesText(places: readonly LetterheadPlace[]): string {
  return [...new Set(places.map(placeText))].join(' ; ');
}

function Findings({ findings }: { findings: readonly LetterheadFinding[] }) {
  return (
    <List size="sm" spacing={4}>
      {findings.map((one) => (
        <List.Item key={JSON.stringify(one)}>
          {typeset(findingText(one))}
          {one.place && typeset(` (${placeText(one.place)})`)}
        </List.Item>
      ))}
    </List>
  );
}

/** The fields that may be written in a letterhead. */
export function LetterheadFields() {
  return (
    <Accordion variant="contained" chevronPosition="left">
      <Accordion.Item value="fields">
        <Accordion.Control>Champs à écrire dans le papier</Accordion.Control>
        <Accordion.Panel>
          <Table verticalSpacing={4} aria-label="Champs que Démopart remplit">
            <Table.Tbody>
              {Object.entries(LETTERHEAD_FIELDS).map(([name, meaning]) => (
                <Table.Tr key={name}>
                  <Table.Td w={200}>
                    <Code>{`{{${name}}}`}</Code>
                  </Table.Td>
                  <Table.Td>{meaning}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
