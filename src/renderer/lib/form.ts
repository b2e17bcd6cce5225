import './zod-setup';
import type { UseFormReturnType } from '@mantine/form';
import { useForm } from '@mantine/form';
import type { z } from 'zod';
import { frenchIssue } from '#shared/kernel/issue-text';
import { fieldsOf } from './error-text';

/**
 * The values of a form while it is being filled: free text stays text, anything else (dates, amounts, choices, numbers) may still
 * be null; nested objects likewise.
 */
export type Draft<T> = { [K in keyof T]: DraftValue<T[K]> };

type DraftValue<T> = T extends string
  ? string extends T
    ? T
    : T | null
  : T extends number | null
    ? T | null
    : T extends boolean | readonly unknown[]
      ? T
      : T extends object
        ? Draft<T>
        : T;

/** A form on a contract's schema; `takes(error)` puts the core's issues under the fields and tells whether it could. */
export type ContractForm<S extends z.ZodObject> = UseFormReturnType<Draft<z.output<S>>, z.output<S>> & {
  readonly takes: (error: unknown) => boolean;
};

/**
 * A form checked by the schema of its operation, with French sentences under the fields. `form.onSubmit` hands over the parsed
 * values, ready for `call`.
 */
export function useContractForm<S extends z.ZodObject>(schema: S, initial: Draft<z.output<S>>): ContractForm<S> {
  const form = useForm<Draft<z.output<S>>, z.output<S>>({
    initialValues: initial,
    validate: (values) => issuesOf(schema, values),
    transformValues: (values) => schema.parse(values),
    validateInputOnBlur: true,
  });
  return { ...form, takes: (error) => takesInto(form, error) };
}

/** The French sentences of what a schema refuses, by dotted path. */
export function issuesOf(schema: z.ZodType, values: unknown): Record<string, string> {
  const result = schema.safeParse(values, { error: frenchIssue });
  if (result.success) return {};
  return Object.fromEntries(result.error.issues.map(({ path, message }) => [path.join('.'), message]));
}

function takesInto<V>(form: UseFormReturnType<V, unknown>, error: unknown): boolean {
  const fields = fieldsOf(error);
  if (!fields || !Object.keys(fields).every((path) => hasPath(form.getValues(), path))) return false;
  form.setErrors(fields);
  return true;
}

function hasPath(values: unknown, path: string): boolean {
  return (
    path
      .split('.')
      .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && key in at ? Reflect.get(at, key) : MISSING), values) !==
    MISSING
  );
}

const MISSING = Symbol('missing');
