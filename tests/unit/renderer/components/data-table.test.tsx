// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DataTable } from '../../../../src/renderer/components/DataTable';

const ROWS = ['Archers', 'Boxe', 'Chorale'];
const COLUMNS = [{ key: 'name', title: 'Nom', width: 200, sortable: true, render: (name: string) => name, footer: '3 associations' }];

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
});

function show(onOpen: (name: string) => void, onSort = vi.fn()) {
  const host = document.querySelector('#root');
  if (!host) throw new Error('no host');
  const table = (
    <DataTable
      label="Associations"
      rows={ROWS}
      columns={COLUMNS}
      rowKey={(name) => name}
      onOpen={onOpen}
      empty={null}
      sort={{ key: 'name', descending: false }}
      onSort={onSort}
    />
  );
  act(() => createRoot(host).render(<MantineProvider>{table}</MantineProvider>));
  return [...host.querySelectorAll<HTMLTableRowElement>('tbody tr')];
}

function press(key: string) {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

describe('a list', () => {
  test('is one tab stop, walked with the arrows and opened with Enter', () => {
    const opened = vi.fn();
    const rows = show(opened);
    expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1]);
    act(() => rows[0]?.focus());
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    press('Enter');
    expect(opened.mock.calls).toEqual([['Boxe']]);
    expect(rows.map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  });

  test('opens the line that is clicked', () => {
    const opened = vi.fn();
    const rows = show(opened);
    act(() => rows[2]?.click());
    expect(opened.mock.calls).toEqual([['Chorale']]);
  });

  test('tells its order, and asks for the other one', () => {
    const sorted = vi.fn();
    show(vi.fn(), sorted);
    const head = document.querySelector('th');
    expect(head?.getAttribute('aria-sort')).toBe('ascending');
    act(() => head?.querySelector('button')?.click());
    expect(sorted.mock.calls).toEqual([[{ key: 'name', descending: true }]]);
  });

  test('keeps its totals under the columns', () => {
    show(vi.fn());
    expect(document.querySelector('tfoot')?.textContent).toBe('3 associations');
  });
});
