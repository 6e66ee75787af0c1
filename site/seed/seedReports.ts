import { InjectHeaders } from '@pnp/queryable';
import { hubOver, type Hub } from '../../src/shared/data/createHub';
import { connect, siteContext } from '../../src/shared/data/sp';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import { allChecks, freeze } from '../../src/shared/domain/publication/freeze';
import type { ReportTexts } from '../../src/shared/domain/publication/mergeTexts';
import { barringChecks } from '../../src/shared/domain/publication/overrides';
import { periodsFor } from '../../src/shared/domain/publication/periods';
import { computeReport } from '../../src/shared/domain/report/computeReport';
import type { ReportKind, ReportRequest } from '../../src/shared/domain/report/Report';
import { reportTexts } from '../../src/shared/loc/reports';
import { reportTitle } from '../../src/shared/reportFiles/reportTitle';
import type { SeedPerson } from './seedSite';

const words = reportTexts['en-GB'];

/** What an officer wrote above the figures. */
const wording: ReportTexts = {
  summary:
    'This report says what people told the council about its services, what was done and what was learned. Each number opens the cases behind it.',
  learning: 'What was learned is in the learning library, and the actions are followed until somebody has checked them.'
};
const reason = 'The records are made up for a demonstration. They were read once more and stay as they are.';

/** Reports of the demonstration: how many periods back each is about, and whether it is published or still being written. */
const demoReports: readonly { readonly kind: ReportKind; readonly back: number; readonly published: boolean }[] = [
  { kind: 'annual', back: 1, published: true },
  { kind: 'quarterly', back: 1, published: true },
  { kind: 'weekly', back: 1, published: false }
];

/** Writes, approves and publishes reports as two people of the demonstration would, each signed in as themselves. */
export async function seedReports(url: string, people: readonly SeedPerson[], today: IsoDate): Promise<void> {
  const hubOf = (role: string): Hub | undefined => {
    const login = people.find(({ roles }) => roles.includes(role))?.login;
    return login === undefined ? undefined : hubOver(connect(siteContext(url), InjectHeaders({ 'X-Hub-User': login })));
  };
  const [officer, manager] = [hubOf('Service recovery officer'), hubOf('Service recovery manager')];
  if (officer === undefined || manager === undefined) return;
  for (const { kind, back, published } of demoReports) {
    const period = periodsFor(kind, today)[back];
    if (period === undefined) continue;
    const request: ReportRequest = { kind, from: period.from, to: period.to, mode: 'standard', process: 'CHILD_STAT' };
    // What has the same key is not made twice, so a filling that was broken off goes on where it stopped.
    const key = `demo|${kind}|${period.from}`;
    const data = await (await officer.reports()).read(request);
    const [whole, shown] = [computeReport(request, data, false), computeReport(request, data, true)];
    const change = { texts: wording, figures: shown };
    const draft = await (await officer.publication()).createDraft(key, reportTitle(request, words), request, change);
    if (!published) continue;
    const publication = await manager.publication();
    const checks = allChecks(whole, wording, words.report);
    for (const check of barringChecks(checks, await publication.overrides(key))) {
      await publication.override(`${key}|${check.id}`, key, check, reason);
    }
    const overrides = await publication.overrides(key);
    const content = {
      whole: freeze(whole, wording, overrides, words.report),
      shown: freeze(shown, wording, overrides, words.report),
      restatementNote: ''
    };
    await publication.publish(await publication.approve(draft, content));
  }
}
