// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cents } from '#shared/kernel/money';
import { formatAmountBare, parseAmount } from '#shared/kernel/money';
import { useTypedText } from '../../../../src/renderer/lib/typed-text';

let held: Cents | null;

function Amount() {
  const [value, setValue] = useState<Cents | null>(null);
  held = value;
  const typed = useTypedText({ value, onChange: setValue, parse: parseAmount, format: formatAmountBare, complaint: 'Montant attendu.' });
  return (
    <>
      <input {...typed.inputProps} />
      <output>{typed.complaint}</output>
    </>
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const host = document.querySelector('#root');
  if (host) act(() => createRoot(host).render(<Amount />));
});

function field(): HTMLInputElement {
  const input = document.querySelector('input');
  if (!input) throw new Error('no field');
  return input;
}

function type(text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function leave() {
  act(() => {
    field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

describe('a field that means an amount', () => {
  test('takes what is typed, and shows it the house way once left', () => {
    type('1200,5 €');
    expect(held).toBe(120_050);
    expect(field().value).toBe('1200,5 €');
    leave();
    expect(field().value).toBe('1\u202f200,50');
  });

  test('keeps a text it does not understand, says so, and holds the form back', () => {
    type('douze');
    leave();
    expect(field().value).toBe('douze');
    expect(document.querySelector('output')?.textContent).toBe('Montant attendu.');
    expect(field().checkValidity()).toBe(false);
    expect(held).toBeNull();
  });

  test('is mended by typing again', () => {
    type('douze');
    leave();
    type('12');
    expect(field().checkValidity()).toBe(true);
    expect(document.querySelector('output')?.textContent).toBe('');
    expect(held).toBe(1_200);
  });

  test('may be emptied', () => {
    type('12');
    type('');
    leave();
    expect(held).toBeNull();
    expect(field().checkValidity()).toBe(true);
  });
});
