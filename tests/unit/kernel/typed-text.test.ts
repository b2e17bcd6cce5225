import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '#shared/kernel/typed-text';

describe('what is typed or pasted', () => {
  test.each([
    ['half an emoji', 'a\ud83cb', 'ab'],
    ['a control character', 'a\0b\u001b[31m', 'ab[31m'],
    ['a noncharacter, which Word refuses', 'a\uffffb\ufffe', 'ab'],
    ['invisible spaces and direction marks', '\ufeffa\u200bb\u202ec', 'abc'],
    ['an accent typed apart from its letter', 'e\u0301te\u0301', 'été'],
  ])('%s never reaches the file', (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test('whole emojis, other scripts and no-break spaces stay', () => {
    const text = 'Fête 👨‍👩‍👧 « où\u00a0?\u202f» جمعية ŒŸ';
    expect(cleanText(text)).toBe(text);
  });

  test('line ends become one kind, and a single line has none', () => {
    expect(cleanText('a\r\nb\rc\u2028d\ve')).toBe('a\nb\nc\nd\ne');
    expect(cleanLine('a\r\n\tb')).toBe('a b');
  });

  test('ten million characters take no time to clean', () => {
    const started = performance.now();
    for (const typed of [' '.repeat(10_000_000), '\t\n'.repeat(5_000_000), 'é\u0301'.repeat(5_000_000)]) cleanLine(typed);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
