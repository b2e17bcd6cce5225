import type { LastDossier } from '#shared/features/grant-dossiers/contract';
import type { DossierFinding } from '#shared/features/grant-dossiers/findings';
import type { DossierFormControl } from '../use-dossier-form';

/** What each part of the dossier is given. */
export interface CardProps {
  readonly control: DossierFormControl;
  readonly editable: boolean;
  readonly findings: readonly DossierFinding[];
  /** Last year's, to be compared with; null when there was none. */
  readonly last: LastDossier | null;
}
