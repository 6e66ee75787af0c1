import * as React from 'react';
import prose from '../../components/prose.module.scss';
import forms from '../../components/form/Form.module.scss';
import { TextInput } from '../../components/field/TextInput';
import type { SavedView } from '../../../domain/board/views/BoardSettings';
import type { BoardViews } from '../../../domain/board/views/BoardViews';
import { savedViewsTexts } from '../../../loc/savedViews';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { type BoardView, queryWithView } from '../view/BoardView';
import styles from './SavedViewsForm.module.scss';

/** Longest name that fits a menu. */
const longestName = 60;

/** Props of {@link SavedViewsForm}. */
export interface SavedViewsFormProps {
  views: () => Promise<BoardViews>;
  view: BoardView;
  act: 'save' | 'remove';
  saved: readonly SavedView[];
  /** @param news what was done, for the reader; empty when nothing */
  onClose(news: string): void;
}

/** Names the present view, or takes saved ones away. It opens in the line of views and takes the focus. */
export function SavedViewsForm(props: SavedViewsFormProps): React.ReactElement {
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose('');
    }
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      {props.act === 'save' ? <SaveView {...props} /> : <RemoveViews {...props} />}
    </div>
  );
}

function SaveView({ views, view, saved, onClose }: SavedViewsFormProps): React.ReactElement {
  const words = useFeatureTexts(savedViewsTexts);
  const [name, setName] = React.useState('');
  const [fault, setFault] = React.useState('');
  const field = React.useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const given = name.trim();
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (given === '') {
      setFault(words.nameMissing);
      field.current?.focus();
      return;
    }
    const query = queryWithView('', { ...view, openCase: undefined });
    views().then(
      ({ settings }) =>
        settings.saveView({ name: given, query }) ? onClose(words.saved(given)) : setFault(words.notKept),
      () => setFault(words.notKept)
    );
  };
  return (
    <form className={forms.form} onSubmit={submit} aria-label={words.saveTitle} noValidate>
      <TextInput
        id="hub-view-name"
        label={words.name}
        hint={words.hint}
        kind="line"
        maxLength={longestName}
        required
        fault={fault === '' ? undefined : fault}
        control={field}
        value={name}
        onChange={setName}
      />
      {saved.some((one) => one.name === given) && <p className={prose.hint}>{words.replaces(given)}</p>}
      <div className={controls.buttons}>
        <button type="submit" className={controls.primary}>
          {words.save}
        </button>
        <button type="button" className={controls.button} onClick={() => onClose('')}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function RemoveViews({ views, saved, onClose }: SavedViewsFormProps): React.ReactElement {
  const words = useFeatureTexts(savedViewsTexts);
  const group = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const remove = (name: string): void => {
    views().then(
      ({ settings }) => onClose(settings.removeView(name) ? words.removed(name) : words.notKept),
      () => onClose(words.notKept)
    );
  };
  return (
    <div ref={group} role="group" aria-label={words.removeTitle}>
      <ul className={styles.list}>
        {saved.map(({ name }) => (
          <li key={name}>
            <button type="button" className={controls.button} onClick={() => remove(name)}>
              {words.remove(name)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={controls.quiet} onClick={() => onClose('')}>
        {words.done}
      </button>
    </div>
  );
}

export default SavedViewsForm;
