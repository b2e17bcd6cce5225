import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { showFailure } from '../../lib/notices';

/** Asks for another encrypted file and makes it the one that is opened. */
export function useOpenExisting(): () => void {
  const client = useQueryClient();
  return () => {
    call('shell.openExistingFile', {}).then(({ chosen }) => {
      if (chosen) void client.invalidateQueries({ queryKey: ['vault'] });
    }, showFailure);
  };
}
