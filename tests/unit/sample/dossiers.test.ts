import { expect, test } from 'vitest';
import { dossierFindings } from '#shared/features/grant-dossiers/findings';
import { DossierInput } from '#shared/features/grant-dossiers/model';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { inventDossier } from '../../../src/main/features/sample/dossiers';
import { aRequest } from '../../support/builders';

test('the dossiers of the sample town are whole: balanced, in euros, and they ask what the request asks', () => {
  const law = lawOn(civilDate('2026-03-31'), LEGAL_CATALOGUE);
  for (const place of [0, 1, 2, 3, 5]) {
    for (const euros of [150, 1_250, 24_000, 8_350]) {
      const asked = cents(euros * 100);
      const dossier = DossierInput.parse(inventDossier(aRequest({ asked }), { place, year: 2026 }));
      expect(dossierFindings(dossier, { asked, law })).toEqual([]);
      expect(dossier.projects.length).toBeGreaterThan(0);
    }
  }
});
