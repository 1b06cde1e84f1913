import type { MantineColorsTuple } from '@mantine/core';
import type { colours } from './theme.ts';

// `color="teal"` is then a mistake that the compiler finds.
declare module '@mantine/core' {
  interface MantineThemeColorsOverride {
    colors: Record<keyof typeof colours, MantineColorsTuple>;
  }
}
