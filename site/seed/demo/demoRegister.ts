import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';
import { delayReasons } from '../../../src/shared/schema/codeLists';
import type { ComplimentRecord } from '../../../cli/register/register';
import type { HubCase, NewStage } from '../../../cli/writing/hubCase';
import type { RegisterRows } from '../../../cli/writing/registerUnits';
import { besideCases } from './besideCases';
import { type CaseParts, demoPlace, makeParts, overallOutcome } from './caseParts';
import { closedStage, makeDuration } from './closedStages';
import { createDays, type Days } from './days';
import { openStageDates } from './openStage';
import { createRandom, type Random } from './random';
import { type DemoProcess, type DemoStage, openShapes, type Shape } from './shapes';
import { sources, teamsByProcess, themes } from './words';

/** A made-up register, dated around a day. */
export interface DemoRegister {
  /** In the order in which they were received. */
  readonly cases: readonly HubCase[];
  readonly compliments: readonly ComplimentRecord[];
  readonly beside: RegisterRows;
}

/** How it is made. */
export interface DemoOptions {
  /** Logins of people who investigate. */
  readonly officers: readonly string[];
  /** The service a team belongs to. */
  readonly serviceOf: (team: string) => string;
  /** Closed complaints to make; 700 when absent. */
  readonly closedCases?: number;
}

/** Working days in two years. */
const TWO_YEARS = 506;
const CLOSED_CASES = 700;
const COMPLIMENTS = 320;

type Unnumbered = Omit<HubCase, 'complaint'> & {
  readonly process: DemoProcess;
  readonly complaint: Omit<HubCase['complaint'], 'reference'>;
};

/**
 * Makes the demo register of a day: open stages in every status, and about two years of closed complaints and of
 * compliments. The same for the same day and people. Everything in it is invented.
 * @param today UK date
 */
export function demoRegister(today: IsoDate, options: DemoOptions): DemoRegister {
  const random = createRandom(`3cs ${today}`);
  const days = createDays(today);
  const open = openShapes.map((shape) => openCase(shape, days, random, options));
  const closed = Array.from({ length: options.closedCases ?? CLOSED_CASES }, () => closedCase(days, random, options));
  const cases = number([...open, ...closed]);
  return { cases, compliments: makeCompliments(days, random), beside: besideCases(cases, days, random) };
}

function openCase(shape: Shape, days: Days, random: Random, { officers, serviceOf }: DemoOptions): Unnumbered {
  const { process, stage } = shape;
  const parts = makeParts(process, random, false);
  const service = serviceOf(parts.team);
  const { openedAgo, ...dates } = openStageDates(shape, days);
  const earlier = earlierStages(process, stage, openedAgo, days, random);
  const receivedOn = earlier[0]?.openedOn ?? dates.openedOn;
  const officerLogin = pickOfficer(officers, random);
  const common = {
    place: demoPlace,
    reference: '',
    process,
    team: parts.team,
    service,
    receivedOn,
    attention: shape.attention ?? []
  };
  const overdue = dates.due !== undefined && dates.due < days.ago(0) && !shape.extendedTo;
  const current: NewStage = {
    ...common,
    ...dates,
    stage,
    ...(officerLogin !== undefined && !shape.unassigned && { officerLogin }),
    // A few overdue stages have no reason yet, as in life.
    ...(overdue && random.chance(75) && { reasonForDelay: random.pick(delayReasons) })
  };
  return {
    place: demoPlace,
    process,
    complaint: {
      process,
      receivedOn,
      channel: parts.channel,
      team: parts.team,
      service,
      complainant: shape.attention?.includes('Child is complainant') ? 'Child or young person' : parts.complainant,
      highestStage: stage,
      status: 'Open',
      summary: parts.summary
    },
    stages: [...earlier.map((past): NewStage => ({ ...common, ...past, attention: [] })), current],
    concerns: parts.concerns,
    ...(parts.equality && { equality: parts.equality })
  };
}

type PastStage = ReturnType<typeof closedStage> & { readonly stage: DemoStage };

/** The stages a complaint went through before one that opened so many days ago, first stage first. */
function earlierStages(
  process: DemoProcess,
  stage: DemoStage,
  openedAgo: number,
  days: Days,
  random: Random
): PastStage[] {
  const before: readonly DemoStage[] = stage === 'S3' ? ['S2', 'S1'] : stage === 'S2' ? ['S1'] : [];
  const found: PastStage[] = [];
  let until = openedAgo;
  for (const past of before) {
    const took = makeDuration(past, random);
    const startAgo = until + random.int(3, 15) + took;
    const made = closedStage(
      { process, stage: past, startAgo, took, outcome: random.pick(['Not upheld', 'Partly upheld']) },
      days
    );
    found.unshift({ ...made, stage: past });
    until = made.openedAgo;
  }
  return found;
}

function closedCase(days: Days, random: Random, { officers, serviceOf }: DemoOptions): Unnumbered {
  const process = random.weighted<DemoProcess>([
    ['CHILD_STAT', 56],
    ['INFORMAL', 20],
    ['CORPORATE', 14],
    ['ADULT_STAT', 10]
  ]);
  const last = lastStage(process, random);
  const ending =
    process === 'INFORMAL'
      ? 'Resolved informally'
      : random.weighted([
          ['answered', 85],
          ['Withdrawn', 12],
          ['Refused', 3]
        ]);
  const parts = makeParts(process, random, ending === 'answered');
  const outcome =
    ending === 'answered' ? overallOutcome(parts.concerns.flatMap((concern) => concern.outcome ?? [])) : ending;
  const service = serviceOf(parts.team);
  const took = makeDuration(last, random);
  const final = closedStage({ process, stage: last, startAgo: took + random.int(1, TWO_YEARS), took, outcome }, days);
  const spans: PastStage[] = [
    ...earlierStages(process, last, final.openedAgo, days, random),
    { ...final, stage: last }
  ];
  const receivedOn = spans[0]?.openedOn ?? final.openedOn;
  const officerLogin = pickOfficer(officers, random);
  return {
    place: demoPlace,
    process,
    complaint: closedComplaint(process, parts, { receivedOn, service, last, outcome, closedOn: final.closedOn }),
    stages: spans.map(({ openedAgo: _counted, ...span }) => ({
      place: demoPlace,
      reference: '',
      process,
      team: parts.team,
      service,
      receivedOn,
      attention: [],
      ...span,
      ...(officerLogin !== undefined && { officerLogin })
    })),
    concerns: parts.concerns,
    ...(parts.equality && { equality: parts.equality })
  };
}

function closedComplaint(
  process: DemoProcess,
  parts: CaseParts,
  end: { receivedOn: IsoDate; service: string; last: DemoStage; outcome: string; closedOn: IsoDate | undefined }
): Unnumbered['complaint'] {
  return {
    process,
    receivedOn: end.receivedOn,
    channel: parts.channel,
    team: parts.team,
    service: end.service,
    complainant: parts.complainant,
    highestStage: end.last,
    outcome: end.outcome,
    status: 'Closed',
    summary: parts.summary,
    ...(end.closedOn && { closedOn: end.closedOn })
  };
}

function lastStage(process: DemoProcess, random: Random): DemoStage {
  switch (process) {
    case 'INFORMAL':
      return 'INFORMAL';
    case 'ADULT_STAT':
      return 'S1';
    case 'CORPORATE':
      return random.weighted<DemoStage>([
        ['S1', 85],
        ['S2', 15]
      ]);
    case 'CHILD_STAT':
      return random.weighted<DemoStage>([
        ['S1', 84],
        ['S2', 12],
        ['S3', 4]
      ]);
  }
}

function pickOfficer(officers: readonly string[], random: Random): string | undefined {
  const [first, ...rest] = officers;
  return first === undefined ? undefined : random.pick([first, ...rest]);
}

const prefixes: Readonly<Record<DemoProcess, string>> = {
  CHILD_STAT: 'CH',
  ADULT_STAT: 'AD',
  CORPORATE: 'CO',
  INFORMAL: 'IN'
};

/** Numbers cases by process and year in the order of receipt, such as CH-2026-0042. */
function number(cases: readonly Unnumbered[]): HubCase[] {
  const counters = new Map<string, number>();
  return [...cases]
    .sort((a, b) =>
      a.complaint.receivedOn < b.complaint.receivedOn ? -1 : a.complaint.receivedOn > b.complaint.receivedOn ? 1 : 0
    )
    .map(({ process, complaint, stages, ...rest }) => {
      const series = `${prefixes[process]}-${complaint.receivedOn.slice(0, 4)}`;
      const count = (counters.get(series) ?? 0) + 1;
      counters.set(series, count);
      const reference = `${series}-${String(count).padStart(4, '0')}`;
      return {
        ...rest,
        complaint: { ...complaint, reference },
        stages: stages.map((stage) => ({ ...stage, reference }))
      };
    });
}

function makeCompliments(days: Days, random: Random): ComplimentRecord[] {
  const agos = Array.from({ length: COMPLIMENTS }, () => random.int(0, TWO_YEARS)).sort((a, b) => b - a);
  return agos.map((ago, index) => ({
    place: demoPlace,
    reference: `CP-${String(index + 1).padStart(4, '0')}`,
    receivedOn: days.ago(ago),
    theme: random.weighted(themes),
    source: random.weighted(sources),
    team: random.pick(
      teamsByProcess[
        random.weighted<DemoProcess>([
          ['CHILD_STAT', 70],
          ['ADULT_STAT', 20],
          ['CORPORATE', 10]
        ])
      ]
    )
  }));
}
