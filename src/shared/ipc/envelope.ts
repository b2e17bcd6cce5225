import type { Failure } from '../kernel/errors';

/** What went wrong, with the French sentence that says it and how to mend it. */
export type EnvelopeError = Failure & { readonly message: string };

/** What every call answers. Nothing ever rejects across the wire. */
export type Envelope<T = unknown> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: EnvelopeError };
