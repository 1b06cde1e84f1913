import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { matchPath } from 'react-router';
import { addWords } from '../words/start-words.ts';
import { AT } from './addresses.ts';
import { WORDS_OF } from './words-of-screens.ts';

/** A screen that is loaded when its address is opened: if the page begins with it, before anything is drawn. */
export function lazyScreen<Name extends keyof typeof AT>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): LazyExoticComponent<ComponentType> {
  const loadAll = async () => {
    const [screen] = await Promise.all([load(), addWords(WORDS_OF[name])]);
    return screen[name];
  };
  // What goes wrong with it is said where the screen is drawn.
  if (matchPath(AT[name], location.pathname)) loadAll().catch(() => undefined);
  return lazy(async () => ({ default: await loadAll() }));
}
