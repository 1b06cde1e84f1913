import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A screen that is loaded when its address is opened. */
export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}
