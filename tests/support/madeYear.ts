import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, type Random } from '../../site/seed/demo/random';
import { bankHolidays } from '../../src/shared/domain/calendar/englandWalesHolidays';
import { fromOrdinal, toOrdinal } from '../../src/shared/domain/dates/ordinals';

type Names = readonly [string, ...string[]];

/** A council's year: how many cases, what it called things, and what its limits were. */
export interface YearOfNames {
  readonly seed: string;
  /** 1 April of its first year. */
  readonly from: string;
  readonly complaints: number;
  readonly teams: Names;
  readonly channels: Names;
  readonly categories: Names;
  readonly themes: Names;
  readonly sources: Names;
  /** Headers with their answers; none when the year did not ask. */
  readonly equality: Readonly<Record<string, Names>>;
  /** Working days within which each stage is in time, and how the printed table calls them. */
  readonly edges: readonly (readonly [days: number, printed: string])[];
  /** Whether the printed table of channels holds informal complaints. */
  readonly informalByChannel: boolean;
}

/** A register in a folder, and what was counted while it was made: by table, the rows as words and numbers, sorted. */
export interface MadeYear {
  readonly folder: string;
  readonly printed: Readonly<Record<string, readonly string[]>>;
  remove(): void;
}

const holidays = new Set(bankHolidays.map(({ date }) => date));
const days = 366;
const notRecorded = 'Not recorded';

/** The n-th working day after a day, one day after another. */
function workedAfter(day: string, n: number): string {
  let at = toOrdinal(day);
  for (let left = n; left > 0;) {
    at += 1;
    const weekday = new Date(at * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(fromOrdinal(at))) left -= 1;
  }
  return fromOrdinal(at);
}

const british = (day: string): string => day.split('-').reverse().join('/');
const csv = (header: string, rows: readonly (readonly string[])[]): string =>
  [header, ...rows.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','))].join('\r\n') +
  '\r\n';

/** Makes a year's register in a folder of its own. Everything in it is invented. */
export function makeYear(names: YearOfNames): MadeYear {
  const made = new Year(names);
  const folder = mkdtempSync(join(tmpdir(), 'year-'));
  for (const [file, text] of Object.entries(made.files())) writeFileSync(join(folder, file), text);
  return { folder, printed: made.printed(), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

class Year {
  private readonly random: Random;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly taken = new Map<string, number[]>();
  private readonly rows = {
    complaints: [] as string[][],
    stages: [] as string[][],
    concerns: [] as string[][],
    compliments: [] as string[][]
  };

  public constructor(private readonly names: YearOfNames) {
    this.random = createRandom(names.seed);
    for (let number = 0; number < names.complaints; number += 1) this.addComplaint(number);
    for (let number = 0; number < Math.ceil(names.complaints / 2); number += 1) this.addCompliment(number);
  }

  public files(): Record<string, string> {
    const equality = Object.keys(this.names.equality);
    return {
      'complaints.csv': csv(
        ['Reference,Process,Date received,Received by,Team,Complainant,Final stage,Outcome,Status', ...equality].join(
          ','
        ),
        this.rows.complaints
      ),
      'stages.csv': csv('Reference,Stage,Clock started,Acknowledged,Due,Extended to,Closed,Outcome', this.rows.stages),
      'concerns.csv': csv('Reference,Category,Outcome', this.rows.concerns),
      'compliments.csv': csv('Reference,Date received,Theme,From,Team', this.rows.compliments)
    };
  }

  public printed(): Record<string, string[]> {
    const tables = [...this.counts].map(([table, labels]): [string, string[]] => [
      table,
      [...labels].map(([label, count]) => `${label}: ${count}`).sort()
    ]);
    const averages = [...this.taken].map(([stage, taken]) => {
      const sum = taken.reduce((total, number) => total + number, 0);
      return `${stage}: ${taken.length}, ${Math.floor((2 * sum + taken.length) / (2 * taken.length))}`;
    });
    return { ...Object.fromEntries(tables), 'average-by-stage': averages.sort() };
  }

  private count(table: string, label: string): void {
    const labels = this.counts.get(table) ?? new Map<string, number>();
    this.counts.set(table, labels.set(label || notRecorded, (labels.get(label || notRecorded) ?? 0) + 1));
  }

  /** The last day of February is the first case's, where the year has a 29th. */
  private dayOf(number: number): string {
    const [year = ''] = this.names.from.split('-');
    const first = toOrdinal(this.names.from);
    const last = toOrdinal(`${Number(year) + 1}-03-31`);
    const leapDay = `${Number(year) + 1}-02-29`;
    const hasLeapDay = last - first + 1 === days;
    return number === 0 && hasLeapDay ? leapDay : fromOrdinal(this.random.int(first, last));
  }

  private addComplaint(number: number): void {
    const { random, names } = this;
    const reference = `${names.seed}-${String(number).padStart(4, '0')}`;
    const process = random.weighted([
      ["Statutory children's", 70],
      ['Corporate', 10],
      ['Informal', 20]
    ]);
    const statutory = process === "Statutory children's";
    const highest =
      process === 'Informal'
        ? 0
        : random.weighted([
            [1, 70],
            [2, 20],
            [statutory ? 3 : 1, 10]
          ]);
    const received = this.dayOf(number);
    const channel = random.pick(['', ...names.channels]);
    const team = random.pick(['', ...names.teams]);
    const complainant = random.pick(['Parent or carer', 'Child or young person', '']);
    const isOpen = process !== 'Informal' && random.chance(8);
    const outcome = isOpen
      ? ''
      : process === 'Informal'
        ? 'Resolved informally'
        : random.pick(['Upheld', 'Partly upheld', 'Not upheld', 'Withdrawn', '']);
    const answers = Object.values(names.equality).map((groups) => random.pick(['', ...groups]));
    this.rows.complaints.push([
      reference,
      process,
      british(received),
      channel,
      team,
      complainant,
      String(highest),
      outcome,
      isOpen ? 'Open' : 'Closed',
      ...answers
    ]);
    this.count('received-by-process', process);
    ['Gender', 'Age group', 'Ethnicity', 'Disability'].forEach((header) => {
      const answer = answers[Object.keys(names.equality).indexOf(header)] ?? '';
      this.count(`equality-${header === 'Gender' ? 'sex' : (header.toLowerCase().split(' ')[0] ?? '')}`, answer);
    });
    if (statutory || (process === 'Informal' && names.informalByChannel)) this.count('by-channel', channel);
    if (statutory) {
      this.count('statutory-by-outcome', isOpen ? 'Still open' : outcome);
      this.count('statutory-by-team', team);
      this.count('by-complainant', complainant);
      this.count('by-highest-stage', `Stage ${highest}`);
    }
    this.addStages(reference, received, highest, { statutory, outcome, isOpen });
    for (let concern = random.int(0, 3); concern > 0; concern -= 1) {
      const category = random.pick(names.categories);
      this.rows.concerns.push([reference, category, '']);
      this.count('concerns-by-category', category);
    }
  }

  private addStages(
    reference: string,
    received: string,
    highest: number,
    { statutory, outcome, isOpen }: { statutory: boolean; outcome: string; isOpen: boolean }
  ): void {
    let started = received;
    for (let stage = Math.min(1, highest); stage <= highest; stage += 1) {
      const [edge, printed] = this.names.edges[stage - 1] ?? [10, ''];
      const taken = this.random.int(0, Math.round(edge * 1.7));
      const isLast = stage === highest;
      // Of two open complaints one waits for its outcome only.
      const isRunning = isLast && isOpen && this.random.chance(50);
      const closed = isRunning ? '' : workedAfter(started, taken);
      const stageOutcome = isLast ? outcome : 'Not upheld';
      this.rows.stages.push([
        reference,
        String(stage),
        british(started),
        '',
        '',
        '',
        closed && british(closed),
        isRunning ? '' : stageOutcome
      ]);
      if (statutory && isLast) {
        const apart = stage === 3 && outcome === 'Withdrawn';
        const band = isRunning
          ? 'Still open'
          : apart
            ? 'Withdrawn'
            : `${taken <= edge ? 'Within' : 'Over'} ${printed} working days`;
        this.count('stage-by-timescale', `Stage ${stage}, ${band}`);
        if (!isRunning && !apart) {
          this.taken.set(`Stage ${stage}`, [...(this.taken.get(`Stage ${stage}`) ?? []), taken]);
        }
      }
      started = workedAfter(closed || started, this.random.int(0, 8));
    }
  }

  private addCompliment(number: number): void {
    const { random, names } = this;
    const theme = random.pick(['', ...names.themes]);
    const source = random.pick(['', ...names.sources]);
    const team = random.pick(['', ...names.teams]);
    this.rows.compliments.push([`${names.seed}-P${number}`, british(this.dayOf(number)), theme, source, team]);
    this.count('compliments-by-theme', theme);
    this.count('compliments-by-source', source);
    this.count('compliments-by-team', team);
  }
}
