import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const water: MantineColorsTuple = [
  '#eaf3f8',
  '#d3e5ef',
  '#a9cfe2',
  '#82c3e8',
  '#4d97c2',
  '#1f6f9f',
  '#145c86',
  '#0b4a6f',
  '#083650',
  '#052537',
];
const clay: MantineColorsTuple = [
  '#fbeee7',
  '#f5d9ca',
  '#f0b898',
  '#f09a70',
  '#d8703f',
  '#c25d30',
  '#b9572c',
  '#b4532a',
  '#8f4020',
  '#6b2f17',
];
/** The greys of the dark scheme: the library takes its text from the first and its surfaces from the sixth on. */
const dark: MantineColorsTuple = [
  '#e8ecee',
  '#c6cfd5',
  '#a6b2ba',
  '#73818b',
  '#4a5861',
  '#2c3840',
  '#182127',
  '#10171c',
  '#0c1216',
  '#080c0f',
];

/** Of hints and errors: the library makes them two pixels smaller than their field. */
const secondary = { fontSize: 'var(--mantine-font-size-xs)', lineHeight: 'var(--mantine-line-height-xs)' };

/** The library's own look turned into ours; colours come from the custom properties of the tokens. */
export const theme = createTheme({
  fontFamily: 'var(--font-desk)',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  colors: { water, clay, dark },
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 5 },
  white: '#ffffff',
  black: '#14202b',
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '999px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '13px', sm: '14px', md: '16px', lg: '20px', xl: '24px' },
  lineHeights: { xs: '18px', sm: '20px', md: '24px', lg: '28px', xl: '32px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  headings: {
    fontFamily: 'var(--font-desk)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '32px' },
      h2: { fontSize: '20px', lineHeight: '28px' },
      h3: { fontSize: '16px', lineHeight: '24px' },
      h4: { fontSize: '14px', lineHeight: '20px' },
      h5: { fontSize: '14px', lineHeight: '20px' },
      h6: { fontSize: '13px', lineHeight: '18px' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // Within the page's landmarks, not behind its end; and without a placeholder that is no item of the menu.
    Menu: {
      defaultProps: {
        shadow: 'md',
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 80 },
      },
    },
    Combobox: { defaultProps: { shadow: 'md', withinPortal: false } },
    Tooltip: { defaultProps: { openDelay: 250, transitionProps: { duration: 80 } } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
      styles: { description: secondary, error: secondary },
    },
  },
});

const ours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-anchor': 'var(--water)',
  '--mantine-color-error': 'var(--clay)',
  '--mantine-color-placeholder': 'var(--ink-muted)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-bright': 'var(--ink)',
};

/** Body, text, borders and errors follow the tokens, so that light and dark stand in one place. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
