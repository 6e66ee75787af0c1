import * as React from 'react';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
import type { OpenedCase, RegistrationDesk } from '../../../domain/casework/CaseworkRepository';
import { concernNumbers } from '../../../domain/casework/registration/registration';
import { concernFields, registrationFields } from '../../../domain/casework/registration/registrationFields';
import type { Hub } from '../../../data/createHub';
import { caseworkTexts } from '../../../loc/casework';
import type { FieldText } from '../../../loc/FieldText';
import { registrationTexts } from '../../../loc/registration';
import controls from '../../components/controls.module.scss';
import { formatTime } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import forms from '../../components/form/Form.module.scss';
import prose from '../../components/prose.module.scss';
import { Notice } from '../../components/notice/Notice';
import { ActFieldInput } from '../acts/fields/ActFieldInput';
import { useFailureText } from '../../refusals/useRefusalText';
import { FaultSummary } from '../../components/form/FaultSummary';
import { LikelyCases } from './LikelyCases';
import { useLikely } from './useLikely';
import { useRegistration } from './useRegistration';
import page from './Register.module.scss';

/** Props of {@link RegisterForm}. */
export interface RegisterFormProps {
  hub: Pick<Hub, 'casework' | 'drafts'>;
  desk: RegistrationDesk;
  /** What a contact that turned out to be a complaint brings with it; absent for a new one. */
  contact?: ActValues;
  level: 1 | 2;
  /** The site has the new case. */
  onRegistered(opened: OpenedCase): void;
  onOpen(reference: string): void;
}

const idOf = (name: string): string => `register-${name}`;

/** Takes a complaint in: five fields will do, the rest can follow. What is entered stays on the device until the site has it. */
export function RegisterForm(props: RegisterFormProps): React.ReactElement {
  const { hub, desk, contact, level, onRegistered, onOpen } = props;
  const words = useFeatureTexts(registrationTexts);
  const failed = useFeatureTexts(caseworkTexts).acts.failed;
  const entry = useRegistration(hub, desk, contact, onRegistered);
  const failureText = useFailureText();
  const likely = useLikely(hub, desk, entry.values);
  const Heading: 'h1' | 'h2' = `h${level}`;
  const Part: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  const labels: Readonly<Record<string, FieldText>> = { ...words.fields, ...words.concernFields };
  const inputs = <Name extends string>(
    fields: Readonly<Record<Name, ActField>>,
    named: Readonly<Record<NoInfer<Name>, FieldText>>,
    number?: number
  ): React.ReactElement[] =>
    (Object.keys(fields) as Name[]).map((plain) => {
      const name = number === undefined ? plain : `${plain}.${number}`;
      return (
        <ActFieldInput
          key={`${entry.draftKey} ${name}`}
          id={idOf(name)}
          field={fields[plain]}
          words={named[plain]}
          value={entry.values[name]}
          category={String(entry.values[`category.${number}`] ?? '')}
          fault={entry.faults.find((fault) => fault.field === name)?.text}
          teams={desk.teams}
          today={desk.time.today}
          onChange={(value) => entry.set(name, value)}
        />
      );
    });
  return (
    <form
      className={page.page}
      noValidate
      data-register=""
      onSubmit={(event) => {
        event.preventDefault();
        entry.submit();
      }}
    >
      <header>
        <Heading tabIndex={-1} className={prose.title}>
          {words.title}
        </Heading>
        <p className={prose.hint}>{words.hint}</p>
        {typeof entry.values.from === 'string' && <p className={prose.hint}>{words.from(entry.values.from)}</p>}
        {contact?.from !== undefined && contact.from !== entry.values.from && (
          <Notice>{words.begun(String(contact.from))}</Notice>
        )}
        <p role="status" className={prose.hint}>
          {entry.keptAt === undefined ? '' : entry.isKept ? words.kept(formatTime(entry.keptAt)) : words.notKept}
        </p>
      </header>
      <FaultSummary
        faults={entry.faults}
        tries={entry.tries}
        idOf={idOf}
        labelOf={(name) => labels[name.replace(/\.\d+$/, '')]?.label}
      />
      <div className={page.sides}>
        <div className={forms.form}>
          <Part className={prose.part}>{words.parts.first}</Part>
          {inputs(registrationFields.first, words.fields)}
          {concernNumbers(entry.values).map((number) => (
            <div key={number} role="group" aria-label={words.concern(number)} className={page.concern}>
              <p className={prose.part}>{words.concern(number)}</p>
              {inputs(concernFields, words.concernFields, number)}
            </div>
          ))}
          <div>
            <button type="button" className={controls.button} onClick={entry.addConcern}>
              {words.addConcern}
            </button>
          </div>
          <Part className={prose.part}>{words.parts.more}</Part>
          {inputs(registrationFields.more, words.fields)}
          <Part className={prose.part}>{words.parts.people}</Part>
          <p className={prose.hint}>{words.peopleHint}</p>
          {inputs(registrationFields.people, words.fields)}
          {entry.problem !== undefined && <Notice tone="error">{failureText(entry.problem, failed)}</Notice>}
          <div className={controls.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={entry.isSending}>
              {entry.isSending ? words.sending : words.submit}
            </button>
            <button type="button" className={controls.button} onClick={entry.discard}>
              {words.discard}
            </button>
          </div>
        </div>
        <LikelyCases
          likely={likely}
          linked={entry.values.linkedTo}
          onLink={(references) => entry.set('linkedTo', references)}
          onOpen={onOpen}
        />
      </div>
    </form>
  );
}

export default RegisterForm;
