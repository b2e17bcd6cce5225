import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import { createTheme } from '@mantine/core';

/** The blue of the town hall: 7 is the primary in light, 6 in dark. White on both is above 5:1. */
const TOWN_BLUE: MantineColorsTuple = [
  '#eef3fa',
  '#d9e4f2',
  '#b3c8e4',
  '#8eaed8',
  '#7fa8dd',
  '#4a7fc4',
  '#2f66ad',
  '#1f4e8c',
  '#173f73',
  '#10305a',
];

const GRAY: MantineColorsTuple = [
  '#f7f8f9',
  '#eff1f3',
  '#e3e6ea',
  '#d3d8de',
  '#b8bfc8',
  '#98a1ad',
  '#66707c',
  '#4f5864',
  '#363d47',
  '#22272e',
];

const DARK: MantineColorsTuple = [
  '#dfe3e8',
  '#c3cad2',
  '#a9b2bd',
  '#929ca8',
  '#49525d',
  '#3a424c',
  '#2b3139',
  '#1b1f25',
  '#15181d',
  '#0f1215',
];

const FONT = '"Narrow Space", "Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif';
const CLOSE = { 'aria-label': 'Fermer' } as const;
/** A `<header>` in a dialog is not the banner of the page. */
const HEADER = { header: { role: 'presentation' } } as const;
const TITLE = { fontSize: '1.125rem', fontWeight: 650 } as const;
const HEADING = { h1: '1.625rem', h2: '1.3125rem', h3: '1.125rem', h4: '1.0625rem', h5: '1rem', h6: '0.875rem' } as const;

/** The one look of the application: deep blue, neutral greys, hardly any shadow, hierarchy by size and weight. */
export const theme = createTheme({
  primaryColor: 'town',
  primaryShade: { light: 7, dark: 6 },
  colors: { town: TOWN_BLUE, gray: GRAY, dark: DARK },
  fontFamily: FONT,
  fontSizes: { md: '0.9375rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: HEADING.h1, lineHeight: '1.25' },
      h2: { fontSize: HEADING.h2, lineHeight: '1.3' },
      h3: { fontSize: HEADING.h3, lineHeight: '1.35' },
      h4: { fontSize: HEADING.h4, lineHeight: '1.4' },
      h5: { fontSize: HEADING.h5, lineHeight: '1.4' },
      h6: { fontSize: HEADING.h6, lineHeight: '1.4' },
    },
  },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 2px 8px rgb(0 0 0 / 8%)',
    lg: '0 4px 16px rgb(0 0 0 / 10%)',
    xl: '0 8px 24px rgb(0 0 0 / 12%)',
  },
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: {
      styles: { title: TITLE },
      defaultProps: { attributes: HEADER, centered: true, closeButtonProps: CLOSE, overlayProps: { backgroundOpacity: 0.45 } },
    },
    Drawer: {
      styles: { title: TITLE },
      defaultProps: { attributes: HEADER, closeButtonProps: CLOSE, overlayProps: { backgroundOpacity: 0.25 } },
    },
    Notification: { defaultProps: { withBorder: true, closeButtonProps: CLOSE } },
    Alert: { defaultProps: { closeButtonLabel: 'Fermer' } },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Afficher ou masquer le mot de passe' } } },
    Select: { defaultProps: { checkIconPosition: 'right', clearButtonProps: { 'aria-label': 'Effacer le choix' } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400 } },
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: 'md' } },
    Text: { defaultProps: { size: 'md' } },
    InputDescription: { defaultProps: { size: 'md' } },
    InputError: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
});

/** Secondary text, placeholders and errors above 4.5:1 in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': GRAY[9],
    '--mantine-color-dimmed': GRAY[7],
    '--mantine-color-placeholder': GRAY[6],
    '--mantine-color-error': '#9b1c1c',
    '--mantine-color-default-border': '#c3cad3',
  },
  dark: {
    '--mantine-color-dimmed': DARK[2],
    '--mantine-color-placeholder': DARK[3],
    '--mantine-color-error': '#f5a3a0',
    '--mantine-color-default-border': '#47505b',
  },
});
