import { describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { shellContract } from '#shared/ipc/shell-contract';
import { staleTopics, topicOf } from '../../../../src/renderer/lib/topics';

describe('what a change makes stale', () => {
  test('every operation of the core and of the shell reads a known topic', () => {
    const names = [...Object.keys(contract), ...Object.keys(shellContract)].filter(
      (name): name is Parameters<typeof topicOf>[0] => name !== '',
    );
    expect(names.map((name) => topicOf(name))).not.toContain(undefined);
  });

  test('a legal value that changes is seen on the sessions and the campaigns', () => {
    expect([...staleTopics(['legal'])]).toEqual(expect.arrayContaining(['legal', 'council', 'campaigns', 'dashboard']));
  });

  test('a mandate that changes is seen on the councillors it concerns', () => {
    expect(topicOf('mandates.list')).toBe('associations');
    expect([...staleTopics(['associations'])]).toContain('councillors');
  });

  test('any change reaches the journal, the dashboard and the search', () => {
    expect([...staleTopics(['backups'])]).toEqual(expect.arrayContaining(['audit', 'dashboard', 'search']));
  });
});
