import { AppShell, Box, Button } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';
import { HeaderBar } from './HeaderBar';
import { LetterheadNotice } from './LetterheadNotice';
import { Navigation } from './Navigation';
import { Palette } from './Palette';
import { ShortcutHelp } from './ShortcutHelp';
import { FrameDialogs } from './FrameDialogs';
import { FrameDialogsContext, useFrameDialogsState } from './frame-dialogs';
import { FrameShortcuts } from './FrameShortcuts';
import classes from './frame.module.css';

const WIDE = 220;
const NARROW = 60;
/** A small window, or a large one at 200 %: the navigation then keeps to its icons. */
const CRAMPED = '(max-width: 56em)';

/** What surrounds every page: header, navigation, palette, dialogs of the account. */
export function Frame() {
  const [preferred, setPreferred] = useLocalStorage({
    key: 'demopart.navigation-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const cramped = useMediaQuery(CRAMPED, false, { getInitialValueInEffect: false });
  const collapsed = preferred || cramped;
  const main = useRef<HTMLElement>(null);
  const dialogs = useFrameDialogsState();
  return (
    <FrameDialogsContext value={dialogs.open}>
      <Button className={classes['skip']} size="compact-sm" onClick={() => main.current?.focus()}>
        Aller au contenu
      </Button>
      <AppShell header={{ height: 52 }} navbar={{ width: collapsed ? NARROW : WIDE, breakpoint: 0 }} padding="lg">
        <HeaderBar collapsed={collapsed} onToggle={cramped ? undefined : () => setPreferred(!preferred)} />
        <Navigation collapsed={collapsed} />
        <AppShell.Main ref={main} tabIndex={-1} className={classes['main']}>
          <Box maw={1400} mx="auto">
            <LetterheadNotice />
            <Outlet />
          </Box>
        </AppShell.Main>
      </AppShell>
      <Palette />
      <ShortcutHelp opened={dialogs.opened === 'shortcuts'} onClose={dialogs.close} />
      <FrameDialogs opened={dialogs.opened} onClose={dialogs.close} />
      <FrameShortcuts />
    </FrameDialogsContext>
  );
}
