import { useState } from 'react';
import type { AssociationField } from '#shared/features/imports/decisions';
import type { ImportField } from '#shared/features/imports/fields';
import type { FileFilter } from '#shared/features/imports/file-kind';
import { completesOnly } from '#shared/features/imports/file-kind';
import type { ImportRequest, InspectedFile } from '#shared/features/imports/model';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { failureText } from '#shared/ipc/failure-text';
import type { AssociationId } from '#shared/kernel/ids';
import type { CallOutput } from '../../lib/api';
import { CallError } from '../../lib/api';
import { errorText } from '../../lib/error-text';
import type { JobProgress } from '../../lib/jobs';
import { useJob } from '../../lib/jobs';
import { showSuccess } from '../../lib/notices';
import type { ColumnChoices } from './column-mapping';
import { chooseField, guessedChoices, mappingOf } from './column-mapping';
import type { Choice, Decisions } from './decisions';
import { chooseAction, chooseCell, chooseTarget } from './decisions';

/** The steps of the wizard: the file, its columns, the comparison, the outcome. */
export type Step = 'file' | 'columns' | 'check' | 'done';
export const STEPS: readonly Step[] = ['file', 'columns', 'check', 'done'];

/** Everything chosen so far; going back a step loses none of it. */
interface WizardState {
  readonly step: Step;
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  readonly inspected: InspectedFile | null;
  readonly choices: ColumnChoices;
  /** The dry run as the program proposes it. */
  readonly report: CallOutput<'imports.plan'> | null;
  readonly decisions: Decisions;
  readonly outcome: CallOutput<'imports.run'> | null;
  /** The sentence of what went wrong in this step. */
  readonly problem: string | null;
}

const START: WizardState = {
  step: 'file',
  file: null,
  inspected: null,
  choices: new Map(),
  report: null,
  decisions: new Map(),
  outcome: null,
  problem: null,
};

interface ReadingChoice {
  readonly sheet?: string;
  readonly headerLine?: number;
  readonly filter?: FileFilter;
}

export interface ImportWizard extends WizardState {
  /** False for a file that only completes associations the register knows. */
  readonly mayCreate: boolean;
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
  readonly chooseFile: (file: File) => void;
  readonly refuseFile: (file: File) => void;
  /** Reads the file again: another sheet, another line of titles, other lines of a national file. */
  readonly readAgain: (choice: ReadingChoice) => void;
  readonly choose: (column: number, field: ImportField | null) => void;
  readonly check: () => void;
  readonly decide: (lines: readonly number[], action: Choice) => void;
  readonly decideTarget: (line: number, associationId: AssociationId) => void;
  readonly decideCell: (line: number, cell: { readonly field: AssociationField; readonly take: boolean }) => void;
  readonly run: () => void;
  readonly goTo: (step: Step) => void;
  readonly restart: () => void;
}

/** The import of a list, step by step. Nothing is written before `run`, and nothing at all when it is cancelled. */
export function useImportWizard(): ImportWizard {
  const [state, setState] = useState<WizardState>(START);
  const job = useJob();
  const change = (changes: Partial<WizardState>) => setState((before) => ({ ...before, problem: null, ...changes }));
  const attempt = (work: Promise<Partial<WizardState>>) => {
    work.then(change, (error: unknown) => {
      if (error instanceof CallError && error.failure.code === 'CANCELLED') showSuccess(errorText(error));
      else change({ problem: errorText(error) });
    });
  };

  const inspect = async (file: NonNullable<WizardState['file']>, choice: ReadingChoice = {}) => {
    const inspected = await job.run('imports.inspect', { ...file, ...choice });
    return { step: 'columns', file, inspected, choices: guessedChoices(inspected), report: null, decisions: START.decisions } as const;
  };

  return {
    ...state,
    mayCreate: state.inspected === null || !completesOnly(state.inspected.kind),
    progress: job.progress,
    cancel: job.cancel,
    chooseFile: (file) => attempt(readFile(file).then(inspect)),
    refuseFile: ({ name }) => change({ problem: tooLarge(name) }),
    readAgain: (choice) => {
      if (state.file) attempt(inspect(state.file, choice));
    },
    choose: (column, field) => change({ choices: chooseField(state.choices, column, field) }),
    check: () => {
      const request = requestOf(state);
      if (request) attempt(job.run('imports.plan', request).then((report) => ({ step: 'check', report })));
    },
    decide: (lines, action) => change({ decisions: chooseAction(state.decisions, lines, action) }),
    decideTarget: (line, associationId) => change({ decisions: chooseTarget(state.decisions, line, associationId) }),
    decideCell: (line, cell) => change({ decisions: chooseCell(state.decisions, line, cell) }),
    run: () => {
      const request = requestOf(state);
      const decisions = [...state.decisions.values()];
      if (request) attempt(job.run('imports.run', { ...request, decisions }).then((outcome) => ({ step: 'done', outcome })));
    },
    goTo: (step) => change({ step }),
    restart: () => setState(START),
  };
}

function requestOf({ file, inspected, choices }: WizardState): ImportRequest | null {
  if (!file || !inspected) return null;
  const sheet = inspected.format === 'xlsx' ? { sheet: inspected.sheet } : {};
  const filter = inspected.filter ? { filter: inspected.filter } : {};
  return { ...file, ...sheet, ...filter, headerLine: inspected.headerLine, mapping: mappingOf(choices) };
}

async function readFile(file: File) {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function tooLarge(fileName: string): string {
  return failureText({ code: 'RULE', details: { rule: 'unreadable-file', fault: 'too-large', fileName, limit: IMPORT_LIMITS.textSize } });
}
