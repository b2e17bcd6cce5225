import { Button, ColorInput, Group, NativeSelect, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconFileTypeDocx } from '@tabler/icons-react';
import type { HouseLogo } from '#shared/features/house-style/contract';
import { BOUNDS, FONTS, HouseSettings, ORIGINAL } from '#shared/features/house-style/model';
import { HOUSE_FIELDS, LOGO_PLACES } from '#shared/features/house-style/words';
import type { Town } from '#shared/features/town/contract';
import { SectionCard } from '../../../components/SectionCard';
import { WholeNumberInput } from '../../../components/WholeNumberInput';
import { call } from '../../../lib/api';
import { useContractForm, type ContractForm } from '../../../lib/form';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCommand } from '../../../lib/queries';
import { useSaveFile } from '../../../lib/use-save-file';
import classes from './house-form.module.css';
import { HousePreview } from './HousePreview';

type Form = ContractForm<typeof HouseSettings>;
type Field = keyof HouseSettings;
type TextField = 'headState' | 'headPlace' | 'headCommune' | 'footer' | 'mayorTitle' | 'secretaryTitle' | 'delegateTitle' | 'delegateName';

interface HouseFormProps {
  readonly settings: HouseSettings;
  readonly logo: HouseLogo | null;
  /** Whether the letterhead of the town's own is in use. */
  readonly onPaper: boolean;
  readonly town: Town;
}

/** Changes the look of the documents, shown as it changes; Ctrl+S saves. */
export function HouseForm({ settings, logo, onPaper, town }: HouseFormProps) {
  const form = useContractForm(HouseSettings, settings);
  const save = useCommand('houseStyle.update', {
    form,
    success: 'La charte des documents est enregistrée.',
    undo: () => call('houseStyle.update', settings),
  });
  const submit = form.onSubmit((values) => save.mutate(values));
  usePageShortcuts({ save: () => submit() });
  const written = HouseSettings.safeParse(form.values);
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack gap="md">
          <PageCard form={form} />
          <TextsCard form={form} title="En-tête et pied de page" fields={HEAD} town={town} />
          <SignaturesCard form={form} town={town} />
        </Stack>
        <div className={classes['beside']}>
          <HousePreview settings={written.success ? written.data : settings} logo={logo} onPaper={onPaper} town={town} />
        </div>
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <SampleButton settings={written.success ? written.data : null} />
        <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
          Enregistrer
        </Button>
      </Group>
    </form>
  );
}

function SampleButton({ settings }: { settings: HouseSettings | null }) {
  const sample = useSaveFile();
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      loading={sample.isPending}
      disabled={settings === null}
      onClick={() => settings && sample.mutate(() => call('houseStyle.sample', settings))}
    >
      Aperçu dans Word
    </Button>
  );
}

/** Puts fields back as the program brings them; what is not saved is not changed. */
function BackToOriginal({ form, fields, of }: { form: Form; fields: readonly Field[]; of: string }) {
  const changed = fields.some((field) => form.values[field] !== ORIGINAL[field]);
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      disabled={!changed}
      aria-label={`Revenir à l’original\u00a0: ${of}`}
      onClick={() => form.setValues(Object.fromEntries(fields.map((field) => [field, ORIGINAL[field]])))}
    >
      Revenir à l’original
    </Button>
  );
}

const MARGINS = ['marginTop', 'marginBottom', 'marginLeft', 'marginRight'] as const;
const PAGE = ['font', 'scale', 'color', ...MARGINS, 'logoWidth', 'logoPlace'] as const;
const PLACES = Object.entries(LOGO_PLACES).map(([value, label]) => ({ value, label }));
const SWATCHES = ['#1F3864', '#7A1F1F', '#1F5C3A', '#4A2A6A', '#333333', '#000000'];

/** What may be typed is said under the field: the fields of a row stay level. */
const BELOW: { readonly inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] } = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
};

function PageCard({ form }: { form: Form }) {
  return (
    <SectionCard title="Page et texte" actions={<BackToOriginal form={form} fields={PAGE} of="page et texte" />}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <NativeSelect label={HOUSE_FIELDS.font} data={Object.keys(FONTS)} {...form.getInputProps('font')} />
        <WholeNumberInput {...BELOW} label={HOUSE_FIELDS.scale} description={range(BOUNDS.scale)} {...form.getInputProps('scale')} />
        <ColorInput
          className={classes['whole']}
          label={HOUSE_FIELDS.color}
          swatches={SWATCHES}
          value={`#${form.values.color}`}
          onChange={(typed: string) => form.setFieldValue('color', typed.replace('#', '').toUpperCase())}
          error={form.errors['color']}
          eyeDropperButtonProps={{ 'aria-label': 'Prélever une couleur à l’écran' }}
        />
        {MARGINS.map((field) => (
          <WholeNumberInput
            {...BELOW}
            key={field}
            label={HOUSE_FIELDS[field]}
            description={range(field === 'marginLeft' || field === 'marginRight' ? BOUNDS.side : BOUNDS.end)}
            {...form.getInputProps(field)}
          />
        ))}
        <NativeSelect label={HOUSE_FIELDS.logoPlace} data={PLACES} {...form.getInputProps('logoPlace')} />
        <WholeNumberInput {...BELOW} label={HOUSE_FIELDS.logoWidth} description={range(BOUNDS.logo)} {...form.getInputProps('logoWidth')} />
      </SimpleGrid>
    </SectionCard>
  );
}

function range({ least, most }: { readonly least: number; readonly most: number }): string {
  return `De ${least} à ${most}`;
}

const HEAD = ['headState', 'headPlace', 'headCommune', 'footer'] as const;
const SIGNATURES = ['mayorTitle', 'secretaryTitle'] as const;
const DELEGATE = ['delegateTitle', 'delegateName'] as const;

/** What is printed when a field is left empty. */
function originals({ department, arrondissement, name, mayorTitle }: Town): Readonly<Record<TextField, string>> {
  return {
    headState: 'RÉPUBLIQUE FRANÇAISE',
    headPlace: `Département et arrondissement (${department}, ${arrondissement})`,
    headCommune: `COMMUNE (${name.toLocaleUpperCase('fr')})`,
    footer: 'Rien de plus que le titre et la page',
    mayorTitle: `${mayorTitle},`,
    secretaryTitle: 'Le secrétaire de séance,',
    delegateTitle: ORIGINAL.delegateTitle,
    delegateName: '',
  };
}

interface TextsProps {
  readonly form: Form;
  readonly title: string;
  readonly fields: readonly TextField[];
  readonly town: Town;
}

function TextsCard({ form, title, fields, town }: TextsProps) {
  return (
    <SectionCard title={title} actions={<BackToOriginal form={form} fields={fields} of={title.toLocaleLowerCase('fr')} />}>
      <Stack gap="sm">
        <Texts form={form} fields={fields} town={town} />
      </Stack>
    </SectionCard>
  );
}

function Texts({ form, fields, town }: Omit<TextsProps, 'title'>) {
  return fields.map((field) => (
    <TextInput key={field} label={HOUSE_FIELDS[field]} placeholder={originals(town)[field]} {...form.getInputProps(field)} />
  ));
}

function SignaturesCard({ form, town }: { form: Form; town: Town }) {
  const back = <BackToOriginal form={form} fields={[...SIGNATURES, 'delegated', ...DELEGATE]} of="signatures" />;
  return (
    <SectionCard title="Signatures" actions={back}>
      <Stack gap="sm">
        <Texts form={form} fields={SIGNATURES} town={town} />
        <Switch label={HOUSE_FIELDS.delegated} {...form.getInputProps('delegated', { type: 'checkbox' })} />
        {form.values.delegated && <Texts form={form} fields={DELEGATE} town={town} />}
      </Stack>
    </SectionCard>
  );
}
