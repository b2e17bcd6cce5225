import { Alert, Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { plural, typeset } from '#shared/kernel/french';
import { useCall } from '../../lib/queries';
import { useMay } from '../../lib/session';

/** In the colour of the text: the alert's own is too pale on its ground. */
const PLAIN_TITLE = { title: { color: 'var(--mantine-color-text)' } };

/** Told wherever documents are produced: the letterhead of the town is set aside until it is mended. */
export function LetterheadNotice() {
  const { data } = useCall('houseStyle.letterheadFaults', {});
  const administers = useMay('administer');
  if (!data || data.faults === 0) return null;
  return (
    <Alert
      color="orange"
      variant="light"
      role="status"
      mb="md"
      className="dp-no-print"
      styles={PLAIN_TITLE}
      title="Papier à en-tête à corriger"
    >
      {typeset(`Il a ${plural(data.faults, 'défaut', 'défauts')} : en attendant, les documents sont produits avec l’en-tête de Démopart. `)}
      {administers && (
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/administration" search={{ tab: 'house' }} />}>
          Voir ce qu’il faut corriger
        </Anchor>
      )}
    </Alert>
  );
}
