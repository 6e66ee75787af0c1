import type { Editor } from '@tiptap/core';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';
import * as React from 'react';
import { guidanceEditingTexts } from '../../../../loc/guidanceEditing';
import { useFeatureTexts } from '../../../texts';
import { newTable } from './tableNodes';
import styles from './RichEditor.module.scss';

/** What a form under the toolbar puts in. */
export type Inserting = 'limit' | 'fill' | 'link';

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  editor: Editor;
  canFill: boolean;
  open: Inserting | undefined;
  onOpen(what: Inserting | undefined): void;
}

interface Tool {
  name: string;
  /** Absent for what is done rather than switched on. */
  isOn?: boolean;
  use(): void;
}

/** The editor's tools. One of them is a stop of the Tab key; arrow keys lead to the others. */
export function Toolbar({ editor, canFill, open, onOpen }: ToolbarProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).toolbar;
  const [stop, setStop] = React.useState(0);
  const bar = React.useRef<HTMLDivElement>(null);
  const chain = (): ReturnType<Editor['chain']> => editor.chain().focus();
  const inTable = editor.isActive('table');
  const onTable =
    (command: typeof addRowAfter): (() => void) =>
    () => {
      command(editor.state, editor.view.dispatch);
      editor.commands.focus();
    };
  const opens = (what: Inserting, name: string): Tool => ({
    name,
    isOn: open === what,
    use: () => onOpen(open === what ? undefined : what)
  });
  const tools: readonly Tool[] = [
    { name: words.bold, isOn: editor.isActive('bold'), use: () => chain().toggleBold().run() },
    { name: words.italic, isOn: editor.isActive('italic'), use: () => chain().toggleItalic().run() },
    {
      name: words.heading,
      isOn: editor.isActive('heading', { level: 3 }),
      use: () => chain().toggleHeading({ level: 3 }).run()
    },
    {
      name: words.subheading,
      isOn: editor.isActive('heading', { level: 4 }),
      use: () => chain().toggleHeading({ level: 4 }).run()
    },
    { name: words.bullets, isOn: editor.isActive('bulletList'), use: () => chain().toggleBulletList().run() },
    { name: words.numbers, isOn: editor.isActive('orderedList'), use: () => chain().toggleOrderedList().run() },
    editor.isActive('link')
      ? { name: words.unlink, use: () => chain().extendMarkRange('link').unsetLink().run() }
      : opens('link', words.link),
    opens('limit', words.limit),
    ...(canFill ? [opens('fill', words.fill)] : []),
    ...(inTable
      ? [
          { name: words.addRow, use: onTable(addRowAfter) },
          { name: words.addColumn, use: onTable(addColumnAfter) },
          { name: words.deleteRow, use: onTable(deleteRow) },
          { name: words.deleteColumn, use: onTable(deleteColumn) },
          { name: words.deleteTable, use: onTable(deleteTable) }
        ]
      : [{ name: words.table, use: () => putTable(editor) }]),
    { name: words.undo, use: () => chain().undo().run() },
    { name: words.redo, use: () => chain().redo().run() }
  ];
  const at = Math.min(stop, tools.length - 1);
  const move = (event: React.KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + tools.length) % tools.length;
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={words.name} className={styles.toolbar} onKeyDown={move}>
      {tools.map(({ name, isOn, use }, place) => (
        <button
          key={name}
          type="button"
          tabIndex={place === at ? 0 : -1}
          aria-pressed={isOn}
          onFocus={() => setStop(place)}
          onClick={use}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Puts a table in and goes to its first cell. */
function putTable(editor: Editor): void {
  editor.chain().focus().insertContent(newTable).run();
  const { $head } = editor.state.selection;
  for (let depth = $head.depth; depth > 0; depth -= 1) {
    // Into the row, its cell, and the cell's paragraph.
    if ($head.node(depth).type.name === 'table') editor.commands.setTextSelection($head.start(depth) + 3);
  }
}
