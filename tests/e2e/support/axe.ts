import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Application } from './application';

/** Time for a lazy page to arrive and for its transitions to end, in ms. */
const SETTLING = 400;

/** What axe finds serious or critical on the screen shown. */
export async function seriousFaults({ window }: Application): Promise<string[]> {
  await window.waitForTimeout(SETTLING);
  await window.getByRole('heading', { level: 1 }).waitFor();
  const { violations, passes } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
