import { Button, Drawer, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import clsx from 'clsx';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Suspense, lazy, useId, useState } from 'react';
import { numberOf } from '#shared/features/council/agenda-numbers';
import type { CouncilItem, CouncilSession } from '#shared/features/council/model';
import { ItemForm } from '#shared/features/council/model';
import { LegalNote } from '../../../components/LegalNote';
import { call } from '../../../lib/api';
import { showSuccess } from '../../../lib/notices';
import { useMay } from '../../../lib/session';
import { missingOf, withoutNumber } from '../agenda-order';
import type { ItemPart } from '../item-part';
import { itemFormOf } from '../session-input';
import { useAutosavedForm } from '../use-autosaved-form';
import { ItemFields } from './ItemFields';
import { ItemStateControl } from './ItemStateControl';
import classes from './council.module.css';

interface ItemDrawerProps {
  readonly session: CouncilSession;
  readonly item: CouncilItem;
  /** What other features know of an affair. */
  readonly parts: readonly ItemPart[];
  /** Files dropped on the affair before it was opened. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
}

/** Only an affair that was taken up loads the comparison. */
const ReuseCheck = lazy(() => import('./ReuseCheck').then((module) => ({ default: module.ReuseCheck })));

const BACK_TO_DRAFT = 'Les textes d’une affaire prête ont changé\u00a0: elle redevient un brouillon, à relire.';

/** One affair with all its texts, beside the session. Saved by itself; a wrong field keeps the panel open until it is mended or given up. */
export function ItemDrawer({ session, item, parts, dropped, onClose }: ItemDrawerProps) {
  const formId = useId();
  const readOnly = !useMay('write');
  const [stuck, setStuck] = useState(false);
  const { form, save, isSaving } = useAutosavedForm({
    schema: ItemForm,
    stored: itemFormOf(item),
    version: item.version,
    write: async (values, version) => {
      const saved = await call('items.update', { id: item.id, version, values });
      if (item.state === 'ready' && saved.state === 'draft') showSuccess(BACK_TO_DRAFT);
      return saved;
    },
    message: 'L’affaire est enregistrée.',
  });
  const close = async () => {
    if (readOnly || (await save())) onClose();
    else setStuck(true);
  };
  const saveOnLeave = (event: FocusEvent<HTMLFormElement>) => {
    if (!readOnly && !event.currentTarget.contains(event.relatedTarget)) void save();
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
    event.preventDefault();
    void save();
  };
  return (
    <Drawer
      opened
      onClose={() => void close()}
      position="right"
      size={720}
      title={`Affaire n°\u00a0${numberOf(item)}`}
      onKeyDown={saveByKey}
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
        onBlur={saveOnLeave}
      >
        <Stack>
          <ItemStateControl item={item} readOnly={readOnly} save={save} />
          {item.reusedFromId !== null && item.state === 'draft' && session.afterSessionId === null && (
            <Suspense fallback={null}>
              <ReuseCheck id={item.id} form={form} readOnly={readOnly} />
            </Suspense>
          )}
          <Missing messages={missingOf(session, item.id)} />
          <ItemFields form={form} item={item} session={session} readOnly={readOnly} />
        </Stack>
      </form>
      {parts.map(({ key, Part }) => (
        <Suspense key={key} fallback={<Skeleton height={120} radius="sm" mt="md" />}>
          <Part session={session} item={item} readOnly={readOnly} dropped={dropped} />
        </Suspense>
      ))}
      {!readOnly && <DrawerFoot form={formId} dirty={form.isDirty()} stuck={stuck} isSaving={isSaving} onGiveUp={onClose} />}
    </Drawer>
  );
}

interface DrawerFootProps {
  /** The form that the button sends. */
  readonly form: string;
  readonly dirty: boolean;
  readonly stuck: boolean;
  readonly isSaving: boolean;
  readonly onGiveUp: () => void;
}

function DrawerFoot({ form, dirty, stuck, isSaving, onGiveUp }: DrawerFootProps) {
  return (
    <Group justify="space-between" wrap="nowrap" className={clsx(classes['foot'])}>
      <Text size="sm" c="dimmed" aria-live="polite">
        {dirty ? 'Modifications enregistrées à la fermeture.' : 'Tout est enregistré.'}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {stuck && dirty && (
          <Button variant="default" onClick={onGiveUp}>
            Fermer sans enregistrer
          </Button>
        )}
        <Button type="submit" form={form} loading={isSaving}>
          {dirty ? 'Enregistrer et fermer' : 'Fermer'}
        </Button>
      </Group>
    </Group>
  );
}

function Missing({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <LegalNote
      tone="warning"
      message={
        <List size="sm" listStyleType="none">
          {messages.map((message) => (
            <List.Item key={message}>{withoutNumber(message)}</List.Item>
          ))}
        </List>
      }
    />
  );
}
