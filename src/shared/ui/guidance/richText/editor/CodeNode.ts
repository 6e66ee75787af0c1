import { InputRule, Node } from '@tiptap/core';
import { type GuidanceCode, partsOf } from '../../../../domain/guidance/limits';

/** How the editor shows a code. */
export interface ShownCode {
  words: string;
  /** Which rule it comes from. */
  title: string;
  /** There is no such limit today. */
  isGap: boolean;
}

/** The code that a text is and nothing else; absent when it is none. */
export function readCode(text: string): GuidanceCode | undefined {
  const [only, ...others] = partsOf(text);
  return only === undefined || only.kind === 'words' || others.length > 0 ? undefined : only;
}

/**
 * A code in the editor: shown as what it stands for, moved and deleted as one sign, and written out as its code. Typed out
 * with its brackets it becomes one.
 * @param show what a code stands for today
 */
export function codeNode(show: (code: GuidanceCode) => ShownCode): Node {
  return Node.create({
    name: 'code-of-guidance',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ code: { default: '', parseHTML: (element: HTMLElement) => element.dataset.code ?? '' } }),
    parseHTML: () => [
      { tag: 'span[data-code]', getAttrs: (element) => readCode(element.dataset.code ?? '') !== undefined && null }
    ],
    renderHTML: ({ node }) => ['span', { 'data-code': String(node.attrs.code) }, String(node.attrs.code)],
    renderText: ({ node }) => String(node.attrs.code),
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        const code = readCode(String(node.attrs.code));
        const shown = code && show(code);
        dom.dataset.code = String(node.attrs.code);
        dom.contentEditable = 'false';
        if (shown?.isGap === true) dom.dataset.gap = '';
        dom.title = shown?.title ?? '';
        dom.textContent = shown?.words ?? String(node.attrs.code);
        return { dom };
      },
    addInputRules() {
      return [
        new InputRule({
          find: /\[[A-Za-z0-9_ ]{1,40}\]$/,
          handler: ({ state, range, match: [typed] }) => {
            if (readCode(typed) === undefined) return;
            state.tr.replaceWith(range.from, range.to, this.type.create({ code: typed }));
          }
        })
      ];
    }
  });
}
