import { fold } from '#shared/kernel/french';

/** A short login made from a name: « Camille Martin » → `c.martin`, « Jean-Luc de la Tour » → `j.tour`. Empty for an empty name. */
export function proposeLogin(name: string): string {
  const words = fold(name)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  const [first, ...others] = words;
  const last = others.at(-1);
  if (first === undefined) return '';
  return last === undefined ? first.slice(0, 40) : `${first.charAt(0)}.${last}`.slice(0, 40);
}
