import type { PeriodRule } from '../Report';

/** What a measure counts. Every figure of a report follows one of these. @see domain.md 12.1 */
export interface MeasureDefinition {
  id: string;
  title: string;
  /** How the number comes about, in words. */
  definition: string;
  population: string;
  /** What a share is of; empty for a plain count. */
  base: string;
  period: PeriodRule;
  /** List the rows come from. */
  source: string;
}

/** The measures of domain.md 12.1, in its order. */
export const measures: readonly MeasureDefinition[] = [
  {
    id: 'M1',
    title: 'Complaints received',
    definition: 'Complaints whose day of receipt lies in the period, by procedure.',
    population: 'All complaints',
    base: '',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M2',
    title: 'Complaints received in all',
    definition: 'M1 of the statutory, corporate and informal procedures together.',
    population: 'All complaints',
    base: '',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M3',
    title: 'Stages opened',
    definition: 'Stages that opened in the period, whenever the complaint came in.',
    population: 'Stages of statutory complaints; corporate ones apart',
    base: '',
    period: 'RIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M3b',
    title: 'Complaints by highest stage reached',
    definition: 'Each complaint once, at the highest stage it had reached when the figures were counted.',
    population: 'Statutory complaints, withdrawn and open ones included',
    base: 'All statutory complaints received',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M4',
    title: 'Share settled at Stage 1',
    definition: 'Stage 1 answers after which no Stage 2 was asked for within 20 working days.',
    population: 'Statutory Stage 1 answers sent',
    base: 'The same; withdrawn, refused and open ones left out',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M5',
    title: 'Escalation',
    definition: 'Requests for the next stage in the period, against answers of the stage before.',
    population: 'Statutory stages',
    base: 'Answers of the stage before, sent in the period',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M6',
    title: 'Outcomes',
    definition: 'Statutory complaints by overall outcome, as shares of all received and of those decided.',
    population: 'Statutory complaints, open ones included',
    base: 'All received; and those decided: upheld, partly upheld, not upheld, no finding',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M7',
    title: 'Stage 1 within the standard',
    definition: 'Stage 1 answers sent within the working days of the rule, pauses left out.',
    population: 'Statutory Stage 1 answers sent',
    base: 'The same; withdrawn, refused and open ones left out',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M8',
    title: 'Stage 1 within the standard or an agreed extension',
    definition: 'M7 and those answered within an extension that was recorded in time, up to the most the rule allows.',
    population: 'Statutory Stage 1 answers sent',
    base: 'The same; withdrawn, refused and open ones left out',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M9',
    title: 'Stage 2 within the standard, and within an agreed extension',
    definition: 'Stage 2 answers as M7 and M8, from the agreed statement.',
    population: 'Statutory Stage 2 answers sent',
    base: 'The same; withdrawn, refused and open ones left out',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M10',
    title: 'Stage 3: the panel, and the whole stage',
    definition: 'Panels held within the working days of the law; whole stages within the reported target.',
    population: 'Statutory Stage 3',
    base: 'Panels held; answers sent',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M11',
    title: 'Working days by stage',
    definition: 'Mean, median and longest working days from the start of the clock to the close, pauses left out.',
    population: 'Statutory stages closed, withdrawn and refused ones left out',
    base: 'The number averaged is printed',
    period: 'CIP',
    source: 'ComplaintStages'
  },
  {
    id: 'M12',
    title: 'Open at the end of the period',
    definition: 'Stages open at the end of the period, by the colour their governing clock had that day.',
    population: 'Open stages',
    base: '',
    period: 'OPE',
    source: 'ComplaintStages'
  },
  {
    id: 'M13',
    title: 'Concerns raised',
    definition:
      'Concerns of the complaints received, by main category, and by outcome. One complaint may hold several.',
    population: 'Concerns of all complaints received',
    base: 'All concerns',
    period: 'RIP',
    source: 'Concerns'
  },
  {
    id: 'M14',
    title: 'Complaints by team',
    definition: 'Statutory complaints by the team they came to, under the name it had then.',
    population: 'Statutory complaints',
    base: '',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M15',
    title: 'Complaints by channel',
    definition: 'How complaints came in, in the words of the register.',
    population: 'Statutory complaints; with informal ones where a printed year counted them',
    base: '',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M16',
    title: 'Complaints by children and young people',
    definition: 'Made by a young person alone, by one with an advocate, or by an advocate alone.',
    population: 'Statutory complaints',
    base: 'All statutory complaints received',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M17',
    title: 'Advocacy',
    definition: 'Complaints in which an advocate was offered, and how the offer was answered.',
    population: "Statutory children's complaints, all of which are by or for a child",
    base: 'The same',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M18',
    title: 'Compliments received',
    definition: 'Compliments whose day of receipt lies in the period; each counted once.',
    population: 'Compliments',
    base: '',
    period: 'RIP',
    source: 'Compliments'
  },
  {
    id: 'M19',
    title: 'Compliments by theme, source and team',
    definition: 'Themes are counted as mentions; source and team once for each compliment.',
    population: 'Compliments',
    base: '',
    period: 'RIP',
    source: 'Compliments'
  },
  {
    id: 'M20',
    title: 'Comments',
    definition: 'Comments whose day of receipt lies in the period.',
    population: 'Comments',
    base: '',
    period: 'RIP',
    source: 'Comments'
  },
  {
    id: 'M21',
    title: 'Ombudsman: received, decided, investigated, upheld',
    definition: "From the council's own tracker, and beside it what the Ombudsman's annual letter says.",
    population: 'Cases at the Ombudsman',
    base: '',
    period: 'DIP',
    source: 'OmbudsmanCases, HistoryPoints'
  },
  {
    id: 'M22',
    title: 'Ombudsman: upheld, put right, complied',
    definition:
      'Upheld decisions of those investigated; of the upheld, those the council had put right before; remedies carried out on time of those due.',
    population: 'Decisions of the Ombudsman',
    base: 'Investigated decisions; upheld decisions; remedies due',
    period: 'DIP',
    source: 'OmbudsmanCases'
  },
  {
    id: 'M23',
    title: 'Remedies',
    definition: 'Remedies agreed in the period: how many, how much money in all, by kind.',
    population: 'Remedies',
    base: '',
    period: 'DIP',
    source: 'Remedies'
  },
  {
    id: 'M24',
    title: 'Equality monitoring',
    definition:
      'Answers about the child or service user by characteristic; unknown answers stand apart and coverage is printed.',
    population: 'All complaints received',
    base: 'Known answers; coverage is of all received',
    period: 'RIP',
    source: 'EqualityAnswers'
  },
  {
    id: 'M25',
    title: 'Withdrawn and refused',
    definition: 'Complaints that were withdrawn or refused, by reason.',
    population: 'All complaints received',
    base: 'All complaints received',
    period: 'RIP',
    source: 'Complaints'
  },
  {
    id: 'M26',
    title: 'Log reports on time',
    definition: 'Log reports handed in by the day that the rules set for them, of those due.',
    population: 'Stages closed as upheld, partly upheld or not upheld',
    base: 'Log reports due',
    period: 'CIP',
    source: 'ComplaintStages, InvestigationLogs'
  },
  {
    id: 'M27',
    title: 'Actions',
    definition:
      'Actions raised in the period; of those due in it: done, verified and overdue. One is done only when verified.',
    population: 'Items of action plans',
    base: '',
    period: 'DIP',
    source: 'Actions'
  },
  {
    id: 'M28',
    title: 'Learning published',
    definition: 'Learning records published in the period, by service.',
    population: 'Learning records',
    base: '',
    period: 'DIP',
    source: 'LearningRecords'
  },
  {
    id: 'M29',
    title: 'Enquiries of members, access requests',
    definition: 'Enquiries of MPs and councillors received; subject access requests due, in time and late.',
    population: 'Enquiries and requests',
    base: 'Access requests due in the period',
    period: 'RIP',
    source: 'Enquiries'
  },
  {
    id: 'M30',
    title: 'Workload',
    definition:
      'Contacts and referrals as the case-management system counts them, and complaints for each 100 referrals.',
    population: 'As the document says, with its day',
    base: 'Referrals received',
    period: 'RIP',
    source: 'HistoryPoints'
  }
];

/**
 * The definition a figure follows.
 * @param figure a figure's id, e.g. `M14.team-south`
 */
export function measureOf(figure: string): MeasureDefinition | undefined {
  const id = figure.split('.')[0];
  return measures.find((measure) => measure.id === id);
}
