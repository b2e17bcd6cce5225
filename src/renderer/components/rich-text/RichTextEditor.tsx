import '@mantine/tiptap/styles.css';
import { RichTextEditor as Frame } from '@mantine/tiptap';
import type { EditorOptions, Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { showWarning } from '../../lib/notices';
import { cleanPaste } from './clean-paste';
import { EditorToolbar } from './EditorToolbar';
import { blocksOf } from './from-document';
import { EDITOR_LABELS, droppedText } from './labels';
import classes from './rich-text.module.css';
import type { TextShape } from './stored-text';
import { readStored, writeStored } from './stored-text';
import { documentOf } from './to-document';

export interface RichTextEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shape: TextShape;
  readonly readOnly: boolean;
  /** Identifiers of what names and describes the field. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}

/** Writes a text with paragraphs, lists, tables, bold and italics. Ctrl+B, Ctrl+I; Tab goes through a table; Esc leaves. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { value, onChange, shape, readOnly } = props;
  const written = useRef(value);
  const editor = useEditor({
    extensions: shape === 'lines' ? LINES : BLOCKS,
    content: documentOf(readStored(value, shape)),
    editable: !readOnly,
    shouldRerenderOnTransaction: true,
    onUpdate: ({ editor: current }) => {
      written.current = writeStored(blocksOf(current.getJSON()), shape);
      onChange(written.current);
    },
    editorProps: { ...HANDLERS, attributes: attributesOf(props) },
  });
  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(documentOf(readStored(value, shape)), { emitUpdate: false });
  }, [editor, value, shape]);
  return (
    <Frame editor={editor} labels={EDITOR_LABELS} classNames={{ content: classes['content'] ?? '' }} withTypographyStyles={false}>
      {!readOnly && <EditorToolbar editor={editor} shape={shape} />}
      <Frame.Content />
    </Frame>
  );
}

function attributesOf({ labelledBy, describedBy, invalid, readOnly }: RichTextEditorProps): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': String(invalid),
    'aria-readonly': String(readOnly),
    lang: 'fr',
    spellcheck: 'true',
    // The panel around does not close on the Esc that leaves the text.
    'data-mantine-stop-propagation': 'true',
  };
}

const HANDLERS: EditorOptions['editorProps'] = {
  transformPastedHTML: (html) => {
    const { html: kept, dropped } = cleanPaste(html);
    if (dropped.length > 0) showWarning(droppedText(dropped));
    return kept;
  },
  handlePaste: (_view, event) => {
    const types: readonly string[] = event.clipboardData?.types ?? [];
    if (!types.includes('Files') || types.includes('text/html') || types.includes('text/plain')) return false;
    showWarning(droppedText(['images']));
    return true;
  },
  handleDrop: (_view, event) => (event.dataTransfer?.files.length ?? 0) > 0,
  handleKeyDown: (view, event) => {
    if (event.key !== 'Escape') return false;
    view.dom.blur();
    return true;
  },
};

const KEPT = {
  heading: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  link: false,
} as const;
const LINES: Extensions = [StarterKit.configure({ ...KEPT, bulletList: false, orderedList: false, listItem: false, listKeymap: false })];
const BLOCKS: Extensions = [StarterKit.configure(KEPT), TableKit.configure({ table: { resizable: false } })];
