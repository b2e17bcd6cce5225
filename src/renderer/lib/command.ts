import type { SignedIn } from '#shared/features/vault/model';
import type { Icon } from './icon';

/** What a command may use when it runs. */
export interface CommandContext {
  readonly session: SignedIn;
  /** Goes to a path of the application, search included: `/associations?flagged=true`. */
  readonly navigate: (path: string) => void;
}

/** Something one can do from anywhere: feeds Ctrl+K, the shortcut help and, where it makes sense, a button. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** As shown: `Ctrl+L`. */
  readonly shortcut?: string;
  /** Other words people may type. */
  readonly keywords?: readonly string[];
  /** Absent: always. */
  readonly isAvailable?: (session: SignedIn) => boolean;
  readonly run: (context: CommandContext) => void;
}
