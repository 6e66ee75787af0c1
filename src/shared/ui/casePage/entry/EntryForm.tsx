import * as React from 'react';
import { Notice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import forms from '../../components/form/Form.module.scss';
import { useFailureText } from '../../refusals/useRefusalText';
import { FaultSummary, type FaultSummaryProps } from '../../components/form/FaultSummary';
import type { Entry } from './useEntry';

/** Props of {@link EntryForm}. */
export interface EntryFormProps extends Pick<FaultSummaryProps, 'idOf' | 'labelOf'> {
  /** Name of the form; absent where the heading above says it. */
  title?: string;
  entry: Entry;
  words: {
    submit: string;
    sending: string;
    cancel?: string;
    /** Why it was not recorded, by the error's code. */
    failed: Readonly<Record<string, string>>;
  };
  children: React.ReactNode;
  /** Closes a form that was opened; absent for one that always stands there. */
  onClose?(): void;
}

/** A form of what is recorded in one go: what is wrong, its fields, why it was not confirmed, and its buttons. */
export function EntryForm(props: EntryFormProps): React.ReactElement {
  const { title, entry, words, idOf, labelOf, children, onClose } = props;
  const { faults, tries, isSending, problem, submit } = entry;
  const failureText = useFailureText();
  const form = React.useRef<HTMLFormElement>(null);
  const wasOpened = onClose !== undefined;
  React.useEffect(() => {
    if (wasOpened) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [wasOpened]);
  return (
    <form
      ref={form}
      className={forms.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSending) onClose?.();
      }}
    >
      <FaultSummary faults={faults} tries={tries} idOf={idOf} labelOf={labelOf} />
      {children}
      {problem !== undefined && <Notice tone="error">{failureText(problem, words.failed)}</Notice>}
      <div className={controls.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {isSending ? words.sending : words.submit}
        </button>
        {onClose !== undefined && (
          <button type="button" className={controls.button} onClick={onClose}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
