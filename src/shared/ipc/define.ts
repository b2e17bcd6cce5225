import { z } from 'zod';
import { cleanLine, cleanText } from '../kernel/typed-text';

/**
 * What an account must be allowed to do before an operation runs.
 * `none` needs no open file; `shell` is for the window's shell and the command line alone, never for the renderer.
 */
export type Permission = 'none' | 'read' | 'write' | 'validate' | 'administer' | 'shell';

/** One operation of the contract: what goes in, what comes out, who may call it, and a line of help. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly permission: Permission;
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
}

interface Terms {
  readonly permission: Permission;
  readonly summary: string;
}

/** Declares an operation that changes nothing. */
export function query<I extends z.ZodType, O extends z.ZodType>(terms: Terms, input: I, output: O): Operation<I, O> {
  return { kind: 'query', ...terms, input, output };
}

/** Declares an operation that changes something: one transaction, one audit entry at least (drafts apart). */
export function command<I extends z.ZodType, O extends z.ZodType>(terms: Terms, input: I, output: O): Operation<I, O> {
  return { kind: 'command', ...terms, input, output };
}

/** The input of an operation that needs none. */
export const Nothing = z.strictObject({});

/** The bytes of a file. On the command line: `{"$file": "path"}`. */
export const Bytes = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, 'Un fichier est attendu.')
  .meta({ id: 'Bytes', description: 'bytes of a file; on the command line {"$file": "path"}' });

/** A one-line text a user typed: cleaned, trimmed, not empty, at most `max` characters. */
export function line(max = 250) {
  return z.string().overwrite(cleanLine).trim().min(1).max(max);
}

/** A one-line text that may be empty. */
export function optionalLine(max: number) {
  return z.string().overwrite(cleanLine).trim().max(max);
}

/** A text of several lines that may be empty, cleaned and trimmed. */
export function text(max = 5000) {
  return z.string().overwrite(cleanText).trim().max(max);
}
