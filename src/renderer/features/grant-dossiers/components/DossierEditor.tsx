import { useMemo } from 'react';
import type { DossierFile } from '#shared/features/grant-dossiers/contract';
import { dossierFindings } from '#shared/features/grant-dossiers/findings';
import { changesSince } from '#shared/features/grant-dossiers/renewal';
import type { LegalSetting } from '#shared/features/legal/model';
import { lawOn } from '#shared/features/legal/rules';
import { cents } from '#shared/kernel/money';
import { LegalNote } from '../../../components/LegalNote';
import { TypedSheet } from '../../../components/TypedSheet';
import { today } from '../../../lib/today';
import { useDossierForm } from '../use-dossier-form';
import { AttestationsCard } from './AttestationsCard';
import { BudgetCard } from './BudgetCard';
import { ChangesCard } from './ChangesCard';
import { DossierStatus, SheetButton } from './DossierBar';
import { KnownCard } from './KnownCard';
import { ProjectsCard } from './ProjectsCard';
import { ShapeCard } from './ShapeCard';

interface DossierEditorProps {
  readonly file: DossierFile;
  /** False for those who may only read, and when the request is closed. */
  readonly editable: boolean;
  /** Nothing was saved of it, or only what a renewal takes over; not so once it is saved on this page. */
  readonly isJustBegun: boolean;
  readonly settings: readonly LegalSetting[];
}

/** The dossier of a request, typed on one page and saved in one go. */
export function DossierEditor({ file, editable, isJustBegun, settings }: DossierEditorProps) {
  const control = useDossierForm(file);
  const { form, draft } = control;
  const law = useMemo(() => lawOn(today(), settings), [settings]);
  const findings = dossierFindings(form, { asked: form.asked ?? cents(0), law });
  const shared = { control, editable, findings, last: file.last };
  const unsaved = draft.dirty || file.dossier === null;
  return (
    <TypedSheet
      editable={editable}
      restoredFrom={draft.restoredFrom}
      onStartOver={() => control.startOver()}
      status={<DossierStatus findings={findings.length} state={stateOf({ unsaved, dirty: draft.dirty })} />}
      actions={<SheetButton requestId={file.requestId} disabled={unsaved} />}
      save={{ label: 'Enregistrer le dossier', ready: unsaved, pending: control.isSaving, run: () => control.save() }}
    >
      {file.dossier === null && <Beginning file={file} />}
      {file.last && <ChangesCard year={file.last.year} changes={changesSince(file.last.dossier, form)} />}
      <ShapeCard {...shared} startsAtAmount={editable && isJustBegun} />
      <ProjectsCard {...shared} />
      <BudgetCard {...shared} year={file.year} />
      <AttestationsCard {...shared} law={law} />
      <KnownCard file={file} />
    </TypedSheet>
  );
}

function stateOf({ unsaved, dirty }: { unsaved: boolean; dirty: boolean }): string {
  if (dirty) return 'Saisie non enregistrée';
  return unsaved ? 'Pas encore enregistré' : 'Enregistré';
}

function Beginning({ file }: { file: DossierFile }) {
  const message = file.last
    ? `Le dossier de ${file.last.year} est repris\u00a0: textes, budgets et personnes. Ne saisissez que ce qui change, puis enregistrez.`
    : 'Aucun dossier n’est encore saisi. Recopiez le formulaire de l’association (Cerfa n°\u00a012156*06)\u00a0; ce que la fiche sait déjà n’est pas redemandé.';
  return <LegalNote tone="info" message={message} />;
}
