import { useState } from 'react';
import type { ImportField, ImportReport, ImportRequest, InspectedFile } from '#shared/features/imports/model';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { failureText } from '#shared/ipc/failure-text';
import type { CallOutput } from '../../lib/api';
import { CallError } from '../../lib/api';
import { errorText } from '../../lib/error-text';
import type { JobProgress } from '../../lib/jobs';
import { useJob } from '../../lib/jobs';
import { showSuccess } from '../../lib/notices';
import type { ColumnChoices } from './column-mapping';
import { chooseField, guessedChoices, mappingOf } from './column-mapping';

/** The steps of the wizard: the file, its columns, the dry run, the outcome. */
export type Step = 'file' | 'columns' | 'check' | 'done';
export const STEPS: readonly Step[] = ['file', 'columns', 'check', 'done'];

/** Everything chosen so far; going back a step loses none of it. */
interface WizardState {
  readonly step: Step;
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  readonly inspected: InspectedFile | null;
  readonly choices: ColumnChoices;
  readonly report: ImportReport | null;
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
  outcome: null,
  problem: null,
};

export interface ImportWizard extends WizardState {
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
  readonly chooseFile: (file: File) => void;
  readonly refuseFile: (file: File) => void;
  /** Reads the file again, from another sheet or another line of titles. */
  readonly readAgain: (choice: { readonly sheet?: string; readonly headerLine?: number }) => void;
  readonly choose: (column: number, field: ImportField | null) => void;
  readonly check: () => void;
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

  const inspect = async (file: NonNullable<WizardState['file']>, choice: { sheet?: string; headerLine?: number } = {}) => {
    const inspected = await job.run('imports.inspect', { ...file, ...choice });
    return { step: 'columns', file, inspected, choices: guessedChoices(inspected), report: null } as const;
  };

  return {
    ...state,
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
    run: () => {
      const request = requestOf(state);
      if (request) attempt(job.run('imports.run', request).then((outcome) => ({ step: 'done', outcome })));
    },
    goTo: (step) => change({ step }),
    restart: () => setState(START),
  };
}

function requestOf({ file, inspected, choices }: WizardState): ImportRequest | null {
  if (!file || !inspected) return null;
  const sheet = inspected.format === 'xlsx' ? { sheet: inspected.sheet } : {};
  return { ...file, ...sheet, headerLine: inspected.headerLine, mapping: mappingOf(choices) };
}

async function readFile(file: File) {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function tooLarge(fileName: string): string {
  return failureText({ code: 'RULE', details: { rule: 'unreadable-file', fault: 'too-large', fileName, limit: IMPORT_LIMITS.fileSize } });
}
