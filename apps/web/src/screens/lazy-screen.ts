import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { matchPath } from 'react-router';
import { loadDeskWords } from '../words/start-words.ts';
import { AT } from './addresses.ts';

/** A screen that is loaded when its address is opened: if the page begins with it, before anything is drawn. */
export function lazyScreen<Name extends keyof typeof AT>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): LazyExoticComponent<ComponentType> {
  // What goes wrong with it is said where the screen is drawn.
  if (matchPath(AT[name], location.pathname)) load().catch(() => undefined);
  return lazy(async () => ({ default: (await load())[name] }));
}

/** A screen at a desk, with its words. */
export async function atDesk<Screen>(screen: Promise<Screen>): Promise<Screen> {
  const [loaded] = await Promise.all([screen, loadDeskWords()]);
  return loaded;
}
