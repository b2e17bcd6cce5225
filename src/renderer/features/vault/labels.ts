import type { CoreEvent } from '#shared/ipc/events';

/** Why the file is closed: what the shell tells, what the window did itself, or that the program has just been opened. */
export type LockReason = Extract<CoreEvent, { type: 'vault.locked' }>['because'] | 'asked' | 'idle' | 'restored' | 'start';

/** Why the file is closed, in one sentence; nothing to say when the program has just been opened or the user asked. */
export const LOCK_REASONS: Readonly<Record<LockReason, string | null>> = {
  start: null,
  asked: null,
  idle: 'Démopart s’est verrouillé après quinze minutes sans activité.',
  suspend: 'Démopart s’est verrouillé à la mise en veille de l’ordinateur.',
  'core-restarted':
    'Le moteur de Démopart a dû redémarrer. Ce qui était enregistré l’est toujours\u00a0: saisissez votre mot de passe pour reprendre.',
  restored: 'La sauvegarde a été remise en place. Saisissez le mot de passe en vigueur à la date de cette sauvegarde.',
};

/** The steps of the first start. */
export const SETUP_STEPS = ['Bienvenue', 'Votre compte', 'Clé de secours', 'Premières données'] as const;
