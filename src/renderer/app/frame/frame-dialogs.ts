import { createContext, useContext, useState } from 'react';

/** The dialogs that can be opened from anywhere in the frame. */
export type FrameDialog = 'shortcuts' | 'password';

/** Opens one of the frame's dialogs. */
export const FrameDialogsContext = createContext<(dialog: FrameDialog) => void>(() => undefined);

/** How to open one of the frame's dialogs. */
export function useFrameDialogs(): (dialog: FrameDialog) => void {
  return useContext(FrameDialogsContext);
}

/** Which of the frame's dialogs is open; held by the frame. */
export function useFrameDialogsState() {
  const [opened, open] = useState<FrameDialog | null>(null);
  return { opened, open, close: () => open(null) };
}
