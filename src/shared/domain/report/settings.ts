import type { StageCode } from '../processRules/ProcessRule';
import type { ReportMode } from './Report';

/** Which limit a printed report parts a stage's times by. */
export type BandEdge = 'standard' | 'maximum';

/** How a report counts where the printed reports and the hub's own definitions differ. Kept with each report. @see domain.md 12.6 */
export interface ReportSettings {
  mode: ReportMode;
  /** `highest`: every complaint received, once, at the highest stage reached. `closed`: every stage closed in the period. */
  stageBasis: 'highest' | 'closed';
  /** Two-valued at the edge of each stage, or three-valued. */
  bands: Readonly<Partial<Record<StageCode, BandEdge>>> | 'three-valued';
  /** Stages whose withdrawn complaints stand in a row of their own and out of the average. */
  withdrawnApart: readonly StageCode[];
  /** Whether the channel table counts informal complaints too. */
  channelBase: 'statutory' | 'statutory and informal';
  /** What shares of equality groups are of. */
  equalityBase: 'all' | 'known';
  /** Hides numbers from 1 to 4, and others that would give them away. */
  suppression: boolean;
  /** Earlier years in the trend table. */
  trendYears: number;
}

/** The definitions of domain.md 12.1. */
const standard: ReportSettings = {
  mode: 'standard',
  stageBasis: 'closed',
  bands: 'three-valued',
  withdrawnApart: ['S1', 'S2', 'S3'],
  channelBase: 'statutory',
  equalityBase: 'known',
  suppression: true,
  trendYears: 4
};

/** The printed reports: how 2023/24 counted. */
const published: ReportSettings = {
  mode: 'published',
  stageBasis: 'highest',
  bands: { S1: 'standard', S2: 'maximum', S3: 'standard' },
  withdrawnApart: ['S3'],
  channelBase: 'statutory',
  equalityBase: 'all',
  suppression: false,
  trendYears: 4
};

/** What earlier printed reports did otherwise, by the last financial year that did. */
const legacy: readonly { until: string; settings: Partial<ReportSettings> }[] = [
  // The 2016/17 report's channel table holds informal complaints, and its trend goes eight years back.
  { until: '2016/17', settings: { channelBase: 'statutory and informal', trendYears: 8 } }
];

/**
 * The settings of a report.
 * @param year financial year in which its period begins, `2023/24`
 */
export function settingsOf(mode: ReportMode, year: string): ReportSettings {
  if (mode === 'standard') return standard;
  return legacy.reduce(
    (settings, { until, settings: own }) => (year <= until ? { ...settings, ...own } : settings),
    published
  );
}
