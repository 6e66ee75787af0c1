import * as React from 'react';
import type { HubError } from '../../../domain/errors';
import forms from './Form.module.scss';
import { Notice } from '../notice/Notice';
import { useSending } from '../../useSending';
import controls from '../controls.module.scss';

/** Props of {@link Steps}. */
export interface StepsProps<Step extends string> {
  /** What may be done now, in the order of its buttons. */
  may: readonly Step[];
  names: Readonly<Record<Step, string>>;
  /** Those of the steps that lead on, whose buttons stand out. */
  leading?: readonly Step[];
  words: { go: string; back: string };
  /** A step other than the last is begun: what was answered for that one is forgotten. */
  onStart(): void;
  /** What is asked before a step, as fields; absent where it is done at once. @param tried faults are to be shown */
  fieldsOf(step: Step, tried: boolean): React.ReactElement | undefined;
  /** Something is missing or wrong in what is asked. */
  isFaulty(step: Step): boolean;
  /** Does a step, and tells whoever shows its effect, who also takes the focus. @param key one for all tries */
  perform(step: Step, key: string): Promise<void>;
  failure(problem: HubError): string;
  /** Further buttons. */
  children?: React.ReactNode;
}

/** What can be done with one thing: a button for each step, and what a step asks first. One is done at a time, however often it is tried. */
export function Steps<Step extends string>(props: StepsProps<Step>): React.ReactElement {
  const { may, names, leading = [], words, onStart, fieldsOf, isFaulty, perform, failure, children } = props;
  const [begun, setBegun] = React.useState<{ step: Step; key: string }>();
  const [isOpen, setOpen] = React.useState(false);
  const [tries, setTries] = React.useState(0);
  const [sent, setSent] = React.useState<string>();
  const frame = React.useRef<HTMLDivElement>(null);
  const { isSending, problem, send } = useSending(() => {
    setBegun(undefined);
    setOpen(false);
  });
  const fields = begun && isOpen ? fieldsOf(begun.step, tries > 0) : undefined;

  React.useEffect(() => {
    if (isOpen) frame.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isOpen, begun]);
  React.useEffect(() => {
    if (tries > 0) frame.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const go = ({ step, key }: { step: Step; key: string }): void => {
    setSent(key);
    send(() => perform(step, key));
  };
  const start = (step: Step): void => {
    if (isSending) return;
    const next = begun?.step === step ? begun : { step, key: crypto.randomUUID() };
    if (next !== begun) onStart();
    setBegun(next);
    setTries(0);
    const asks = fieldsOf(step, false) !== undefined;
    setOpen(asks);
    if (!asks) go(next);
  };
  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>(`[data-step="${begun?.step ?? ''}"]`)?.focus();
  };
  if (may.length === 0 && !children) return <></>;
  return (
    <div ref={frame} className={forms.steps}>
      <div className={controls.buttons}>
        {may.map((step) => (
          <button
            key={step}
            type="button"
            data-step={step}
            className={leading.includes(step) ? controls.primary : controls.button}
            aria-disabled={isSending}
            onClick={() => start(step)}
          >
            {names[step]}
          </button>
        ))}
        {children}
      </div>
      {begun !== undefined && fields !== undefined && (
        <form
          className={forms.form}
          noValidate
          aria-label={names[begun.step]}
          onSubmit={(event) => {
            event.preventDefault();
            setTries(tries + 1);
            if (!isFaulty(begun.step)) go(begun);
          }}
        >
          {fields}
          <div className={controls.buttons}>
            <button type="submit" className={controls.primary} aria-disabled={isSending}>
              {words.go}
            </button>
            <button type="button" className={controls.button} onClick={close}>
              {words.back}
            </button>
          </div>
        </form>
      )}
      {problem !== undefined && sent === begun?.key && <Notice tone="error">{failure(problem)}</Notice>}
    </div>
  );
}
