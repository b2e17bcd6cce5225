import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { AssociationRow } from '#shared/features/associations/register';
import { isCloseName, searchTextOf } from '#shared/features/duplicates/names';
import { checkRna, checkSiret } from '#shared/kernel/identifiers';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import type { AssociationDraft } from '../association-input';

const PAUSE = 250;
const SHOWN = 3;

/** Says, without forbidding anything, that the register seems to hold this association already. */
export function LikelyDuplicates({ values }: { values: Pick<AssociationDraft, 'name' | 'siret' | 'rna'> }) {
  const [name] = useDebouncedValue(values.name, PAUSE);
  const [siret] = useDebouncedValue(values.siret, PAUSE);
  const [rna] = useDebouncedValue(values.rna, PAUSE);
  const sameSiret = useSearch(validValue(checkSiret(siret)));
  const sameRna = useSearch(validValue(checkRna(rna)));
  const closeName = useSearch(name.trim().length >= 3 ? searchTextOf(name) : '').filter((row) => isCloseName(name, row.name));
  return (
    <div aria-live="polite">
      {distinct([...sameSiret, ...sameRna, ...closeName])
        .slice(0, SHOWN)
        .map((row) => (
          <DuplicateNote key={row.id} row={row} sameNumber={[...sameSiret, ...sameRna].some(({ id }) => id === row.id)} />
        ))}
    </div>
  );
}

function DuplicateNote({ row: { id, name, city }, sameNumber }: { row: AssociationRow; sameNumber: boolean }) {
  const why = sameNumber ? 'Ce numéro est déjà celui de' : 'Une association de nom proche est déjà dans le registre\u00a0:';
  return (
    <LegalNote
      tone="info"
      message={
        <>
          {why}{' '}
          <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id }} />}>
            {name}
          </Anchor>
          {city === '' ? '' : ` (${city})`}. Vous pouvez tout de même créer la fiche.
        </>
      }
    />
  );
}

function useSearch(search: string): readonly AssociationRow[] {
  return useCall('associations.list', { search, page: 1, pageSize: 5 }, { enabled: search !== '' }).data?.rows ?? [];
}

function validValue(check: ReturnType<typeof checkSiret>): string {
  return check.status === 'valid' ? check.value : '';
}

/** Each association once, in order. */
function distinct(rows: readonly AssociationRow[]): AssociationRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
