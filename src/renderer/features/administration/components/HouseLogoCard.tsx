import { Button, Group, Image, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import type { HouseLogo } from '#shared/features/house-style/contract';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';
import { useLogoUrl } from '../use-logo-url';

/** The picture at the head of the documents: chosen, dropped, replaced or taken away, each undone in one gesture. */
export function HouseLogoCard({ logo }: { logo: HouseLogo | null }) {
  const open = useRef<() => void>(null);
  const back = async () => {
    await (logo ? call('houseStyle.setLogo', { fileName: logo.fileName, bytes: logo.bytes }) : call('houseStyle.removeLogo', {}));
  };
  const set = useCommand('houseStyle.setLogo', { success: 'Le logo est en place.', undo: back });
  const remove = useCommand('houseStyle.removeLogo', { success: 'Le logo est retiré.', undo: back });
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (file) set.mutate({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <SectionCard title="Logo">
      <Dropzone
        openRef={open}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        enablePointerEvents
        multiple={false}
        inputProps={{ 'aria-label': 'Fichier du logo' }}
        onDrop={(files) => void take(files)}
      >
        <Group justify="space-between" gap="md">
          <Shown logo={logo} />
          <Group gap="sm">
            {logo && (
              <Button
                variant="default"
                leftSection={<IconTrash size={18} aria-hidden />}
                loading={remove.isPending}
                onClick={() => remove.mutate({})}
              >
                Retirer le logo
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconUpload size={18} aria-hidden />}
              loading={set.isPending}
              onClick={() => open.current?.()}
            >
              {logo ? 'Changer de logo' : 'Choisir un logo'}
            </Button>
          </Group>
        </Group>
      </Dropzone>
    </SectionCard>
  );
}

function Shown({ logo }: { logo: HouseLogo | null }) {
  const url = useLogoUrl(logo);
  if (!logo || url === null) return <Text size="sm">Déposez ici une image PNG ou JPEG d’1&nbsp;Mo au plus, ou choisissez-la.</Text>;
  return (
    <Group gap="md">
      <Image src={url} alt={`Logo\u00a0: ${logo.fileName}`} h={64} w="auto" fit="contain" bg="white" />
      <Stack gap={2}>
        <Text size="sm">{logo.fileName}</Text>
        <Text size="sm" c="dimmed">
          {logo.width} × {logo.height} points
        </Text>
      </Stack>
    </Group>
  );
}
