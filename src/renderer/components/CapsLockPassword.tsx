import type { PasswordInputProps } from '@mantine/core';
import { PasswordInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';

/** A password field that tells when the capitals lock is on. */
export function CapsLockPassword({ description, ...rest }: PasswordInputProps) {
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...rest}
      description={capsLock ? <span role="status">La touche Verr. Maj est enfoncée.</span> : description}
      onKeyDown={watch}
      onKeyUp={watch}
    />
  );
}
