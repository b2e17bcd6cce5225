import { Input, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { lazy, Suspense, useId } from 'react';
import type { TextShape } from './stored-text';

interface RichTextFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly readOnly?: boolean;
  readonly shape?: TextShape;
  /** What stands beside the label: a button that brings a text. */
  readonly aside?: ReactNode;
}

/** Only whoever writes loads the editor. */
const RichTextEditor = lazy(() => import('./RichTextEditor').then((module) => ({ default: module.RichTextEditor })));

/** A text with paragraphs, lists, tables, bold and italics, as a field of a form. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, description, value = '', onChange, error, readOnly = false, shape = 'blocks', aside } = props;
  const id = useId();
  return (
    <div>
      <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 8, marginBottom: 4 }}>
        <div>
          <Input.Label component="div" id={`${id}-label`}>
            {label}
          </Input.Label>
          {description !== undefined && <Input.Description id={`${id}-description`}>{description}</Input.Description>}
        </div>
        {aside}
      </div>
      <Suspense fallback={<Skeleton height={96} radius="sm" />}>
        <RichTextEditor
          value={value}
          onChange={onChange}
          shape={shape}
          readOnly={readOnly}
          labelledBy={`${id}-label`}
          describedBy={`${id}-description`}
          invalid={Boolean(error)}
        />
      </Suspense>
      {Boolean(error) && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
}
