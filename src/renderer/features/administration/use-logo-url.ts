import { useMemo } from 'react';
import type { HouseLogo } from '#shared/features/house-style/contract';

/** An address under which the page can show the logo; null without one. */
export function useLogoUrl(logo: HouseLogo | null): string | null {
  return useMemo(() => (logo === null ? null : `data:image/${logo.type === 'png' ? 'png' : 'jpeg'};base64,${base64(logo.bytes)}`), [logo]);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
