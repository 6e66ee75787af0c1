import * as React from 'react';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { type GuidanceCode, limitOf } from '../../../../domain/guidance/limits';
import type { GuidanceKind, GuidancePage } from '../../../../domain/guidance/GuidancePage';
import type { ProcessRule } from '../../../../domain/processRules/ProcessRule';
import { guidanceTexts } from '../../../../loc/guidance';
import { useFeatureTexts, useTexts } from '../../../texts';
import type { ShownCode } from './CodeNode';
import { InsertCode } from './InsertCode';
import { InsertLink } from './InsertLink';
import { Toolbar } from './Toolbar';
import { useRichEditor } from './useRichEditor';
import styles from './RichEditor.module.scss';

/** Props of {@link RichEditor}. */
export interface RichEditorProps {
  /** What it starts with; later changes of it are not followed. */
  html: string;
  label: string;
  describedBy: string;
  /** A letter can also be filled from a case. */
  kind: GuidanceKind;
  rules: readonly ProcessRule[];
  today: IsoDate;
  /** Pages that a link may lead to. */
  pages: readonly Pick<GuidancePage, 'key' | 'title'>[];
  onChange(html: string): void;
}

/** Writes rich text of the safe subset. Limits are put in from a list and shown as they are today. */
export function RichEditor(props: RichEditorProps): React.ReactElement {
  const { html, label, describedBy, kind, rules, today, pages, onChange } = props;
  const show = useShownCode(rules, today);
  const [place, editor] = useRichEditor({ html, label, describedBy, show, onChange });
  const [inserting, setInserting] = React.useState<'limit' | 'fill' | 'link' | undefined>(undefined);
  const back = (): void => {
    setInserting(undefined);
    editor?.commands.focus();
  };
  const insert = (code: string): void => {
    setInserting(undefined);
    editor?.chain().focus().insertContent({ type: 'code-of-guidance', attrs: { code } }).run();
  };
  return (
    <div className={styles.editor}>
      {editor && <Toolbar editor={editor} canFill={kind === 'Letter'} open={inserting} onOpen={setInserting} />}
      {(inserting === 'limit' || inserting === 'fill') && (
        <InsertCode what={inserting} rules={rules} today={today} onInsert={insert} onCancel={back} />
      )}
      {inserting === 'link' && editor && <InsertLink editor={editor} pages={pages} onDone={back} />}
      <div ref={place} className={styles.text} />
    </div>
  );
}

/** What codes stand for today, in words. */
function useShownCode(rules: readonly ProcessRule[], today: IsoDate): (code: GuidanceCode) => ShownCode {
  const texts = useTexts();
  const words = useFeatureTexts(guidanceTexts);
  return (code) => {
    if (code.kind === 'internal') return { words: words.internal, title: '', isGap: false };
    if (code.kind === 'fill') return { words: words.letterFields[code.field], title: '', isGap: false };
    if (code.kind === 'times') {
      return { words: words.timesOf(texts.names.process[code.process]), title: '', isGap: false };
    }
    const limit = limitOf(rules, code, today);
    const milestone = rules.find(({ row }) => row === code.row)?.milestone ?? '';
    return {
      words: limit === undefined ? words.noLimit(code.row) : texts.names.unit[limit.unit](limit.count),
      title: words.limitFrom(milestone, code.row),
      isGap: limit === undefined
    };
  };
}

export default RichEditor;
