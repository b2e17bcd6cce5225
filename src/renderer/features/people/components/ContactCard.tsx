import { Text } from '@mantine/core';
import type { PersonSheet } from '#shared/features/people/model';
import { formatPhone } from '#shared/kernel/identifiers';
import { SectionCard } from '../../../components/SectionCard';
import { civilityLabels } from '../../../lib/person';
import classes from './person.module.css';

/** Who somebody is and how to reach them. */
export function ContactCard({ person }: { person: PersonSheet }) {
  const fields = [
    ['Civilité', civilityLabels[person.civility]],
    ['Nom', person.lastName],
    ['Prénom', person.firstName],
    ['Téléphone', formatPhone(person.phone)],
    ['Adresse électronique', person.email],
    ['Note', person.note],
  ] as const;
  return (
    <SectionCard title="Identité et coordonnées">
      <dl className={classes['fields']}>
        {fields.map(([label, value]) => (
          <div key={label} className={classes['field']}>
            <dt>{label}</dt>
            <dd>
              {value === '' ? (
                <Text span inherit c="dimmed">
                  Non renseigné
                </Text>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
