import type { ReportCheck } from '../report/Report';

/** Why somebody let a report go although a check failed. The site stamps who and when; nobody can write that in. */
export interface CheckOverride {
  checkId: string;
  /** What the check said then: an override holds only as long as the check says the same. */
  checkText: string;
  reason: string;
  /** Name of who recorded it, by the site; empty where the reader may not see users. */
  by: string;
  /** Instant by the site's clock, ISO UTC. */
  at: string;
}

/** A failing check with the reason on record, if there is one. */
export interface FailedCheck {
  check: ReportCheck;
  override?: CheckOverride;
}

/** The checks that fail, each with the newest reason that still holds. */
export function failedChecks(checks: readonly ReportCheck[], overrides: readonly CheckOverride[]): FailedCheck[] {
  return checks
    .filter(({ state }) => state === 'failed')
    .map((check) => {
      const held = overrides
        .filter(({ checkId, checkText }) => checkId === check.id && checkText === check.text)
        .sort((a, b) => b.at.localeCompare(a.at));
      return { check, ...(held[0] !== undefined && { override: held[0] }) };
    });
}

/** The checks that still bar a report from being approved. */
export function barringChecks(checks: readonly ReportCheck[], overrides: readonly CheckOverride[]): ReportCheck[] {
  return failedChecks(checks, overrides)
    .filter(({ override }) => override === undefined)
    .map(({ check }) => check);
}
