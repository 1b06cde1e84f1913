import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { matchPath } from 'react-router';

/**
 * A screen that is loaded when its address is opened.
 * @param address where it is the screen to begin with, and so is loaded before anything is drawn
 */
export function lazyScreen<Name extends string>(
  address: string,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  // What goes wrong with it is said where the screen is drawn.
  if (matchPath(address, location.pathname)) load().catch(() => undefined);
  return lazy(async () => ({ default: (await load())[name] }));
}
