import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { colours, paperTheme } from '../src/look/theme.ts';

const NAME = 'virtual:theme-variables.css';

/**
 * Mantine writes its variables into the page with an inline `<style>`, which a strict content
 * security policy forbids. They are constants, so they become a style sheet at build.
 */
export function themeVariables(): Plugin {
  return {
    name: 'e-cabinet:theme-variables',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? variables() : null),
  };
}

function variables(): string {
  const theme = mergeMantineTheme(DEFAULT_THEME, paperTheme);
  return convertCssVariables(defaultCssVariablesResolver({ ...theme, colors: colours }));
}
