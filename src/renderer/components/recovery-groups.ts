/** A recovery key as its groups of four: `7K2M-9QXA-…` → `['7K2M', '9QXA', …]`. */
export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-');
}

/** How many groups at the end are typed again, to prove that the sheet is really kept. */
const RETYPED_GROUPS = 2;

/** The key with its last groups as they were typed again: opening with it proves them right. */
export function withRetyped(recoveryKey: string, typed: string): string {
  return [...groupsOf(recoveryKey).slice(0, -RETYPED_GROUPS), typed].join('-');
}
