import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { useCommand } from '../lib/queries';
import { withRetyped } from './recovery-groups';
import { useRecoverySheet } from './use-recovery-sheet';
import { RecoveryKeyGroups } from './RecoveryKeyGroups';

const WRONG = 'Ce ne sont pas les deux derniers groupes de la clé\u00a0: vérifiez-les sur votre fiche.';

/** The recovery key, shown this once, until its last groups are typed from what was kept. */
export function RecoveryKeyKeeping({ recoveryKey, onKept }: { recoveryKey: string; onKept: () => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const sheet = useRecoverySheet();
  const check = useCommand('vault.checkRecoveryKey', { showError: false, onDone: ({ opens }) => (opens ? onKept() : setWrong(true)) });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    check.mutate({ recoveryKey: withRetyped(recoveryKey, typed) }, { onError: () => setWrong(true) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>
          Si tous les mots de passe sont perdus, cette clé est le seul moyen de rouvrir le fichier. Elle ne sera plus jamais affichée&nbsp;:
          imprimez la fiche et rangez-la sous enveloppe, hors de cet ordinateur.
        </Text>
        <RecoveryKeyGroups recoveryKey={recoveryKey} />
        <TextInput
          label="Les deux derniers groupes"
          description="Recopiez-les depuis votre fiche&nbsp;: c’est la preuve que vous l’avez bien gardée."
          placeholder="ABCD-EFGH"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          error={wrong ? WRONG : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={18} />}
            loading={sheet.isPending}
            onClick={() => sheet.mutate(recoveryKey)}
          >
            Enregistrer la fiche Word
          </Button>
          <Button type="submit" loading={check.isPending} disabled={typed.trim() === ''}>
            J’ai gardé la clé
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
