import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { TextInput } from '../../../components/field/TextInput';
import { SelectInput } from '../../../components/field/SelectInput';
import type { GuidancePage } from '../../../../domain/guidance/GuidancePage';
import { guidanceEditingTexts } from '../../../../loc/guidanceEditing';
import controls from '../../../components/controls.module.scss';
import { useFeatureTexts } from '../../../texts';
import { safeLink } from '../safeContent';
import styles from './RichEditor.module.scss';

/** Props of {@link InsertLink}. */
export interface InsertLinkProps {
  editor: Editor;
  pages: readonly Pick<GuidancePage, 'key' | 'title'>[];
  onDone(): void;
}

/** Makes a link of what is selected: to a page of the guidance, or to an address over https. */
export function InsertLink({ editor, pages, onDone }: InsertLinkProps): React.ReactElement {
  const words = useFeatureTexts(guidanceEditingTexts).insert;
  const [key, setKey] = React.useState(pages[0]?.key ?? '');
  const [address, setAddress] = React.useState('');
  const [isWrong, setIsWrong] = React.useState(false);
  React.useEffect(() => document.getElementById('guidance-insert-link')?.focus(), []);
  const put = (): void => {
    const href = key === '' ? address.trim() : `?guide=${key}`;
    if (safeLink(href) === undefined) return setIsWrong(true);
    const text = pages.find((page) => page.key === key)?.title ?? href;
    const chain = editor.chain().focus();
    if (editor.state.selection.empty) {
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  };
  return (
    <form
      className={styles.insert}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <SelectInput
        id="guidance-insert-link"
        label={words.page}
        required
        none={words.noPage}
        options={pages.map((page) => ({ value: page.key, text: page.title }))}
        value={key}
        onChange={(chosen) => setKey(chosen ?? '')}
      />
      {key === '' && (
        <TextInput
          id="guidance-insert-address"
          label={words.address}
          kind="address"
          required
          fault={isWrong ? words.badAddress : undefined}
          value={address}
          onChange={setAddress}
        />
      )}
      <button type="submit" className={controls.primary}>
        {words.go}
      </button>
      <button type="button" className={controls.button} onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}
