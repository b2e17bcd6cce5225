import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { CallError, CallInput, CallName, CallOutput } from './api';
import { call } from './api';
import { showFailure, showSuccess, showUndo } from './notices';
import { topicOf } from './topics';

interface CallOptions {
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while the next one comes: pages and filters of a list. */
  readonly keepPrevious?: boolean;
  /** Stands for the input in the cache, which would otherwise hash the bytes of a file. */
  readonly key?: string;
}

/** The cache key of one question. */
export function callKey<N extends CallName>(name: N, input: CallInput<N>): readonly [string, N, CallInput<N>] {
  return [topicOf(name), name, input];
}

/** Asks the core and keeps the answer until it changes there. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: CallOptions = {},
): UseQueryResult<CallOutput<N>, CallError> {
  return useQuery<CallOutput<N>, CallError>({
    queryKey: options.key === undefined ? callKey(name, input) : [topicOf(name), name, options.key],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

interface CommandOptions<N extends CallName> {
  /** Said once it is done. */
  readonly success?: string | ((output: CallOutput<N>, input: CallInput<N>) => string);
  /** When given with `success`, the notice carries « Annuler », which calls it. */
  readonly undo?: (output: CallOutput<N>, input: CallInput<N>) => Promise<unknown>;
  /** A form that may put the error under its fields; otherwise it is shown as a notice. */
  readonly form?: { readonly takes: (error: unknown) => boolean };
  /** False when the screen shows `mutation.error` itself. */
  readonly showError?: boolean;
  readonly onDone?: (output: CallOutput<N>, input: CallInput<N>) => void;
}

/** Orders something of the core. `mutate(input)` reports by itself; `mutateAsync` rejects with a `CallError` after reporting. */
export function useCommand<N extends CallName>(
  name: N,
  options: CommandOptions<N> = {},
): UseMutationResult<CallOutput<N>, CallError, CallInput<N>> {
  return useMutation<CallOutput<N>, CallError, CallInput<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => {
      reportSuccess(options, output, input);
      options.onDone?.(output, input);
    },
    onError: (error) => {
      if (options.form?.takes(error) || options.showError === false) return;
      showFailure(error);
    },
  });
}

function reportSuccess<N extends CallName>(options: CommandOptions<N>, output: CallOutput<N>, input: CallInput<N>): void {
  const { success, undo } = options;
  if (success === undefined) return;
  const message = typeof success === 'string' ? success : success(output, input);
  if (undo) showUndo(message, () => undo(output, input));
  else showSuccess(message);
}
