import * as React from 'react';
import type { Hub } from '../../../data/createHub';
import { contactTexts } from '../../../loc/contacts';
import { FullNotice } from '../../components/notice/Notice';
import { Loading } from '../../components/notice/Loading';
import controls from '../../components/controls.module.scss';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import forms from '../../components/form/Form.module.scss';
import prose from '../../components/prose.module.scss';
import { SelectInput } from '../../components/field/SelectInput';
import { CaseProblem } from '../CaseProblem';
import page from '../register/Register.module.scss';
import { ContactForm } from './ContactForm';
import { RecentContacts } from './RecentContacts';

/** Props of {@link ContactScreen}. */
export interface ContactScreenProps {
  hub: Pick<Hub, 'contacts'>;
  level: 1 | 2;
  /** The kind that was asked for; absent for the first that the reader may record. */
  wanted?: string;
  /** @param contact reference of the one that turned out to be a complaint; absent for a new one */
  onRegister(contact?: string): void;
  onOpen(reference: string): void;
  /** Asks which case is to be opened. */
  onBack(): void;
}

/** Compliments, comments, enquiries and the Ombudsman's letters as they come in, each in five fields, with the last ones beside. */
export function ContactScreen({
  hub,
  level,
  wanted,
  onRegister,
  onOpen,
  onBack
}: ContactScreenProps): React.ReactElement {
  const words = useFeatureTexts(contactTexts);
  const ask = React.useCallback(async () => (await hub.contacts()).desk(), [hub]);
  const [{ value: desk, problem }, again] = useAsked(ask);
  const [chosen, setChosen] = React.useState<string | undefined>(wanted);
  const [count, setCount] = React.useState(0);
  const [news, setNews] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const Heading: 'h1' | 'h2' = `h${level}`;
  const Part: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  if (problem !== undefined) return <CaseProblem problem={problem} reference="" onRetry={again} />;
  if (desk === undefined) return <Loading />;
  const kind = desk.kinds.find((each) => each === chosen) ?? desk.kinds[0];
  if (kind === undefined) return <FullNotice alert title={words.forbidden} />;
  const recorded = (said: string): void => {
    setNews(said);
    heading.current?.focus();
  };
  return (
    <div className={page.page} data-contacts="">
      <header>
        <Heading ref={heading} tabIndex={-1} className={prose.title}>
          {words.title}
        </Heading>
        <p className={prose.hint}>{words.hint}</p>
        <div className={controls.buttons}>
          <button type="button" className={controls.link} onClick={() => onRegister()}>
            {words.register}
          </button>
          <button type="button" className={controls.link} onClick={onBack}>
            {words.back}
          </button>
        </div>
        <p role="status" className={prose.news}>
          {news}
        </p>
      </header>
      <div className={page.sides}>
        <div className={forms.form}>
          <SelectInput
            id="contact-what"
            label={words.kind}
            hint={words.kindHints[kind]}
            required
            options={desk.kinds.map((each) => ({ value: each, text: words.kinds[each] }))}
            value={kind}
            onChange={setChosen}
          />
          <ContactForm
            key={`${kind} ${count}`}
            hub={hub}
            desk={desk}
            kind={kind}
            onRecorded={(reference) => {
              setCount((before) => before + 1);
              recorded(words.recorded(reference));
            }}
          />
        </div>
        <section className={page.likely} aria-label={words.last(words.kinds[kind])}>
          <Part className={prose.part}>{words.last(words.kinds[kind])}</Part>
          <RecentContacts
            key={kind}
            hub={hub}
            kind={kind}
            count={count}
            today={desk.time.today}
            onRegister={desk.mayRegister ? onRegister : undefined}
            onOpen={onOpen}
            onReplied={(reference) => recorded(words.replied(reference))}
          />
        </section>
      </div>
    </div>
  );
}

export default ContactScreen;
