import { CallError } from './api';

/** What the window refuses by itself; its message is the French sentence to show. */
export class Refused extends Error {}

/** The French sentence of anything that was thrown. */
export function errorText(error: unknown): string {
  if (error instanceof CallError) return error.failure.message;
  if (error instanceof Refused) return error.message;
  return 'Une erreur inattendue s’est produite. Rien n’a été perdu\u00a0: recommencez, puis redémarrez Démopart si elle revient.';
}

/**
 * The fields an error is about, by dotted path (`person.lastName`), each with its sentence; null when it is about none.
 * The `values.` that update operations put around an entity is taken off, so that paths are those of the form.
 */
export function fieldsOf(error: unknown): Readonly<Record<string, string>> | null {
  if (!(error instanceof CallError)) return null;
  const { failure } = error;
  if (failure.code === 'CONFLICT') return { [failure.details.field]: failure.message };
  if (failure.code !== 'VALIDATION') return null;
  const fields = failure.details.issues
    .filter(({ path }) => path.length > 0)
    .map(({ path, message }): [string, string] => [fieldPath(path), message]);
  return fields.length > 0 ? Object.fromEntries<string>(fields) : null;
}

function fieldPath(path: readonly (string | number)[]): string {
  return (path[0] === 'values' && path.length > 1 ? path.slice(1) : path).join('.');
}
