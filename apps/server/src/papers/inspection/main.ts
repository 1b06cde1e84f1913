import { setPriority } from 'node:os';
import process from 'node:process';
import type { Findings } from './findings.ts';
import { inspectFile } from './inspect-file.ts';
import { refusalFor } from './refusal-for.ts';
import type { InspectionTask } from './task.ts';

/** A process that inspects one file and ends. Its argument is an `InspectionTask`. */
const task: InspectionTask = JSON.parse(process.argv[2] ?? '');

const answer = (found: Findings) => process.send?.(found, () => process.exit(0));

// What a hostile file makes pdf.js throw outside of any promise we hold is the file's fault too.
process.on('uncaughtException', (error) =>
  answer({ sound: false, refusal: refusalFor(error, task.memory / 2) }),
);

// The meeting comes first: an inspection takes only the processor time nobody else wants.
setPriority(10);
answer(await inspectFile(task));
