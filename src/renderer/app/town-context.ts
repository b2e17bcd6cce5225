import { createContext, useContext } from 'react';

/** The name of the town whose file is open. */
export const TownContext = createContext<string | null>(null);

/** The name of the town whose file is open; null before it is known. */
export function useTownName(): string | null {
  return useContext(TownContext);
}
