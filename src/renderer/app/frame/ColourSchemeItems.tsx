import type { MantineColorScheme } from '@mantine/core';
import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { Icon } from '../../lib/icon';

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly label: string; readonly icon: Icon }[] = [
  { value: 'auto', label: 'Apparence du système', icon: IconDeviceDesktop },
  { value: 'light', label: 'Claire', icon: IconSun },
  { value: 'dark', label: 'Sombre', icon: IconMoon },
];

/** Light, dark or as the system; remembered on this computer. */
export function ColourSchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>Apparence</Menu.Label>
      {SCHEMES.map(({ value, label, icon: Shown }) => (
        <Menu.Item
          key={value}
          role="menuitemradio"
          aria-checked={value === colorScheme}
          closeMenuOnClick={false}
          leftSection={<Shown size={16} />}
          rightSection={value === colorScheme ? <IconCheck size={16} /> : null}
          onClick={() => setColorScheme(value)}
        >
          {label}
        </Menu.Item>
      ))}
    </>
  );
}
