import type { MantineColorScheme } from '@mantine/core';
import { Menu, useMantineColorScheme } from '@mantine/core';

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'Comme le système' },
  { value: 'light', label: 'Claire' },
  { value: 'dark', label: 'Sombre' },
];

/** Light, dark or as the system; remembered on this computer. */
export function ColourSchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (value: string) => {
    const chosen = SCHEMES.find((scheme) => scheme.value === value);
    if (chosen) setColorScheme(chosen.value);
  };
  return (
    <>
      <Menu.Label>Apparence</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={choose}>
        {SCHEMES.map(({ value, label }) => (
          <Menu.RadioItem key={value} value={value}>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
