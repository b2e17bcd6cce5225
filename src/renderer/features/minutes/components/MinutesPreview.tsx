import { Box, List, Stack, Text, Title } from '@mantine/core';
import type { MinutesAffair, MinutesText } from '#shared/features/minutes/model';
import { Marked } from '../../../components/rich-text/Marked';
import { RichTextView } from '../../../components/rich-text/RichTextView';

/** The minutes as they would be printed, what is left to complete standing out. */
export function MinutesPreview({ text }: { readonly text: MinutesText }) {
  return (
    <section aria-label="Aperçu du procès-verbal">
      <Title order={3} size="h5" mb="xs">
        Aperçu
      </Title>
      <Box bd="1px solid var(--mantine-color-default-border)" p="lg" maw={860}>
        <Stack gap="xs">
          <Title order={4} size="h4" ta="center">
            {text.title}
          </Title>
          <Text ta="center">
            <Marked text={text.meeting} />
          </Text>
          <Paragraphs texts={text.opening} />
          <Facts facts={text.facts} />
          <Paragraphs texts={text.quorum} />
          <Title order={5} size="h6">
            {text.agendaHeading}
          </Title>
          <List type="ordered" size="sm">
            {text.agenda.map((point, rank) => (
              <List.Item key={rank}>{point}</List.Item>
            ))}
          </List>
          {text.affairs.map((affair) => (
            <Affair key={affair.itemId} affair={affair} />
          ))}
          {text.remarks.length > 0 && (
            <Title order={5} size="h6">
              {text.remarksHeading}
            </Title>
          )}
          <Paragraphs texts={[...text.remarks, text.closing, text.approval]} />
        </Stack>
      </Box>
    </section>
  );
}

function Affair({ affair }: { readonly affair: MinutesAffair }) {
  return (
    <Stack gap={4} mt="sm">
      <Title order={5} size="h6">
        {affair.heading}
      </Title>
      <Facts facts={affair.facts} />
      <Paragraphs texts={affair.movements} />
      <RichTextView text={affair.report} />
      {affair.discussion.length > 0 && (
        <Text size="sm" fw={600}>
          Discussion
        </Text>
      )}
      <Paragraphs texts={[...affair.discussion, ...affair.standings]} />
      <RichTextView text={affair.decision} />
      <Paragraphs texts={[affair.ballot]} />
      <Text size="sm" fw={600}>
        <Marked text={affair.result} />
      </Text>
    </Stack>
  );
}

function Facts({ facts }: { readonly facts: MinutesText['facts'] }) {
  return facts.map(({ label, value }) => (
    <Text key={label} size="sm">
      <b>{label}&nbsp;:</b> <Marked text={value} />
    </Text>
  ));
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts
    .filter((text) => text !== '')
    .map((text, rank) => (
      <Text key={rank} size="sm">
        <Marked text={text} />
      </Text>
    ));
}
