import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallName, CallOutput } from './api';
import { call, onCoreEvent } from './api';

/** How far a long work is. `total` is 0 while it is not known. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export interface Job {
  /** Runs an operation under a job id; rejects with a `CallError` (code `CANCELLED` once cancelled). */
  readonly run: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** Null when nothing runs. */
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
}

/** Long work with its progress and a way to stop it: give `progress` and `cancel` to `ProgressModal`. */
export function useJob(): Job {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const current = useRef<string | null>(null);

  useEffect(
    () =>
      onCoreEvent((event) => {
        if (event.type !== 'progress' || event.jobId !== current.current) return;
        setProgress({ done: event.done, total: event.total, label: event.label });
      }),
    [],
  );

  const run = useCallback(async <N extends CallName>(name: N, input: CallInput<N>) => {
    const jobId = crypto.randomUUID();
    current.current = jobId;
    setProgress({ done: 0, total: 0, label: '' });
    try {
      return await call(name, input, { jobId });
    } finally {
      current.current = null;
      setProgress(null);
    }
  }, []);

  const cancel = useCallback(() => {
    if (current.current) void call('jobs.cancel', { jobId: current.current });
  }, []);

  return { run, progress, cancel };
}
