import { expect, test } from 'vitest';
import { isFiltered, listInput } from '../../../../../src/renderer/features/associations/list-search';

test('a plain address asks for the first page, in the order of names', () => {
  expect(listInput({})).toEqual({ page: 1, pageSize: 50 });
  expect(isFiltered({ page: 3, sort: 'city' })).toBe(false);
});

test('an address holds every filter', () => {
  const search = { q: ' théâtre ', domain: 'Culture', status: 'dormant', flagged: true, sort: 'domain', desc: true, page: 2 } as const;
  expect(listInput(search)).toEqual({
    search: 'théâtre',
    domain: 'Culture',
    status: 'dormant',
    flagged: true,
    sort: 'domain',
    descending: true,
    page: 2,
    pageSize: 50,
  });
  expect(isFiltered(search)).toBe(true);
});

test('a search made of spaces asks for everything', () => {
  expect(listInput({ q: '  ' })).toEqual({ page: 1, pageSize: 50 });
});
