import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Crimson of seals and flags; only for the act that is asked for, and for marks of the house. */
const accent: MantineColorsTuple = [
  '#fbf0ef',
  '#f4dad8',
  '#e8b3b0',
  '#e08f8b',
  '#cc5f5e',
  '#b5383d',
  '#a0262c',
  '#8a1b23',
  '#741620',
  '#5a1019',
];
const gold: MantineColorsTuple = [
  '#fbf6e8',
  '#f4e8c8',
  '#ead49a',
  '#dfc06d',
  '#d2ab4a',
  '#bf9434',
  '#a67b22',
  '#86611a',
  '#6b4c14',
  '#4f380e',
];
const green: MantineColorsTuple = [
  '#eaf4ec',
  '#d3e8d8',
  '#a9d3b4',
  '#7fcb97',
  '#4fa26c',
  '#2f8350',
  '#236f42',
  '#1b6238',
  '#15502d',
  '#0f3d22',
];
const red: MantineColorsTuple = [
  '#fdedeb',
  '#fbdcd8',
  '#f5b8b1',
  '#f29a90',
  '#de6459',
  '#c93a2e',
  '#b42318',
  '#9b1c13',
  '#7f160f',
  '#61100b',
];
const blue: MantineColorsTuple = [
  '#ecf3f9',
  '#d7e5f1',
  '#aecbe3',
  '#93bfe6',
  '#5a92c2',
  '#3a74a6',
  '#2c6292',
  '#23527c',
  '#1b4165',
  '#14304b',
];
const amber: MantineColorsTuple = [
  '#fdf4e0',
  '#fae6bf',
  '#f2cd83',
  '#e9bc66',
  '#d39a31',
  '#b57d16',
  '#95630a',
  '#7a4b00',
  '#613b00',
  '#472b00',
];
/** Greys with a little warmth, so that they belong to the paper. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f4f1ea',
  '#ece7dd',
  '#ddd6c9',
  '#c5bdae',
  '#8e8678',
  '#736c62',
  '#57514a',
  '#3a3631',
  '#1f1c18',
];
const dark: MantineColorsTuple = [
  '#f0ebe1',
  '#c2baac',
  '#9c9486',
  '#7d766a',
  '#3a3631',
  '#312d29',
  '#292622',
  '#201e1b',
  '#1a1816',
  '#171614',
];

/** The only colours there are; Mantine's own fourteen are left out of the style sheet. */
export const colours = { accent, gold, green, red, blue, amber, gray, dark };

/** What is being written is nothing for the browser to keep: neither to offer it again nor to bring it back. */
const UNREMEMBERED = { defaultProps: { autoComplete: 'off' } } as const;

/** Every size is in rem of the root size set in `page.css` (18 px), so 200 % text scales all of it. */
export const paperTheme = createTheme({
  colors: colours,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  white: '#fffdf9',
  black: '#1f1c18',
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: {
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.667rem', lineHeight: '1.25' },
      h2: { fontSize: '1.333rem', lineHeight: '1.3' },
      h3: { fontSize: '1.111rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.45' },
      h5: { fontSize: '0.944rem', lineHeight: '1.45' },
      h6: { fontSize: '0.889rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.778rem', sm: '0.889rem', md: '1rem', lg: '1.111rem', xl: '1.333rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  shadows: {
    xs: '0 1px 2px rgb(31 28 24 / 8%)',
    sm: '0 1px 3px rgb(31 28 24 / 10%), 0 1px 2px rgb(31 28 24 / 6%)',
    md: '0 4px 14px rgb(31 28 24 / 12%)',
    lg: '0 12px 32px rgb(31 28 24 / 18%)',
    xl: '0 20px 48px rgb(31 28 24 / 22%)',
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Locking the scroll writes an inline <style>, which the content security policy forbids;
    // `page.css` does it with a selector instead.
    Modal: { defaultProps: { lockScroll: false, centered: true, radius: 'lg' } },
    Drawer: { defaultProps: { lockScroll: false } },
    Tooltip: {
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    },
    Loader: { defaultProps: { type: 'dots' } },
    TextInput: UNREMEMBERED,
    Textarea: UNREMEMBERED,
  },
});
