import * as React from 'react';
import type { Hub } from '../../../data/createHub';
import { guidanceBesideTexts } from '../../../loc/guidanceBeside';
import { Loading } from '../../components/notice/Loading';
import controls from '../../components/controls.module.scss';
import { ChoiceInput } from '../../components/field/ChoiceInput';
import { FailedPart } from '../../components/notice/FailedPart';
import { Panel } from '../../components/panel/Panel';
import { useFeatureTexts } from '../../texts';
import { Coded } from '../page/Limits';
import { RichText } from '../richText/RichText';
import { useGuidance } from '../useGuidance';
import page from '../page/Page.module.scss';
import styles from './Beside.module.scss';

/** Props of {@link GuidanceBeside}. */
export interface GuidanceBesideProps {
  hub: Pick<Hub, 'guidance' | 'board'>;
  /** Keys of the pages that belong here, the first one first. */
  pages: readonly string[];
  /** Of the guidance's own heading. */
  level: 2 | 3;
  onClose(): void;
}

/** The guidance beside a case or form: its pages to choose from, links followed within it, every limit by today's rules. */
export function GuidanceBeside({ hub, pages, level, onClose }: GuidanceBesideProps): React.ReactElement {
  const words = useFeatureTexts(guidanceBesideTexts);
  const [{ value, problem }, again] = useGuidance(hub);
  const all = value?.guidance.pages ?? [];
  // Pages gone through by links and by choice, the last one shown; another place in the work begins anew.
  const own = pages.join(' ');
  const [way, setWay] = React.useState<{ of: string; keys: readonly string[] }>({ of: own, keys: [] });
  const keys = way.of === own ? way.keys : [];
  const key = keys[keys.length - 1] ?? pages[0] ?? '';
  const heading = React.useRef<HTMLHeadingElement>(null);
  const body = React.useRef<HTMLDivElement>(null);
  // The focus comes when the guidance opens and when its reader goes on in it, never when the work beside it does.
  const comes = React.useRef(true);
  const go = (next: readonly string[]): void => {
    comes.current = true;
    setWay({ of: own, keys: next });
  };
  React.useEffect(() => {
    if (comes.current) heading.current?.focus();
    comes.current = false;
    body.current?.scrollTo(0, 0);
  }, [key]);
  const shown = all.find((one) => one.key === key);
  const titles = all.filter((one) => pages.includes(one.key) || one.key === key);
  return (
    <Panel
      label={words.label}
      title={shown?.title ?? words.label}
      level={level}
      heading={heading}
      words={words}
      className={styles.panel}
      tools={
        titles.length > 1 && (
          <div className={styles.choose}>
            {keys.length > 0 && (
              <button type="button" className={controls.quiet} onClick={() => go(keys.slice(0, -1))}>
                {words.back}
              </button>
            )}
            <ChoiceInput
              id="guidance-beside"
              label={words.also}
              value={key}
              options={titles.map((one) => ({ value: one.key, text: one.title }))}
              // Arrow keys choose one after the other: the focus stays with whoever is still choosing.
              onChange={(next) => setWay({ of: own, keys: [...keys, next] })}
            />
          </div>
        )
      }
      isText
      body={body}
      onClose={onClose}
    >
      <div className={page.page} data-guidance-beside="">
        {problem !== undefined && <FailedPart text={words.failed} onRetry={again} />}
        {value === undefined && problem === undefined && <Loading />}
        {value !== undefined && shown === undefined && <p>{words.missing}</p>}
        {value !== undefined && shown !== undefined && (
          <>
            <p className={page.summary}>{shown.summary}</p>
            <div className={page.text}>
              <RichText
                html={shown.body}
                drawPart={(part) => (
                  <Coded part={part} rules={value.rulebook.rules} today={value.guidance.time.today} />
                )}
                onPage={(next) => go([...keys, next])}
              />
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

export default GuidanceBeside;
