import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const FILE_LINES = 300;
const FUNCTION_LINES = 50;

/** A component's lines are mostly markup, one property to a line. */
const COMPONENT_LINES = 80;

/** What may be longer, and why. */
const LONGER: Readonly<Record<string, string>> = {};

const files = sourceFiles();
const lengthOf = (text: string) => text.trimEnd().split('\n').length;
/** What holds tests, as a file holds functions. */
const isFrame = (name: string, called: string) =>
  (/\.(test|spec)\.tsx?$/.test(name) && called === 'module') || called.endsWith('Contract');
const isComponent = (name: string, called: string) => /\.tsx$/.test(name) && /^[A-Z]/.test(called);

function mayHave(name: string, called: string): number {
  if (isFrame(name, called) || LONGER[`${name} ${called}`]) return Number.POSITIVE_INFINITY;
  return isComponent(name, called) ? COMPONENT_LINES : FUNCTION_LINES;
}

it(`no file is longer than ${FILE_LINES} lines, but those that say why`, () => {
  const long = files
    .filter(({ name, text }) => lengthOf(text) > FILE_LINES && !LONGER[name])
    .map(({ name, text }) => `${name}: ${lengthOf(text)}`);
  expect(long).toEqual([]);
});

it(`no function is longer than ${FUNCTION_LINES} lines, no component than ${COMPONENT_LINES}`, () => {
  const long = files.flatMap(({ name, functions }) =>
    functions
      .filter(({ name: called, lines }) => lines > mayHave(name, called))
      .map(({ name: called, lines }) => `${name} ${called}: ${lines}`),
  );
  expect(long).toEqual([]);
});

it('nine in ten files have 200 lines at most, nine in ten functions 30', () => {
  const product = files.filter(({ isTest }) => !isTest);
  const functions = product.flatMap((file) => file.functions);
  const short = product.filter(({ text }) => lengthOf(text) <= 200);
  const small = functions.filter(({ lines }) => lines <= 30);
  expect(short.length / product.length).toBeGreaterThan(0.9);
  expect(small.length / functions.length).toBeGreaterThan(0.9);
});

it('the list of exceptions holds nothing that is gone', () => {
  const names = new Set(
    files.flatMap(({ name, functions }) => [
      name,
      ...functions.map(({ name: called }) => `${name} ${called}`),
    ]),
  );
  expect(Object.keys(LONGER).filter((name) => !names.has(name))).toEqual([]);
});
