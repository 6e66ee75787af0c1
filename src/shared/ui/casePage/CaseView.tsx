import * as React from 'react';
import prose from '../components/prose.module.scss';
import { FailedPart } from '../components/notice/FailedPart';
import type { ActDefinition } from '../../domain/casework/acts/ActDefinition';
import { guidanceFor } from '../../domain/guidance/inContext';
import { situationOf } from '../../domain/casework/situationOf';
import type { OpenedCase } from '../../domain/casework/CaseworkRepository';
import type { Hub } from '../../data/createHub';
import { caseworkTexts } from '../../loc/casework';
import { WithGuidance } from '../guidance/beside/WithGuidance';
import { useAsked } from '../useAsked';
import { usePart } from '../usePart';
import { useFeatureTexts } from '../texts';
import { ActBar } from './acts/ActBar';
import { useActWords } from './acts/useActWords';
import type { ActFormProps } from './acts/ActForm';
import type { CasePages } from './CasePages';
import { CaseHeader } from './CaseHeader';
import { CaseSections } from './CaseSections';
import { useAskedAct } from './useAskedAct';
import styles from './CasePage.module.scss';

const loadForm = async (): Promise<React.ComponentType<ActFormProps>> =>
  (await import(/* webpackChunkName: 'hub-act-form' */ './acts/ActForm')).default;

/** Props of {@link CaseView}. */
export interface CaseViewProps {
  hub: Pick<Hub, 'casework' | 'caseRecords' | 'guidance' | 'board' | 'logReports' | 'logDrafts' | 'learning'>;
  pages: CasePages;
  opened: OpenedCase;
  level: 1 | 2;
  /** The case after an act. */
  onChanged(opened: OpenedCase): void;
  /** Something was recorded past the acts. */
  onRefresh(): void;
  onOpen(reference: string): void;
}

/** A case: where it stands, what can be done, and everything that is known of it. */
export function CaseView(props: CaseViewProps): React.ReactElement {
  const { hub, pages, opened, level, onChanged, onRefresh, onOpen } = props;
  const words = useFeatureTexts(caseworkTexts);
  const { file } = opened;
  const situation = React.useMemo(() => situationOf(opened), [opened]);
  const { stage, state } = situation.position;
  const [act, setAct] = useAskedAct(situation);
  const [news, setNews] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const form = usePart(loadForm, act?.id);
  const ActForm = form.component;

  const latest = React.useRef(file);
  latest.current = file;
  const readSurroundings = React.useCallback(async () => (await hub.casework()).surroundings(latest.current), [hub]);
  // What is shown stays until what belongs to the case as it is now has come.
  const [around, readAgain] = useAsked(readSurroundings, file);

  const named = useActWords().acts;
  const buttons = React.useRef<HTMLDivElement>(null);

  /** The focus goes back to where the form was opened from. */
  const close = (): void => {
    const from = buttons.current?.querySelector<HTMLButtonElement>(`[data-act="${act?.id ?? ''}"]`);
    setAct(undefined);
    (from ?? heading.current)?.focus();
  };
  const done = (after: OpenedCase): void => {
    onChanged(after);
    setNews(words.acts.recorded(act === undefined ? '' : named[act.id].name));
    setAct(undefined);
    // The act may not be possible any more; what the case says now is where it goes on.
    heading.current?.focus();
  };
  const start = (next: ActDefinition): void => {
    setNews('');
    setAct(next);
  };

  return (
    <div className={styles.screen}>
      <CaseHeader ref={heading} opened={opened} situation={situation} level={level} />
      <p role="status" className={prose.news}>
        {news}
      </p>
      <WithGuidance hub={hub} level={level} pages={guidanceFor({ process: stage.process, state, act: act?.id })}>
        <div className={act === undefined ? styles.alone : styles.beside}>
          <div ref={buttons} className={styles.main}>
            <ActBar situation={situation} level={level} current={act?.id} onStart={start} />
            <CaseSections
              hub={hub}
              opened={opened}
              situation={situation}
              around={around}
              pages={pages}
              level={level}
              onOpen={onOpen}
              onChanged={readAgain}
              onRecorded={onRefresh}
            />
          </div>
          {act !== undefined && form.failed && <FailedPart text={words.problems.partFailed} />}
          {act !== undefined && ActForm !== undefined && (
            <ActForm key={act.id} hub={hub} act={act} opened={opened} level={level} onDone={done} onClose={close} />
          )}
        </div>
      </WithGuidance>
    </div>
  );
}

export default CaseView;
