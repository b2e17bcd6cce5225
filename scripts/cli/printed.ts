/** A value fit for JSON on a terminal: bytes are shown by their number. */
export function printed(value: unknown): string {
  return JSON.stringify(withoutBytes(value), null, 2);
}

/** Before `JSON.stringify`, which would ask a Buffer for its own JSON first. */
function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: value.length };
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutBytes(entry)]));
}

/** The first bytes met in an answer, in its own order; undefined when it holds none. */
export function firstBytes(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const entry of Object.values(value)) {
    const found = firstBytes(entry);
    if (found) return found;
  }
  return undefined;
}
