// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keyBelongsToDialog, keyBelongsToLayer } from '../../../../src/renderer/lib/open-layer';

// jsdom lays nothing out: what is hidden is said by the attribute alone.
Element.prototype.checkVisibility = function (this: Element) {
  return !this.hasAttribute('hidden');
};

beforeEach(() => {
  document.body.innerHTML = '';
});

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test('a key belongs to the dialog it closes, even once the dialog is gone', () => {
  document.body.innerHTML = '<div role="dialog"></div>';
  window.addEventListener('keydown', () => (document.body.innerHTML = ''), { once: true, capture: true });
  press('Escape');
  expect(keyBelongsToLayer()).toBe(true);
  press('Escape');
  expect(keyBelongsToLayer()).toBe(false);
});

test('the list of a closed field, still in the page but unseen, takes no key', () => {
  document.body.innerHTML = '<div role="listbox" hidden></div>';
  press('/');
  expect(keyBelongsToLayer()).toBe(false);
});

test('Ctrl+S is not the business of the open list of a field, but of a dialog', () => {
  document.body.innerHTML = '<div role="listbox"></div>';
  press('s');
  expect([keyBelongsToLayer(), keyBelongsToDialog()]).toEqual([true, false]);
  document.body.innerHTML = '<div role="dialog"></div>';
  press('s');
  expect(keyBelongsToDialog()).toBe(true);
});
