import { useState } from 'react';
import type { FileReport } from '#shared/features/open-data/model';
import { plural } from '#shared/kernel/french';
import { call, CallError } from '../../lib/api';
import { errorText } from '../../lib/error-text';
import { useJob } from '../../lib/jobs';
import { showSuccess, showUndo } from '../../lib/notices';

/** How a file is to be read. */
export interface ReadingOptions {
  readonly year: number | null;
  readonly withoutIdentifier: boolean;
}

interface Chosen extends ReadingOptions {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface State {
  readonly file: Chosen | null;
  readonly report: FileReport | null;
  readonly problem: string | null;
}

const START: State = { file: null, report: null, problem: null };

/** A published file: chosen, looked at, imported. Nothing is written before `run`, and nothing at all when it is cancelled. */
export function useFileImport() {
  const [state, setState] = useState(START);
  const { run, progress, cancel } = useJob();
  const fail = (error: unknown) => {
    if (error instanceof CallError && error.failure.code === 'CANCELLED') showSuccess(errorText(error));
    else setState((before) => ({ ...before, problem: errorText(error) }));
  };
  const check = (file: Chosen) => {
    setState((before) => ({ ...before, file, problem: null }));
    run('openData.check', file).then((report) => setState({ file, report, problem: null }), fail);
  };
  return {
    ...state,
    progress,
    cancel,
    choose: (file: File) => {
      setState(START);
      file
        .arrayBuffer()
        .then((buffer) => check({ fileName: file.name, bytes: new Uint8Array(buffer), year: null, withoutIdentifier: false }), fail);
    },
    readAgain: (options: Partial<ReadingOptions>) => state.file && check({ ...state.file, ...options }),
    run: () => {
      if (!state.file) return;
      run('openData.import', state.file).then(({ file }) => {
        setState(START);
        showUndo(`${file.fileName}\u00a0: ${plural(file.rows, 'subvention importée', 'subventions importées')}.`, () =>
          call('openData.removeFile', { id: file.id }),
        );
      }, fail);
    },
    restart: () => setState(START),
  };
}

export type FileImport = ReturnType<typeof useFileImport>;
