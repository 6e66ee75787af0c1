import * as React from 'react';
import type { PlannedAction } from '../../domain/actions/ActionPlan';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { actionTexts } from '../../loc/actions';
import { formatDay } from '../dates/formatDates';
import { FactList } from '../components/facts/FactList';
import { useFeatureTexts } from '../texts';

/** What is known of an action. */
export function ActionFacts({ action, today }: { action: PlannedAction; today: IsoDate }): React.ReactElement {
  const words = useFeatureTexts(actionTexts).facts;
  const { reference, owner, dueOn, doneOn, verifiedOn, verifiedBy, impactReviewOn, evidence, effectFound } = action;
  const day = (on: IsoDate): string => formatDay(on, today);
  return (
    <FactList
      facts={[
        [words.case, reference],
        [words.owner, owner?.name || words.nobody],
        [words.due, dueOn && day(dueOn)],
        [words.category, action.category],
        [words.done, doneOn && day(doneOn)],
        [words.verified, verifiedOn && (verifiedBy ? words.by(day(verifiedOn), verifiedBy.name) : day(verifiedOn))],
        [words.impact, impactReviewOn && day(impactReviewOn)],
        [words.evidence, evidence],
        [words.effect, effectFound]
      ]}
    />
  );
}
