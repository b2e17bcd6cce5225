import { expect, test } from 'vitest';
import { groupsOf, withRetyped } from '../../../../src/renderer/components/recovery-groups';

const KEY = 'S6CH-49WR-ZKTH-GWAV-43F0-8E62-50EW-T1EE-4P8T';

test('a recovery key is shown as its nine groups', () => {
  expect(groupsOf(KEY)).toHaveLength(9);
});

test('the last two groups typed again make the whole key', () => {
  expect(withRetyped(KEY, 'T1EE-4P8T')).toBe(KEY);
});
