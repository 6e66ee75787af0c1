import * as React from 'react';
import { TextInput } from '../../components/field/TextInput';
import { allChecks, freeze } from '../../../domain/publication/freeze';
import type { ReportCheck } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { Notice } from '../../components/notice/Notice';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useFeatureTexts } from '../../texts';
import { ChecksPanel } from '../checks/ChecksPanel';
import { SaveState } from '../draft/SaveState';
import { useDraftKeeper } from '../draft/useDraftKeeper';
import { computeBoth } from '../figures/computed';
import { useRows } from '../figures/useRows';
import { ReportProblem } from '../ReportProblem';
import type { DraftPageProps, KeptDraft } from './DraftPage';
import { Progress } from './Progress';
import { ReportFrame } from './ReportFrame';
import { SignOff } from './SignOff';
import { SmallNumbers } from './SmallNumbers';

/** Props of {@link DraftView}. */
export interface DraftViewProps extends DraftPageProps {
  kept: KeptDraft;
  onReload(): void;
}

/** A draft: its text is written, its checks are settled, and a second person approves and publishes it. */
export function DraftView(props: DraftViewProps): React.ReactElement {
  const { hub, rights, options, view, takesFocus, onView, kept, onReload } = props;
  const { publication, versions, draft: keptDraft } = kept;
  const words = useFeatureTexts(reportTexts);
  const { screen } = words;
  const { request } = keptDraft;
  const [{ data, progress, problem }, readAgain] = useRows(hub, rights.seesCases ? request : undefined);
  const [hidden, setHidden] = React.useState(false);
  const computed = React.useMemo(() => data && computeBoth(request, data), [request, data]);
  // Kept with the text for those who may not see cases, when the figures are others than those kept last.
  const figures = React.useMemo(() => {
    const kept = JSON.stringify(keptDraft.figures?.measures);
    return rights.mayDraft && computed !== undefined && JSON.stringify(computed.shown.measures) !== kept
      ? computed.shown
      : undefined;
  }, [rights.mayDraft, computed, keptDraft.figures]);
  const [keeper, state] = useDraftKeeper(publication, keptDraft, figures);
  const { draft, texts, note } = state;
  const report = computed === undefined ? draft.figures : hidden ? computed.shown : computed.whole;
  const checks = React.useMemo(
    () => (report === undefined ? [] : allChecks(computed?.shown ?? report, texts, words.report)),
    [report, computed, texts, words]
  );
  const override = async (check: ReportCheck, reason: string): Promise<void> => {
    await publication.override(crypto.randomUUID(), draft.key, check, reason);
    onReload();
  };

  if (report === undefined) {
    return problem === undefined ? (
      <Progress progress={progress} />
    ) : (
      <ReportProblem problem={problem} onRetry={readAgain} />
    );
  }
  const approved = kept.approvals.some(({ draftEtag }) => draftEtag === draft.etag);
  const isSaved = state.saving === 'saved';
  return (
    <ReportFrame
      title={draft.title}
      step={approved ? screen.steps.approved : kept.approvals.length > 0 ? screen.steps.changed : screen.steps.draft}
      age={screen.asAt(formatMoment(report.generatedAt))}
      act={
        rights.seesCases ? (
          <button type="button" className={controls.button} onClick={readAgain}>
            {screen.refresh}
          </button>
        ) : undefined
      }
      before={
        <>
          {rights.mayDraft && <SaveState state={state} onSave={() => keeper.saveNow()} />}
          {problem !== undefined && computed === undefined && rights.seesCases && (
            <ReportProblem problem={problem} onRetry={readAgain} />
          )}
          {rights.seesCases ? (
            <SmallNumbers hidden={hidden} onToggle={() => setHidden(!hidden)} />
          ) : (
            <Notice tone="info">{screen.withoutCases}</Notice>
          )}
          {report.withheld.length > 0 && <Notice>{screen.withheld(report.withheld)}</Notice>}
          {isSaved && (
            <SignOff
              publication={publication}
              rights={rights}
              draft={draft}
              computed={computed}
              checks={checks}
              overrides={kept.overrides}
              approvals={kept.approvals}
              versions={versions}
              onApproved={onReload}
              onPublished={(key) => onView({ page: 'published', key })}
            />
          )}
          {versions.length > 0 && (
            <TextInput
              id="report-note"
              label={screen.restate.note}
              hint={screen.restate.noteHint}
              kind="note"
              required
              readOnly={!rights.mayDraft}
              value={note}
              onChange={(next) => keeper.writeNote(next)}
            />
          )}
        </>
      }
      report={report}
      texts={texts}
      writing={
        rights.mayDraft
          ? {
              onChange: (section, text) => keeper.write(section, text),
              conflicts: state.conflicts,
              other: draft.changedBy.name,
              onSettle: (section, text) => keeper.settle(section, text)
            }
          : undefined
      }
      after={
        <ChecksPanel
          checks={checks}
          overrides={kept.overrides}
          level={options.headingLevel === 1 ? 2 : 3}
          onOverride={rights.mayOverride ? override : undefined}
        />
      }
      cases={{ possible: rights.seesCases, data, problem, onRetry: readAgain }}
      source={() => ({
        content: freeze(computed?.shown ?? report, texts, kept.overrides, words.report),
        status: approved ? 'approved' : 'draft',
        suppressed: true,
        restatementNote: note
      })}
      options={options}
      view={view}
      takesFocus={takesFocus}
      onView={onView}
    />
  );
}
