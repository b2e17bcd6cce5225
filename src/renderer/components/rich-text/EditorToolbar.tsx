import { RichTextEditor as Frame } from '@mantine/tiptap';
import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableMinus,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import type { Icon } from '../../lib/icon';
import type { TextShape } from './stored-text';

/** The few things a text may have, each with its button. */
export function EditorToolbar({ editor, shape }: { readonly editor: Editor; readonly shape: TextShape }) {
  return (
    <Frame.Toolbar>
      <Frame.ControlsGroup>
        <Frame.Bold />
        <Frame.Italic />
      </Frame.ControlsGroup>
      {shape === 'blocks' && (
        <>
          <Frame.ControlsGroup>
            <Frame.BulletList />
            <Frame.OrderedList />
          </Frame.ControlsGroup>
          <Frame.ControlsGroup>{editor.isActive('table') ? <InTable editor={editor} /> : <NewTable editor={editor} />}</Frame.ControlsGroup>
        </>
      )}
      <Frame.ControlsGroup>
        <Frame.Undo />
        <Frame.Redo />
      </Frame.ControlsGroup>
    </Frame.Toolbar>
  );
}

function NewTable({ editor }: { readonly editor: Editor }) {
  const insert = () => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run();
  return <Control icon={IconTable} label="Insérer un tableau" disabled={editor.isActive('listItem')} onClick={insert} />;
}

function InTable({ editor }: { readonly editor: Editor }) {
  const chain = () => editor.chain().focus();
  return (
    <>
      <Control icon={IconRowInsertBottom} label="Ajouter une ligne" onClick={() => chain().addRowAfter().run()} />
      <Control icon={IconColumnInsertRight} label="Ajouter une colonne" onClick={() => chain().addColumnAfter().run()} />
      <Control icon={IconRowRemove} label="Supprimer la ligne" onClick={() => chain().deleteRow().run()} />
      <Control icon={IconColumnRemove} label="Supprimer la colonne" onClick={() => chain().deleteColumn().run()} />
      <Control icon={IconTableMinus} label="Supprimer le tableau" onClick={() => chain().deleteTable().run()} />
    </>
  );
}

interface ControlProps {
  readonly icon: Icon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Control({ icon: Shown, label, disabled = false, onClick }: ControlProps) {
  return (
    <Frame.Control aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Shown size={16} stroke={1.5} />
    </Frame.Control>
  );
}
