import { Stack, Text } from '@mantine/core';
import { FIRST_PATTERN, PATTERN_FIELDS, exampleOf, patternFault } from '#shared/features/deliberations/pattern';
import { DECISION_FIELDS, FIRST_DECISION_PATTERN, decisionExample, decisionPatternFault } from '#shared/features/mayor-decisions/pattern';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { NumberPatterns, type PatternKind } from './NumberPatterns';

/** How deliberations and the mayor's decisions are numbered, from which day on. */
export function CouncilTab() {
  return (
    <Stack>
      <SectionCard title="Numéros des délibérations">
        <Text c="dimmed" maw={920} mb="sm">
          Le numéro d’une délibération est pris une fois pour toutes, dans l’ordre du jour et sans trou. Il doit convenir à la
          télétransmission @CTES&nbsp;: 2 à 15 chiffres, capitales et «&nbsp;_&nbsp;».
        </Text>
        <DeliberationPatterns />
      </SectionCard>
      <SectionCard title="Numéros des décisions du maire">
        <Text c="dimmed" maw={920} mb="sm">
          Les décisions prises par délégation ont leurs propres numéros, sans trou dans l’année. Aucun n’est celui d’une délibération.
        </Text>
        <DecisionPatterns />
      </SectionCard>
    </Stack>
  );
}

const SAVED = 'Le modèle de numéro est enregistré.';
const DROPPED = 'Le modèle est retiré\u00a0: le précédent s’applique.';

const DELIBERATIONS: PatternKind = {
  label: 'Modèles de numéro des délibérations',
  first: FIRST_PATTERN,
  fields: PATTERN_FIELDS,
  exampleOf,
  faultOf: patternFault,
  dayLabel: 'Pour les séances tenues à partir du',
  dayHelp: 'Les séances antérieures gardent leur modèle.',
};

const DECISIONS: PatternKind = {
  label: 'Modèles de numéro des décisions',
  first: FIRST_DECISION_PATTERN,
  fields: DECISION_FIELDS,
  exampleOf: decisionExample,
  faultOf: decisionPatternFault,
  dayLabel: 'Pour les décisions prises à partir du',
  dayHelp: 'Les décisions antérieures gardent leur modèle.',
};

function DeliberationPatterns() {
  const { data, error } = useCall('deliberations.patterns', {});
  const save = useCommand('deliberations.setPattern', {
    success: SAVED,
    undo: (_after, { startsOn }) => call('deliberations.dropPattern', { startsOn }),
  });
  const drop = useCommand('deliberations.dropPattern', {
    success: DROPPED,
    undo: (_after, { startsOn }) => {
      const before = data?.find((one) => one.startsOn === startsOn);
      return before ? call('deliberations.setPattern', before) : Promise.resolve();
    },
  });
  return (
    <NumberPatterns
      kind={DELIBERATIONS}
      patterns={data}
      error={error}
      saving={save.isPending}
      onSave={(pattern) => save.mutate(pattern)}
      onDrop={(startsOn) => drop.mutate({ startsOn })}
    />
  );
}

function DecisionPatterns() {
  const { data, error } = useCall('mayorDecisions.patterns', {});
  const save = useCommand('mayorDecisions.setPattern', {
    success: SAVED,
    undo: (_after, { startsOn }) => call('mayorDecisions.dropPattern', { startsOn }),
  });
  const drop = useCommand('mayorDecisions.dropPattern', {
    success: DROPPED,
    undo: (_after, { startsOn }) => {
      const before = data?.find((one) => one.startsOn === startsOn);
      return before ? call('mayorDecisions.setPattern', before) : Promise.resolve();
    },
  });
  return (
    <NumberPatterns
      kind={DECISIONS}
      patterns={data}
      error={error}
      saving={save.isPending}
      onSave={(pattern) => save.mutate(pattern)}
      onDrop={(startsOn) => drop.mutate({ startsOn })}
    />
  );
}
