import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { FocusEvent } from 'react';
import { useRef } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import { SessionInput } from '#shared/features/council/model';
import { DateField } from '../../../components/DateField';
import { call } from '../../../lib/api';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { sessionFieldLabels as labels } from '../labels';
import { sessionInputOf } from '../session-input';
import { useAutosavedForm } from '../use-autosaved-form';
import { ClockNote } from './ClockNote';
import { SessionFields } from './SessionFields';

/** When and where the council meets, and the convocation with its legal clock. Saved by itself when one leaves the fields. */
export function ConvocationStep({ session }: { session: CouncilSession }) {
  return useMay('write') ? <ConvocationForm session={session} /> : <ConvocationFacts session={session} />;
}

/** What those who may only read see: the head of the page already says when and where. */
function ConvocationFacts({ session }: { session: CouncilSession }) {
  const { kind, meetsOn, convocationSentOn, urgencyReason, closingNotes } = session;
  return (
    <Stack gap="sm">
      <ClockNote kind={kind} meetsOn={meetsOn} convocationSentOn={convocationSentOn} afterSessionId={session.afterSessionId} />
      {kind === 'urgent' && <Fact label={labels.urgencyReason} text={urgencyReason} />}
      <Fact label={labels.closingNotes} text={closingNotes} />
    </Stack>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Text style={{ whiteSpace: 'pre-line' }}>{text || '–'}</Text>
    </div>
  );
}

function ConvocationForm({ session }: { session: CouncilSession }) {
  const { form, save, isSaving } = useAutosavedForm({
    schema: SessionInput,
    stored: sessionInputOf(session),
    version: session.version,
    write: (values, version) => call('sessions.update', { id: session.id, version, values }),
    message: 'La séance est enregistrée.',
  });
  const element = useRef<HTMLFormElement>(null);
  usePageShortcuts({ save: () => element.current?.requestSubmit() });
  const { kind, meetsOn, convocationSentOn } = form.getValues();
  const saveOnLeave = (event: FocusEvent<HTMLFormElement>) => {
    // A text that means nothing yet (« 31/2 ») stays in its field: the form is then not valid, and nothing is saved over it.
    if (!event.currentTarget.contains(event.relatedTarget) && event.currentTarget.checkValidity()) void save();
  };
  const sendToday = () => {
    form.setFieldValue('convocationSentOn', today());
    void save();
  };
  const takeBack = () => {
    form.setFieldValue('convocationSentOn', null);
    void save();
  };
  const sentToday = (
    <Button size="compact-sm" variant="default" onClick={convocationSentOn === null ? sendToday : takeBack} disabled={isSaving}>
      {convocationSentOn === null ? 'Envoyée aujourd’hui' : 'Elle n’est pas partie'}
    </Button>
  );
  return (
    <form
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onBlur={saveOnLeave}
    >
      <Stack gap="sm">
        <SessionFields form={form} />
        {kind && meetsOn && (
          <ClockNote
            kind={kind}
            meetsOn={meetsOn}
            convocationSentOn={convocationSentOn}
            afterSessionId={session.afterSessionId}
            action={sentToday}
          />
        )}
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <DateField
            label={labels.convocationSentOn}
            description="Vide tant qu’elle n’est pas partie"
            maw={240}
            {...form.getInputProps('convocationSentOn')}
          />
          <Textarea
            label={labels.closingNotes}
            description="Une ligne par point, imprimée à la fin de l’ordre du jour"
            autosize
            minRows={1}
            maxRows={6}
            {...form.getInputProps('closingNotes')}
          />
        </Group>
        <Group gap="sm">
          <Button type="submit" variant="default" size="compact-md" loading={isSaving} disabled={!form.isDirty()}>
            Enregistrer
          </Button>
          <Text size="sm" c="dimmed" aria-live="polite">
            {form.isDirty() ? 'Modifications en cours, enregistrées dès que vous quittez ces champs.' : 'Tout est enregistré.'}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
