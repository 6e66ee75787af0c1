import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import * as React from 'react';
import type { GuidanceCode } from '../../../../domain/guidance/limits';
import { safeHtml } from '../safeHtml';
import { safeLink } from '../safeContent';
import { codeNode, type ShownCode } from './CodeNode';
import { tableNodes } from './tableNodes';

/** How an editor is made. */
export interface RichEditorOptions {
  /** What it starts with; later changes of it are not followed. */
  html: string;
  /** Name for screen readers. */
  label: string;
  /** Id of what describes it. */
  describedBy: string;
  show(code: GuidanceCode): ShownCode;
  /** @param html of the safe subset */
  onChange(html: string): void;
}

/**
 * An editor for the safe subset. What comes in, be it stored, pasted or dropped, and what goes out passes through
 * {@link safeHtml}; the editor itself knows no element beyond the subset, and puts no styles into the page.
 * @returns the element to put it into, and the editor once it is there; the caller is drawn again with each change
 */
export function useRichEditor(options: RichEditorOptions): [React.RefObject<HTMLDivElement>, Editor | undefined] {
  const place = React.useRef<HTMLDivElement>(null);
  const [editor, setEditor] = React.useState<Editor | undefined>(undefined);
  const [, setTurn] = React.useState(0);
  const latest = React.useRef(options);
  latest.current = options;
  React.useEffect(() => {
    const { html, label, describedBy } = latest.current;
    const made = new Editor({
      element: place.current,
      injectCSS: false,
      content: safeHtml(html, { codes: true }),
      extensions: [
        StarterKit.configure({
          blockquote: false,
          code: false,
          codeBlock: false,
          dropcursor: false,
          horizontalRule: false,
          strike: false,
          underline: false,
          heading: { levels: [3, 4] },
          link: {
            openOnClick: false,
            autolink: false,
            linkOnPaste: false,
            isAllowedUri: (href) => safeLink(href) !== undefined,
            HTMLAttributes: { target: null, rel: null, class: null }
          }
        }),
        ...tableNodes,
        codeNode((code) => latest.current.show(code))
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': describedBy },
        transformPastedHTML: (pasted) => safeHtml(pasted, { codes: true })
      },
      onTransaction: () => setTurn((turn) => turn + 1),
      onUpdate: ({ editor: changed }) => latest.current.onChange(safeHtml(changed.getHTML()))
    });
    setEditor(made);
    return () => made.destroy();
  }, []);
  return [place, editor];
}
