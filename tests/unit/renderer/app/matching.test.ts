import { IconLock } from '@tabler/icons-react';
import { describe, expect, test } from 'vitest';
import { matching } from '../../../../src/renderer/app/frame/matching';
import type { Command } from '../../../../src/renderer/lib/command';

const command = (label: string, keywords: readonly string[] = []): Command => ({
  id: label,
  label,
  icon: IconLock,
  keywords,
  run: () => undefined,
});
const commands = [command('Élus'), command('Verrouiller Démopart', ['fermer']), command('Séances du conseil municipal')];

describe('Ctrl+K', () => {
  test('finds a command by the beginning of its words, accents or not', () => {
    expect(matching(commands, 'seance').map(({ label }) => label)).toEqual(['Séances du conseil municipal']);
    expect(matching(commands, 'elu').map(({ label }) => label)).toEqual(['Élus']);
  });

  test('finds a command by another word people use for it', () => {
    expect(matching(commands, 'ferm').map(({ label }) => label)).toEqual(['Verrouiller Démopart']);
  });

  test('wants every word that is typed', () => {
    expect(matching(commands, 'seances associations')).toEqual([]);
  });

  test('shows everything before anything is typed', () => {
    expect(matching(commands, '')).toHaveLength(commands.length);
  });
});
