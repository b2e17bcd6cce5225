import { wrongCall } from './failures';

/** One operation to run on one file. `json` is text, or `-` for the standard input. */
export interface CallRequest {
  readonly kind: 'call';
  readonly file: string;
  readonly operation: string;
  readonly json: string;
  /** Where the first bytes of the answer are written. */
  readonly out: string | undefined;
}

export type Request = CallRequest | { readonly kind: 'list' };

export const USAGE = [
  'Usage : npm run --silent call -- FICHIER.db OPERATION [\'{"…": …}\' ou -] [--out FICHIER]',
  '        npm run --silent call -- --list',
].join('\n');

/** Reads the arguments. @throws DomainError VALIDATION with the usage */
export function readArguments(args: readonly string[]): Request {
  const { positional, out } = withoutOut(args);
  if (positional.includes('--list')) {
    if (positional.length > 1 || out !== undefined) throw wrongCall(`--list s’emploie seul.\n${USAGE}`);
    return { kind: 'list' };
  }
  const unknown = positional.find((argument) => argument.startsWith('--'));
  if (unknown !== undefined) throw wrongCall(`Option inconnue : ${unknown}.\n${USAGE}`);
  const [file, operation, json = '{}', extra] = positional;
  if (!file || !operation) throw wrongCall(`Indiquez le fichier et l’opération.\n${USAGE}`);
  if (extra !== undefined) throw wrongCall(`Argument en trop : ${extra}. Le JSON se donne entre apostrophes.\n${USAGE}`);
  return { kind: 'call', file, operation, json, out };
}

function withoutOut(args: readonly string[]): { positional: string[]; out: string | undefined } {
  const place = args.indexOf('--out');
  if (place === -1) return { positional: [...args], out: undefined };
  const out = args[place + 1];
  if (!out || out.startsWith('--')) throw wrongCall(`--out attend le nom d’un fichier.\n${USAGE}`);
  return { positional: args.toSpliced(place, 2), out };
}
