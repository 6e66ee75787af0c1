import * as React from 'react';
import { caseworkTexts } from '../../loc/casework';
import { TextInput } from '../components/field/TextInput';
import controls from '../components/controls.module.scss';
import { useFeatureTexts } from '../texts';
import prose from '../components/prose.module.scss';
import styles from './CasePage.module.scss';

/** Props of {@link OpenCaseForm}. */
export interface OpenCaseFormProps {
  title: string;
  level: 1 | 2;
  onOpen(reference: string): void;
  onRegister(): void;
  onContact(): void;
  onReview(): void;
  onStaff(): void;
  onIssues(): void;
}

/** Asks for a case's reference where the page's address gives none. */
export function OpenCaseForm(props: OpenCaseFormProps): React.ReactElement {
  const { title, level, onOpen, onRegister, onContact, onReview, onStaff, onIssues } = props;
  const words = useFeatureTexts(caseworkTexts).openCase;
  const [reference, setReference] = React.useState('');
  const Heading: 'h1' | 'h2' = `h${level}`;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (reference.trim() !== '') onOpen(reference.trim().toUpperCase());
  };
  return (
    <form className={styles.openCase} onSubmit={submit}>
      <Heading tabIndex={-1} className={prose.title}>
        {title}
      </Heading>
      <TextInput
        id="open-case"
        label={words.reference}
        hint={words.hint}
        kind="line"
        required
        value={reference}
        onChange={setReference}
      />
      <button type="submit" className={controls.primary}>
        {words.open}
      </button>
      <button type="button" className={controls.button} onClick={onRegister}>
        {words.register}
      </button>
      <button type="button" className={controls.button} onClick={onContact}>
        {words.contact}
      </button>
      <button type="button" className={controls.link} onClick={onReview}>
        {words.review}
      </button>
      <button type="button" className={controls.link} onClick={onStaff}>
        {words.staff}
      </button>
      <button type="button" className={controls.link} onClick={onIssues}>
        {words.issues}
      </button>
    </form>
  );
}
