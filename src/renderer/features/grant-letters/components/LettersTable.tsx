import { ActionIcon, Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconDots, IconDownload, IconMail, IconMailOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { GrantLetter } from '#shared/features/grant-letters/model';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import { formatDateShort } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { showFailure, showSaved } from '../../../lib/notices';
import { useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';

/** The letters about one request, each to be had again exactly as it was. */
export function LettersTable({ letters }: { letters: readonly GrantLetter[] }) {
  const [withdrawn, setWithdrawn] = useState<GrantLetter | null>(null);
  const mayValidate = useMay('validate');
  return (
    <>
      <DataTable
        label="Courriers de la demande"
        rows={letters}
        columns={[...COLUMNS, menuColumn(mayValidate ? setWithdrawn : null)]}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            icon={IconMail}
            title="Aucun courrier"
            text="L’accusé de réception, les relances et la notification sont conservés ici avec leur date."
          />
        }
      />
      {withdrawn && <WithdrawModal letter={withdrawn} onClose={() => setWithdrawn(null)} />}
    </>
  );
}

const COLUMNS: readonly Column<GrantLetter>[] = [
  { key: 'kind', title: 'Courrier', width: 220, grow: 1, wrap: true, render: (letter) => GRANT_LETTER_NAMES[letter.kind] },
  { key: 'number', title: 'Numéro', width: 110, render: ({ number }) => number ?? '–' },
  { key: 'sentOn', title: 'Date', width: 110, render: ({ sentOn }) => <DateText value={sentOn} /> },
  { key: 'dueOn', title: 'Pièces avant le', width: 130, render: ({ dueOn }) => <DateText value={dueOn} /> },
  { key: 'state', title: 'État', width: 190, render: (letter) => <State letter={letter} /> },
];

function State({ letter: { withdrawnOn } }: { letter: GrantLetter }) {
  if (withdrawnOn === null) return <StatusBadge tone="good">Produit</StatusBadge>;
  return <StatusBadge tone="neutral">{`Non envoyé (${formatDateShort(withdrawnOn)})`}</StatusBadge>;
}

function menuColumn(onWithdraw: ((letter: GrantLetter) => void) | null): Column<GrantLetter> {
  return {
    key: 'menu',
    title: 'Actions',
    titleHidden: true,
    width: 52,
    render: (letter) => (
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${GRANT_LETTER_NAMES[letter.kind]}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void save(letter)}>
            Enregistrer une copie
          </Menu.Item>
          {onWithdraw && letter.withdrawnOn === null && (
            <Menu.Item leftSection={<IconMailOff size={16} aria-hidden />} onClick={() => onWithdraw(letter)}>
              Ce courrier n’a pas été envoyé…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    ),
  };
}

async function save({ documentId }: GrantLetter): Promise<void> {
  try {
    const { saved, fileNames, token } = await call('shell.saveDocuments', { ids: [documentId] });
    if (saved) showSaved(fileNames, token);
  } catch (error) {
    showFailure(error);
  }
}

/** Why a letter that was made was not sent. Its number is not used again. */
function WithdrawModal({ letter, onClose }: { letter: GrantLetter; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const withdraw = useCommand('grantLetters.withdraw', { success: 'Le courrier est déclaré non envoyé.', onDone: onClose });
  return (
    <Modal opened onClose={onClose} title="Courrier non envoyé">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate({ id: letter.id, reason });
        }}
      >
        <Stack>
          <Text size="sm">
            Le document reste conservé{letter.number === null ? '' : ` et son numéro ${letter.number} n’est pas réutilisé`}. Le courrier
            pourra être produit à nouveau.
          </Text>
          <TextInput
            label="Motif"
            withAsterisk
            aria-required
            data-autofocus
            maxLength={250}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={reason.trim() === ''} loading={withdraw.isPending}>
              Déclarer non envoyé
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
