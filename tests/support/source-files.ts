import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['packages', 'apps', 'tests'];
const NOT_OURS = /^(node_modules|dist|data|test-results|playwright-report|bench-results)$/;

/** One file of our own code. */
export interface SourceFile {
  /** From the top of the repository, with slashes. */
  readonly name: string;
  readonly text: string;
  /** `packages/domain`, `apps/web`, `tests`. */
  readonly home: string;
  readonly isTest: boolean;
  /** What it imports or exports from, also dynamically. */
  readonly imports: readonly string[];
  /** Names as written; each with its first and last line. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

/** Every TypeScript file of the repository, parsed. */
export function sourceFiles(): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) => walk(path.join(ROOT, folder))).map(read);
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return [];
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return walk(full);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [full] : [];
  });
}

function read(full: string): SourceFile {
  const name = path.relative(ROOT, full).split(path.sep).join('/');
  const text = readFileSync(full, 'utf8');
  const { program, errors } = parseSync(full, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  const home = name.startsWith('tests/') ? 'tests' : name.split('/').slice(0, 2).join('/');
  const isTest = home === 'tests' || /\.test\.tsx?$|\/testing\//.test(name);
  const imports: string[] = [];
  const functions: { name: string; lines: number }[] = [];
  visit(program as unknown as Node, 'module', (node, called) => {
    const source = node.source as { value?: unknown } | undefined;
    if (IMPORTING.test(node.type) && typeof source?.value === 'string') imports.push(source.value);
    if (!FUNCTION.test(node.type)) return;
    functions.push({ name: called, lines: linesOf(text, node) });
  });
  return { name, text, home, isTest, imports, functions };
}

const IMPORTING =
  /^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression)$/;
const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Walks the tree; each node is told the nearest name around it. */
function visit(node: Node, named: string, tell: (node: Node, named: string) => void): void {
  const name = nameOf(node) ?? named;
  tell(node, name);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, name, tell);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function nameOf({ id, key }: Node): string | undefined {
  const named = (id ?? key) as { name?: unknown } | null | undefined;
  return typeof named?.name === 'string' ? named.name : undefined;
}

function linesOf(text: string, { start, end }: Node): number {
  return text.slice(start, end).split('\n').length;
}
