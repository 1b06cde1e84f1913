import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { addWords } from './start-words.ts';
import type { WordSet } from './word-set.ts';

/** A part of a screen that is fetched, with the words it speaks, when it is first shown. */
export function later<Props extends object>(
  set: WordSet,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), addWords([set])]);
    return { default: part };
  });
}
