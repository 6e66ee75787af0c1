import * as React from 'react';
import prose from '../components/prose.module.scss';
import { plainOptions } from '../components/field/Option';
import { actionCategories } from '../../domain/registers/ActionItem';
import { concernOutcomes } from '../../domain/casework/outcomes/Outcome';
import { remedyTypes } from '../../domain/registers/Remedy';
import { logTexts } from '../../loc/investigationLog';
import { SelectInput } from '../components/field/SelectInput';
import { FaultLine, type ShellProps } from '../components/field/FieldShell';
import { TickInput } from '../components/field/TickInput';
import controls from '../components/controls.module.scss';
import { useFeatureTexts } from '../texts';
import { TextInput } from '../components/field/TextInput';
import styles from './LogForm.module.scss';
import type { QuestionProps } from './QuestionProps';
import { idOf } from './questions';

const outcomeOptions = plainOptions(concernOutcomes);
const remedyOptions = plainOptions(remedyTypes);
const categoryOptions = plainOptions(actionCategories);

/** What was found on each concern of the case. */
export function ConcernRows({ content, faultOf, set }: QuestionProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  return (
    <div
      className={styles.rows}
      id={idOf('concerns')}
      tabIndex={-1}
      role="group"
      aria-label={words.fields.concerns.label}
    >
      <p className={prose.inner}>{words.fields.concerns.label}</p>
      <p className={prose.hint}>{words.fields.concerns.hint}</p>
      {content.concerns.map(({ number, category, wording, outcome, finding, evidence, standard }) => {
        const name = words.concern(number, category);
        const shell = (part: keyof typeof words.parts, required: boolean): ShellProps => ({
          id: idOf(`concerns/${number}/${part}`),
          label: words.parts[part],
          required,
          fault: faultOf(`concerns/${number}/${part}`)
        });
        const change = (part: string): ((value: string | undefined) => void) => {
          return (value) => set({ [`concerns/${number}/${part}`]: value });
        };
        return (
          <div key={number} role="group" aria-label={name} className={styles.row} data-concern={number}>
            <p className={prose.inner}>{name}</p>
            <p>{wording}</p>
            <SelectInput
              {...shell('outcome', true)}
              options={outcomeOptions}
              value={outcome ?? ''}
              onChange={change('outcome')}
            />
            <TextInput {...shell('finding', true)} kind="line" value={finding ?? ''} onChange={change('finding')} />
            <TextInput {...shell('evidence', true)} kind="line" value={evidence ?? ''} onChange={change('evidence')} />
            <TextInput {...shell('standard', false)} kind="line" value={standard ?? ''} onChange={change('standard')} />
          </div>
        );
      })}
      <FaultLine id={idOf('concerns')} fault={faultOf('concerns')} />
    </div>
  );
}

/** What was offered to put it right. */
export function RemedyRows(props: QuestionProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const { content, faultOf, set } = props;
  return (
    <AddedRows {...props} field="remedies" add={words.row.addRemedy} nameOf={words.row.remedy}>
      {content.remedies.map(({ id, type, given }) => (
        <React.Fragment key={id}>
          <SelectInput
            id={idOf(`remedies/${id}/type`)}
            label={words.parts.type}
            required
            fault={faultOf(`remedies/${id}/type`)}
            options={remedyOptions}
            value={type ?? ''}
            onChange={(value) => set({ [`remedies/${id}/type`]: value })}
          />
          <TickInput
            id={idOf(`remedies/${id}/given`)}
            label={words.parts.given}
            required={false}
            value={given === true}
            onChange={(value) => set({ [`remedies/${id}/given`]: value })}
          />
        </React.Fragment>
      ))}
    </AddedRows>
  );
}

/** What should be done, by whom and by when. */
export function ActionRows(props: QuestionProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const { content, faultOf, set, people } = props;
  return (
    <AddedRows {...props} field="actions" add={words.row.addAction} nameOf={words.row.action}>
      {content.actions.map(({ id, action, category, owner, dueOn }) => {
        const shell = (part: 'action' | 'category' | 'owner' | 'dueOn', required: boolean): ShellProps => ({
          id: idOf(`actions/${id}/${part}`),
          label: words.parts[part],
          required,
          fault: faultOf(`actions/${id}/${part}`)
        });
        return (
          <React.Fragment key={id}>
            <TextInput
              {...shell('action', true)}
              kind="line"
              value={action ?? ''}
              onChange={(value) => set({ [`actions/${id}/action`]: value })}
            />
            <SelectInput
              {...shell('owner', true)}
              options={people.map((person) => ({ value: String(person.id), text: person.name }))}
              value={owner === undefined ? '' : String(owner.id)}
              onChange={(value) =>
                set({ [`actions/${id}/owner`]: people.find((person) => String(person.id) === value) })
              }
            />
            <TextInput
              {...shell('dueOn', true)}
              kind="day"
              value={dueOn ?? ''}
              onChange={(value) => set({ [`actions/${id}/dueOn`]: value })}
            />
            <SelectInput
              {...shell('category', false)}
              options={categoryOptions}
              value={category ?? ''}
              onChange={(value) => set({ [`actions/${id}/category`]: value })}
            />
          </React.Fragment>
        );
      })}
    </AddedRows>
  );
}

interface AddedRowsProps extends QuestionProps {
  field: 'remedies' | 'actions';
  add: string;
  nameOf(place: number): string;
  /** One for each row. */
  children: React.ReactElement[];
}

/** Rows that the writer adds and takes away. A new one takes the focus; where one is gone, the button to add does. */
function AddedRows({ content, faultOf, set, field, add, nameOf, children }: AddedRowsProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const added = React.useRef<string>();
  const frame = React.useRef<HTMLDivElement>(null);
  const adding = React.useRef<HTMLButtonElement>(null);
  const { label, hint } = words.fields[field];
  React.useEffect(() => {
    if (added.current === undefined) return;
    frame.current?.querySelector<HTMLElement>(`[data-row="${added.current}"] :is(input, select)`)?.focus();
    added.current = undefined;
  });
  return (
    <div ref={frame} className={styles.rows} role="group" aria-label={label}>
      <p className={prose.inner}>{label}</p>
      {hint !== undefined && <p className={prose.hint}>{hint}</p>}
      {content[field].map((row, place) => (
        <div key={row.id} role="group" aria-label={nameOf(place + 1)} className={styles.row} data-row={row.id}>
          {children[place]}
          <div>
            <button
              type="button"
              className={controls.quiet}
              onClick={() => {
                set(Object.fromEntries(Object.keys(row).map((part) => [`${field}/${row.id}/${part}`, undefined])));
                adding.current?.focus();
              }}
            >
              {words.row.remove(nameOf(place + 1))}
            </button>
          </div>
        </div>
      ))}
      <div>
        <button
          ref={adding}
          id={idOf(field)}
          type="button"
          className={controls.button}
          aria-describedby={faultOf(field) === undefined ? undefined : `${idOf(field)}-fault`}
          onClick={() => {
            added.current = `n${crypto.randomUUID().slice(0, 8)}`;
            set({ [`${field}/${added.current}/id`]: added.current });
          }}
        >
          {add}
        </button>
        <FaultLine id={idOf(field)} fault={faultOf(field)} />
      </div>
    </div>
  );
}
