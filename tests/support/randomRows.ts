import { createRandom, type Random } from '../../site/seed/demo/random';
import { fromOrdinal, toOrdinal } from '../../src/shared/domain/dates/ordinals';
import type { ReportComplaint, ReportRows } from '../../src/shared/domain/report/columns/ReportRows';
import { actionCategories } from '../../src/shared/domain/registers/ActionItem';
import { ombudsmanDecisions } from '../../src/shared/domain/registers/OmbudsmanCase';
import { remedyTypes } from '../../src/shared/domain/registers/Remedy';
import type { ClosureType, ComplaintStage } from '../../src/shared/domain/stages/ComplaintStage';
import { stageEvents } from '../../src/shared/domain/stages/stageEvents';

type Some<T> = readonly [T, ...T[]];

const teams: Some<string> = ['Team West', 'Team South', 'MASH', 'Placements', ''];
const channels: Some<string> = ['Email', 'Letter', 'Telephone', 'Not known', ''];
const categories: Some<string> = ['Communication', 'Finance', 'Other', 'Standards of service'];
const complainants: Some<string> = [
  'Parent or carer',
  'Child or young person',
  'Advocate on behalf of a child or young person',
  ''
];
const outcomes: Some<string> = ['Upheld', 'Partly upheld', 'Not upheld', 'No finding', 'Withdrawn', ''];
const services: Some<string> = ['Social work', 'Care', ''];

/** How a made-up register is to be. */
export interface RandomRows {
  readonly seed: string;
  readonly complaints: number;
  /** First day on which a complaint can come in, and the days after it on which others can. */
  readonly from: string;
  readonly days: number;
  /** Every complaint went through all three stages. */
  readonly allStages?: boolean;
}

/** A made-up register of every kind of row, with blanks and with small numbers; the same for the same seed. */
export function randomRows({ seed, complaints: count, from, days, allStages = false }: RandomRows): ReportRows {
  const random = createRandom(seed);
  const dayAfter = (day: string, least: number, most: number): string =>
    fromOrdinal(toOrdinal(day) + random.int(least, most));
  const complaints = Array.from({ length: count }, (_, id) =>
    aComplaint(id, dayAfter(from, 0, days - 1), random, allStages)
  );
  const references = complaints.map(({ reference }) => reference);
  const some = (share: number): string[] => references.filter(() => random.chance(share));
  return {
    complaints,
    stages: complaints.flatMap((complaint) => stagesOf(complaint, random, dayAfter)),
    concerns: complaints.flatMap(({ reference }) =>
      Array.from({ length: random.int(0, 3) }, () => ({
        reference,
        category: random.pick(categories),
        outcome: random.pick(outcomes)
      }))
    ),
    compliments: some(60).map((reference) => ({
      reference: `P-${reference}`,
      receivedOn: dayAfter(from, 0, days - 1),
      theme: random.pick(['Good communication', 'Standard of service', 'Good communication; Good child focus', '']),
      source: random.pick(['Other', 'Professionals', 'Parent/carers']),
      team: random.pick(teams),
      service: random.pick(services)
    })),
    comments: [],
    equality: some(80).map((reference) => ({
      reference,
      subject: random.chance(90) ? 'Child or service user' : 'Complainant',
      gender: random.pick(['Female', 'Male', '']),
      ageGroup: random.pick(['Under 16', '16-24', 'Not applicable', '']),
      ethnicity: random.pick(['White British', 'Pakistani', 'African', 'Indian', '']),
      disability: random.pick(['Yes', 'No', 'No', ''])
    })),
    logs: [],
    actions: some(20).map((reference, index) => ({
      key: `${reference}|A${index}`,
      reference,
      source: 'Stage 1',
      category: random.pick([actionCategories[0], actionCategories[4], actionCategories[6]]),
      action: '',
      team: random.pick(teams),
      service: random.pick(services),
      dueOn: dayAfter(from, 0, days - 1),
      status: random.pick(['Not started', 'Done', 'Cancelled']),
      ...(random.chance(30) && { verifiedOn: dayAfter(from, days, days + 20) })
    })),
    learning: [],
    ombudsman: some(10).map((reference, index) => ({
      reference: `O-${index}`,
      complaints: reference,
      category: '',
      service: random.pick(services),
      stage: 'Closed',
      receivedOn: from,
      decision: random.pick([ombudsmanDecisions[2], ombudsmanDecisions[4], ombudsmanDecisions[5]]),
      decidedOn: dayAfter(from, 0, days - 1),
      satisfactoryRemedy: random.chance(30),
      remedyCompliance: ''
    })),
    remedies: some(20).map((reference, index) => ({
      key: `${reference}|R${index}`,
      reference,
      type: random.pick([remedyTypes[0], remedyTypes[1], remedyTypes[10]]),
      service: random.pick(services),
      agreedOn: dayAfter(from, 0, days - 1),
      recommendedByOmbudsman: false,
      ...(random.chance(40) && { amount: random.int(50, 500) })
    })),
    enquiries: []
  };
}

function aComplaint(id: number, receivedOn: string, random: Random, allStages: boolean): ReportComplaint {
  const process = random.weighted<ReportComplaint['process']>([
    ['CHILD_STAT', 70],
    ['CORPORATE', 12],
    ['INFORMAL', 18]
  ]);
  const highestStage = allStages
    ? 'S3'
    : process === 'INFORMAL'
      ? 'INFORMAL'
      : random.weighted([
          ['S1', 75],
          ['S2', 18],
          ['S3', process === 'CHILD_STAT' ? 7 : 0]
        ]);
  const outcome = process === 'INFORMAL' ? 'Resolved informally' : random.pick(outcomes);
  return {
    id,
    reference: `R-${String(id).padStart(6, '0')}`,
    process,
    receivedOn,
    channel: random.pick(channels),
    team: random.pick(teams),
    service: random.pick(services),
    complainant: random.pick(complainants),
    highestStage,
    outcome,
    status: outcome === '' && random.chance(60) ? 'Open' : 'Closed',
    madeBy: '',
    advocacyOffered: random.chance(20),
    advocacyResponse: random.pick(['Accepted', 'Declined', '']),
    withdrawalReason: outcome === 'Withdrawn' ? random.pick(['Changed mind', 'Other', '']) : '',
    refusalReason: ''
  };
}

function stagesOf(
  { id, reference, process, team, service, receivedOn, highestStage, outcome, status }: ReportComplaint,
  random: Random,
  dayAfter: (day: string, least: number, most: number) => string
): ComplaintStage[] {
  const codes =
    highestStage === 'INFORMAL'
      ? (['INFORMAL'] as const)
      : (['S1', 'S2', 'S3'] as const).filter((_, index) => index < Number(highestStage.slice(1)));
  let opened = receivedOn;
  return codes.map((stage, index) => {
    const isLast = index === codes.length - 1;
    const openedOn = opened;
    const closedOn = isLast && status === 'Open' ? undefined : dayAfter(openedOn, 1, 90);
    opened = dayAfter(closedOn ?? openedOn, 0, 40);
    const events = stageEvents(process, stage);
    const closure: ClosureType = isLast && outcome === 'Withdrawn' ? 'Withdrawn' : 'Responded';
    return {
      id: id * 10 + index,
      reference,
      process,
      stage,
      team,
      service,
      receivedOn,
      openedOn,
      events: { [events.start]: openedOn, ...(closedOn && events.answer && { [events.answer]: closedOn }) },
      freezes: random.chance(5) ? [{ frozenOn: openedOn, resumedOn: dayAfter(openedOn, 1, 9) }] : [],
      attention: [],
      modifiedAt: '',
      ...(closedOn && { closedOn, closureType: closure }),
      ...(random.chance(20) && { extension: { newDue: dayAfter(openedOn, 28, 60) } }),
      ...(isLast && outcome !== '' ? { outcome } : !isLast && { outcome: 'Not upheld' })
    };
  });
}
