import type { AutocompleteProps } from '@mantine/core';
import { Autocomplete, Text } from '@mantine/core';
import { itemFieldLabels } from '../labels';
import { matchingCodes, subjectLabel } from '../subject-codes';

type SubjectCodeFieldProps = Omit<AutocompleteProps, 'data' | 'label'>;

/** The @CTES code of an affair: the usual ones are offered with their meaning, any other may be typed. */
export function SubjectCodeField({ value, ...rest }: SubjectCodeFieldProps) {
  const code = value ?? '';
  return (
    <Autocomplete
      label={itemFieldLabels.subjectCode}
      description={subjectLabel(code) || 'Matière de la nomenclature @CTES, par exemple 7.5'}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk
      aria-required
      {...rest}
      value={code}
      data={[...matchingCodes(subjectLabel(code) ? '' : code)]}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <Text size="sm">
          <b>{option.value}</b> {subjectLabel(option.value)}
        </Text>
      )}
    />
  );
}
