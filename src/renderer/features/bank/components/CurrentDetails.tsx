import { ActionIcon, Anchor, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconPhoneOff, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { BankAccountView } from '#shared/features/bank/model';
import { formatDateLong, formatDateShort, isoDateOf } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { StatusBadge } from '../../../components/StatusBadge';
import type { CallOutput } from '../../../lib/api';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { bankFieldLabels as labels } from '../labels';
import { IbanLine } from './IbanLine';
import classes from './bank.module.css';

type Slip = CallOutput<'bank.ofAssociation'>['slip'];

interface CurrentDetailsProps {
  readonly associationId: AssociationId;
  readonly account: BankAccountView;
  readonly slip: Slip;
  readonly editable: boolean;
}

/** The details in use: masked, with what is to be looked into. */
export function CurrentDetails({ associationId, account, slip, editable }: CurrentDetailsProps) {
  const { holder, bankName, bic, createdAt, by, callBack, warnings } = account;
  return (
    <Stack gap="sm">
      {warnings.map(({ kind, message }) => (
        <LegalNote key={kind} tone="warning" message={message} />
      ))}
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <dl className={classes['fields']}>
          <dt>{labels.iban}</dt>
          <dd>
            <IbanLine account={account} />
          </dd>
          <dt>{labels.holder}</dt>
          <dd>{holder}</dd>
          <dt>{labels.bankName}</dt>
          <dd>{[bankName, bic].filter((part) => part !== '').join(' · ') || <Unknown />}</dd>
          <dt>Depuis le</dt>
          <dd>
            {formatDateLong(isoDateOf(createdAt))}
            {by === '' ? '' : `, saisies par ${by}`}
          </dd>
          <dt>Contre-appel</dt>
          <dd>{callBack ? <Confirmed callBack={callBack} /> : <StatusBadge tone="warning">À faire</StatusBadge>}</dd>
          <dt>RIB</dt>
          <dd>
            <SlipLine associationId={associationId} slip={slip} readFrom={account.pieceId} />
          </dd>
        </dl>
        {editable && <AccountMenu account={account} />}
      </Group>
    </Stack>
  );
}

function Unknown() {
  return (
    <Text span inherit c="dimmed">
      Non renseigné
    </Text>
  );
}

function Confirmed({ callBack }: { callBack: NonNullable<BankAccountView['callBack']> }) {
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone="good">Fait le {formatDateShort(callBack.on)}</StatusBadge>
      <Text size="sm">
        {callBack.note}
        {callBack.by === '' ? '' : ` (appel de ${callBack.by})`}
      </Text>
    </Stack>
  );
}

function SlipLine({ associationId, slip, readFrom }: { associationId: AssociationId; slip: Slip; readFrom: BankAccountView['pieceId'] }) {
  const link = (label: string) => (
    <Anchor
      inherit
      renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} search={{ tab: 'pieces' }} />}
    >
      {label}
    </Anchor>
  );
  if (!slip) return <>Aucun RIB dans les pièces. {link('Ouvrir les pièces')}</>;
  const newer = readFrom !== null && readFrom !== slip.pieceId;
  return (
    <>
      {link(slip.fileName || slip.typeName)}, reçu le {formatDateShort(slip.receivedOn)}
      {newer && ' – plus récent que celui dont ces coordonnées viennent\u00a0: comparez-les'}
    </>
  );
}

function AccountMenu({ account }: { account: BankAccountView }) {
  const end = useCommand('bank.end', {
    success: 'Le compte n’est plus en usage.',
    undo: (_, { id }) => call('bank.resume', { id }),
  });
  const undoCallBack = useCommand('bank.undoCallBack', { success: 'Le contre-appel est à refaire.' });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Actions sur les coordonnées bancaires">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {account.callBack && (
          <Menu.Item leftSection={<IconPhoneOff size={16} aria-hidden />} onClick={() => undoCallBack.mutate({ id: account.id })}>
            Retirer le contre-appel (noté par erreur)
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={() => end.mutate({ id: account.id })}>
          Ce compte est clos
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
