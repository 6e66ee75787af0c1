import type { IsoDate } from '../../dates/IsoDate';
import type { ActionItem } from '../../registers/ActionItem';
import type { Enquiry } from '../../registers/Enquiry';
import type { LearningRecord } from '../../registers/LearningRecord';
import type { OmbudsmanCase } from '../../registers/OmbudsmanCase';
import type { Remedy } from '../../registers/Remedy';
import type { TableShape } from './buildTable';
import type { ReportComment, ReportComplaint, ReportCompliment, ReportConcern } from './ReportRows';

/** Concerns as columns, dated by their complaints. */
export function concernShape(complaints: ReadonlyMap<string, ReportComplaint>): TableShape<ReportConcern> {
  return {
    sortedBy: 'received',
    reference: ({ reference }) => reference,
    days: { received: ({ reference }) => complaints.get(reference)?.receivedOn },
    codes: {
      category: ({ category }) => category,
      outcome: ({ outcome }) => outcome,
      process: ({ reference }) => complaints.get(reference)?.process ?? '',
      team: ({ reference }) => complaints.get(reference)?.team ?? '',
      service: ({ reference }) => complaints.get(reference)?.service ?? ''
    }
  };
}

/** Compliments as columns, and their mentions of themes. */
export const complimentShape: TableShape<ReportCompliment> = {
  sortedBy: 'received',
  reference: ({ reference }) => reference,
  days: { received: ({ receivedOn }) => receivedOn },
  codes: {
    theme: ({ theme }) => theme,
    source: ({ source }) => source,
    team: ({ team }) => team,
    service: ({ service }) => service
  }
};

/** One row for each theme a compliment mentions; one for a compliment without any. */
export function toMentions(compliment: ReportCompliment): ReportCompliment[] {
  const themes = new Set(
    compliment.theme
      .split(';')
      .map((theme) => theme.trim())
      .filter((theme) => theme !== '')
  );
  return themes.size === 0 ? [compliment] : [...themes].map((theme) => ({ ...compliment, theme }));
}

/** Comments as columns. */
export const commentShape: TableShape<ReportComment> = {
  sortedBy: 'received',
  reference: ({ reference }) => reference,
  days: { received: ({ receivedOn }) => receivedOn },
  codes: {
    commentType: ({ commentType }) => commentType,
    team: ({ team }) => team,
    service: ({ service }) => service
  }
};

/** How far an action has come, as reports tell it. An item is not done until somebody saw that it was. @see domain.md 7.8 */
export const actionStates = ['Verified', 'Done, not verified', 'Overdue', 'Not yet due', 'Cancelled'] as const;

/**
 * Actions as columns.
 * @param asAt the day on which they are looked at: what was due before it and is not done is overdue
 */
export function actionShape(asAt: IsoDate): TableShape<ActionItem> {
  const stateOf = ({ status, verifiedOn, doneOn, dueOn }: ActionItem): (typeof actionStates)[number] => {
    if (status === 'Cancelled') return 'Cancelled';
    if (verifiedOn !== undefined) return 'Verified';
    if (status === 'Done' || doneOn !== undefined) return 'Done, not verified';
    return dueOn !== undefined && dueOn < asAt ? 'Overdue' : 'Not yet due';
  };
  return {
    sortedBy: 'due',
    reference: ({ key, reference }) => reference || key,
    days: { due: ({ dueOn }) => dueOn, raised: ({ raisedOn }) => raisedOn },
    codes: {
      category: ({ category }) => category,
      source: ({ source }) => source,
      state: stateOf,
      team: ({ team }) => team,
      service: ({ service }) => service
    }
  };
}

/** Learning as columns. Its case is its own key: nothing leads from it to a complaint. */
export const learningShape: TableShape<LearningRecord> = {
  sortedBy: 'published',
  reference: ({ key }) => key,
  days: { published: ({ publishedOn }) => publishedOn },
  codes: {
    status: ({ status }) => status,
    audience: ({ audience }) => audience,
    source: ({ source }) => source,
    service: ({ service }) => service
  }
};

/** The Ombudsman's cases as columns. */
export const ombudsmanShape: TableShape<OmbudsmanCase> = {
  sortedBy: 'received',
  reference: ({ reference }) => reference,
  days: {
    received: ({ receivedOn }) => receivedOn,
    decided: ({ decidedOn }) => decidedOn,
    remedyDue: ({ remedyDueOn }) => remedyDueOn
  },
  codes: {
    stage: ({ stage }) => stage,
    decision: ({ decision }) => decision,
    satisfactoryRemedy: ({ satisfactoryRemedy }) => (satisfactoryRemedy ? 'Yes' : ''),
    remedyCompliance: ({ remedyCompliance }) => remedyCompliance,
    service: ({ service }) => service
  }
};

/** Remedies as columns; money in pence, so that it adds up to the penny. */
export const remedyShape: TableShape<Remedy> = {
  sortedBy: 'agreed',
  reference: ({ reference }) => reference,
  days: { agreed: ({ agreedOn }) => agreedOn },
  codes: {
    type: ({ type }) => type,
    money: ({ amount }) => (amount === undefined ? '' : 'Yes'),
    service: ({ service }) => service
  },
  numbers: { pence: ({ amount }) => (amount === undefined ? undefined : Math.round(amount * 100)) }
};

/** Enquiries and access requests as columns. */
export function enquiryShape(asAt: IsoDate): TableShape<Enquiry> {
  const timeliness = ({ dueOn, repliedOn }: Enquiry): string => {
    if (dueOn === undefined) return '';
    if (repliedOn !== undefined) return repliedOn <= dueOn ? 'In time' : 'Late';
    return dueOn < asAt ? 'Late' : '';
  };
  return {
    sortedBy: 'received',
    reference: ({ reference }) => reference,
    days: { received: ({ receivedOn }) => receivedOn, due: ({ dueOn }) => dueOn },
    codes: { kind: ({ kind }) => kind, type: ({ type }) => type, timeliness, service: ({ service }) => service }
  };
}
