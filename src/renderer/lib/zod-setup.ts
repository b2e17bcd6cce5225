import { z } from 'zod';

/** The window's content security policy forbids `eval`: zod must not try it, or every start would report a violation. */
z.config({ jitless: true });
