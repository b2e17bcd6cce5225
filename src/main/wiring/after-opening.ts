import type { SignedIn } from '#shared/features/vault/model';
import type { TrashService } from '../features/trash/service';
import type { BackupsService } from '../features/vault/backups';
import type { VaultDoor } from '../features/vault/open-vault';
import type { Call } from '../ipc/call';
import type { Logger } from '../ports';
import { allows } from '../security/permissions';

interface Housekeeping {
  readonly door: VaultDoor;
  readonly backups: BackupsService;
  readonly trash: TrashService;
  readonly logger: Logger;
}

/** What is done while whoever opened the file is already at work: the day's backup, then what is past its time in the trash. */
export function afterOpening({ door, backups, trash, logger }: Housekeeping) {
  return async (account: SignedIn, call: Call): Promise<void> => {
    await backups.makeDaily(call.now);
    await door.current()?.store.idle();
    if (!door.current() || !allows(account.role, 'write')) return;
    try {
      trash.purgeExpired({ ...call, operation: 'trash.purgeExpired', account });
    } catch (error) {
      logger.warn(`the trash was not emptied: ${error instanceof Error ? error.name : 'unexpected'}`);
    }
  };
}
