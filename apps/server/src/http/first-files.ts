import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Written by the build of the web application. */
const FILE = 'first-files.json';
/** Every screen asks first who is signed in; the fetch that asks finds this answer on its way. */
const WHO = '</api/me>; rel=preload; as=fetch; crossorigin';

const screens = z.array(z.object({ address: z.string(), files: z.array(z.string()) }));

/**
 * What a page needs beside what stands in it, as a `Link` header (RFC 8288) by the page's address:
 * the browser asks for all of it at once, not when the application has started.
 */
export function readFirstFiles(directory: string): (pathname: string) => string[] {
  const known = screens
    .parse(JSON.parse(readFileSync(path.join(directory, FILE), 'utf8')))
    .map(({ address, files }) => ({ address: new RegExp(address), links: files.map(linkTo) }));
  return (pathname) => {
    const screen = known.find(({ address }) => address.test(pathname));
    return [WHO, ...(screen?.links ?? [])];
  };
}

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `</${file}>; rel=preload; as=style; crossorigin`
    : `</${file}>; rel=modulepreload`;
}
