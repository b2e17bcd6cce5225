import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '../../lib/api';
import { call } from '../../lib/api';

const PAUSE = 200;

type Typed = CallInput<'bank.check'>;

/** What the checks say of bank details once the typing pauses. Not kept in the cache: it would hold every IBAN half typed. */
export function useBankCheck({ associationId, iban, bic, holder }: Typed): CallOutput<'bank.check'> | null {
  const [typed] = useDebouncedValue(`${iban}\n${bic}\n${holder}`, PAUSE);
  const [verdict, setVerdict] = useState<CallOutput<'bank.check'> | null>(null);
  useEffect(() => {
    let left = false;
    const [typedIban = '', typedBic = '', typedHolder = ''] = typed.split('\n');
    call('bank.check', { associationId, iban: typedIban, bic: typedBic, holder: typedHolder }).then(
      (answer) => {
        if (!left) setVerdict(answer);
      },
      () => {
        if (!left) setVerdict(null);
      },
    );
    return () => {
      left = true;
    };
  }, [associationId, typed]);
  return verdict;
}
