import * as React from 'react';
import type { Hub } from '../../../data/createHub';
import { guidanceBesideTexts } from '../../../loc/guidanceBeside';
import { Loading } from '../../board/notices/Loading';
import controls from '../../controls.module.scss';
import { Icon } from '../../icons/Icon';
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
  const Heading: 'h2' | 'h3' = `h${level}`;
  const shown = all.find((one) => one.key === key);
  const titles = all.filter((one) => pages.includes(one.key) || one.key === key);
  return (
    <section
      className={styles.panel}
      aria-label={words.label}
      data-guidance-beside=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {shown?.title ?? words.label}
        </Heading>
        <button type="button" className={controls.icon} aria-label={words.close} title={words.close} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </div>
      {titles.length > 1 && (
        <div className={styles.choose}>
          {keys.length > 0 && (
            <button type="button" className={controls.quiet} onClick={() => go(keys.slice(0, -1))}>
              {words.back}
            </button>
          )}
          <label>
            <span>{words.also}</span>
            <select value={key} onChange={(event) => go([...keys, event.target.value])}>
              {titles.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div ref={body} className={`${page.page} ${styles.body}`} tabIndex={0} role="group" aria-label={shown?.title}>
        {problem !== undefined && (
          <div role="alert">
            <p>{words.failed}</p>
            <button type="button" className={controls.button} onClick={again}>
              {words.retry}
            </button>
          </div>
        )}
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
    </section>
  );
}

export default GuidanceBeside;
