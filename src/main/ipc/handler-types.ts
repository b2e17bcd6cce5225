import type { z } from 'zod';
import type { Operation } from '#shared/ipc/define';
import type { Call } from './call';

type Awaitable<T> = T | Promise<T>;

/** One function per operation of a part of the contract: a missing or an extra one does not compile. */
export type Handlers<Part extends Record<string, Operation>> = {
  readonly [Name in keyof Part]: (input: z.output<Part[Name]['input']>, call: Call) => Awaitable<z.output<Part[Name]['output']>>;
};
