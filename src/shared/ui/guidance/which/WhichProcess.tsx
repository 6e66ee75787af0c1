import * as React from 'react';
import prose from '../../components/prose.module.scss';
import forms from '../../components/form/Form.module.scss';
import { RadioInput } from '../../components/field/RadioInput';
import { FactList } from '../../components/facts/FactList';
import type { GuidancePage } from '../../../domain/guidance/GuidancePage';
import { answersOf, followPath, processEnds, type QuestionId } from '../../../domain/guidance/whichProcess';
import { processes } from '../../../domain/processRules/ProcessRule';
import { guidanceTexts } from '../../../loc/guidance';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import type { SetView } from '../../address/useViewInAddress';
import page from '../page/Page.module.scss';
import { firstDeadlines, type GuidanceView } from '../view/GuidanceView';
import styles from './WhichProcess.module.scss';

/** Props of {@link WhichProcess}. */
export interface WhichProcessProps {
  answers: readonly string[];
  pages: readonly GuidancePage[];
  heading: React.Ref<HTMLHeadingElement>;
  onView: SetView<GuidanceView>;
}

/** A few questions that end at the right procedure, with the reason. */
export function WhichProcess({ answers, pages, heading, onView }: WhichProcessProps): React.ReactElement {
  const words = useFeatureTexts(guidanceTexts).which;
  const { answered, next, end } = followPath(answers);
  const given = answered.map(({ answer }) => answer);
  // The first question leaves the page's own order, unless the reader comes back to it.
  const moved = React.useRef(false);
  moved.current = moved.current || answered.length > 0;
  const result = React.useRef<HTMLHeadingElement>(null);
  // Before the next key can come.
  React.useLayoutEffect(() => {
    if (end !== undefined) result.current?.focus();
  }, [end]);
  return (
    <article className={page.page}>
      <h3 ref={heading} tabIndex={-1} className={prose.part}>
        {words.heading}
      </h3>
      <p className={page.summary}>{words.lead}</p>
      {answered.length > 0 && (
        <section className={styles.answers} aria-label={words.yourAnswers}>
          <FactList
            isWide
            facts={answered.map(({ question, answer }, place) => [
              words.questions[question].ask,
              <React.Fragment key={question}>
                {answerText(words.questions, question, answer)}{' '}
                <button
                  type="button"
                  className={controls.quiet}
                  aria-label={words.change(words.questions[question].ask)}
                  onClick={() => onView({ show: 'which', answers: given.slice(0, place) })}
                >
                  {words.changeShort}
                </button>
              </React.Fragment>
            ])}
          />
        </section>
      )}
      {next !== undefined && (
        <Question
          key={next}
          question={next}
          takesFocus={moved.current}
          onAnswer={(answer) => onView({ show: 'which', answers: [...given, answer] })}
        />
      )}
      {end !== undefined && (
        <section className={styles.end}>
          <p>{words.itIs}</p>
          <h4 ref={result} tabIndex={-1}>
            {words.ends[end].name}
          </h4>
          <p>{words.ends[end].why}</p>
          <End end={end} pages={pages} onView={onView} />
        </section>
      )}
      {answered.length > 0 && (
        <button type="button" className={controls.button} onClick={() => onView({ show: 'which', answers: [] })}>
          {words.again}
        </button>
      )}
    </article>
  );
}

function End(
  props: Pick<WhichProcessProps, 'pages' | 'onView'> & { end: keyof typeof processEnds }
): React.ReactElement {
  const { end, pages, onView } = props;
  const words = useFeatureTexts(guidanceTexts).which;
  const { guidance, process } = processEnds[end];
  const found = pages.find(({ key }) => key === guidance);
  const counted = processes.find((code) => code === process && code !== 'OUT_OF_SCOPE' && code !== 'INFORMAL');
  return (
    <div className={controls.buttons}>
      {found && (
        <button type="button" className={controls.primary} onClick={() => onView({ show: 'page', key: guidance })}>
          {words.read(found.title)}
        </button>
      )}
      {counted !== undefined && (
        <button
          type="button"
          className={controls.button}
          onClick={() => onView({ show: 'deadlines', question: { ...firstDeadlines, process: counted } })}
        >
          {words.deadlines}
        </button>
      )}
    </div>
  );
}

/** One question. It is answered with a button, so that moving among the choices by keyboard answers nothing. */
function Question(props: {
  question: QuestionId;
  takesFocus: boolean;
  onAnswer(answer: string): void;
}): React.ReactElement {
  const { question, takesFocus, onAnswer } = props;
  const words = useFeatureTexts(guidanceTexts).which;
  const [chosen, setChosen] = React.useState<string>();
  const [missing, setMissing] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const id = React.useRef(`which-${question}`).current;
  React.useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const go = (event: React.FormEvent): void => {
    event.preventDefault();
    if (chosen !== undefined) onAnswer(chosen);
    else {
      setMissing(true);
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <form ref={form} className={forms.form} onSubmit={go} noValidate>
      <RadioInput
        id={id}
        label={words.questions[question].ask}
        required
        fault={missing ? words.choose : undefined}
        options={Object.keys(answersOf(question)).map((answer) => ({
          value: answer,
          text: answerText(words.questions, question, answer)
        }))}
        value={chosen}
        onChange={(answer) => {
          setChosen(answer);
          setMissing(false);
        }}
      />
      <div className={controls.buttons}>
        <button type="submit" className={controls.primary}>
          {words.next}
        </button>
      </div>
    </form>
  );
}

function answerText(
  questions: Readonly<Record<QuestionId, { answers: Readonly<Record<string, string>> }>>,
  question: QuestionId,
  answer: string
): string {
  return questions[question].answers[answer] ?? answer;
}
