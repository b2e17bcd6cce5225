import { Button, Checkbox, Group, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { AssociationInput } from '#shared/features/associations/model';
import type { RegisterColumn, RegisterRequest } from '#shared/features/associations/register';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { ProgressModal } from '../../../components/ProgressModal';
import { useMay } from '../../../lib/session';
import { useExport } from '../use-export';

interface ExportModalProps {
  /** Which associations, in which order. */
  readonly request: RegisterRequest;
  readonly count: number;
  /** Those of the list, in their order. */
  readonly columns: readonly RegisterColumn[];
  readonly onClose: () => void;
}

const EVERY_FIELD = AssociationInput.keyof().options;

/** Writes associations in a file that a spreadsheet opens and that the import reads back. */
export function ExportModal({ request, count, columns, onClose }: ExportModalProps) {
  const [what, setWhat] = useState('shown');
  const [format, setFormat] = useState('xlsx');
  const [bank, setBank] = useState(false);
  const mayReveal = useMay('validate');
  const { start, job, warn } = useExport(onClose);
  const submit = () =>
    start({ request, columns: what === 'shown' ? [...columns] : EVERY_FIELD, format: format === 'csv' ? 'csv' : 'xlsx' }, { bank });
  return (
    <>
      <Modal opened onClose={onClose} title={`Exporter ${plural(count, 'association', 'associations')}`}>
        <Stack>
          <Radio.Group label="Colonnes" value={what} onChange={setWhat}>
            <Stack gap="xs" mt={6}>
              <Radio value="shown" label="Celles de la liste, dans leur ordre" />
              <Radio value="all" label="Toute la fiche" description="Un fichier que l’import relit sans rien y changer" />
            </Stack>
          </Radio.Group>
          <Radio.Group label="Fichier" value={format} onChange={setFormat}>
            <Stack gap="xs" mt={6}>
              <Radio value="xlsx" label="Classeur Excel (.xlsx)" description="Dates, nombres et zéros de tête gardés" />
              <Radio value="csv" label="Texte (.csv)" description="Pour un autre logiciel" />
            </Stack>
          </Radio.Group>
          {mayReveal && (
            <Checkbox
              checked={bank}
              onChange={(event) => setBank(event.currentTarget.checked)}
              label="Ajouter les coordonnées bancaires, IBAN en entier"
              description="Inscrit au journal. L’import ne les relit pas : un compte se saisit et se confirme dans sa fiche."
            />
          )}
          {(warn || bank) && (
            <LegalNote
              tone="warning"
              message="Ce fichier ne sera pas chiffré et contient des données personnelles. Rangez-le dans un dossier protégé, ne l’envoyez qu’à qui doit le lire, et supprimez-le après usage."
              source="RGPD, art. 5 et 32"
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button data-autofocus onClick={submit}>
              Exporter
            </Button>
          </Group>
        </Stack>
      </Modal>
      <ProgressModal title="Export du registre" progress={job.progress} onCancel={job.cancel} />
    </>
  );
}
