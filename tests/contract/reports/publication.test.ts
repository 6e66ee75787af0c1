import { SharePointPublicationRepository } from '../../../src/shared/data/publication/SharePointPublicationRepository';
import { SharePointReportRepository } from '../../../src/shared/data/reports/SharePointReportRepository';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import type {
  ApprovedContent,
  FrozenReport,
  PublicationRepository,
  ReportDraft
} from '../../../src/shared/domain/publication/PublicationRepository';
import { aFigure, aReport } from '../../../src/shared/domain/publication/testing/aReport';
import type { ReportCheck } from '../../../src/shared/domain/report/Report';
import { openDrafts } from '../../../src/shared/domain/publication/openDrafts';
import { type RoleCode, roleCodes } from '../../../src/shared/domain/roles/Role';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

const report = aReport();
const { kind, from, to, mode, process } = report;
const request = { kind, from, to, mode, process };
const title = "Children's complaints: annual report 2023/24";
const frozen = (given: Partial<FrozenReport> = {}): FrozenReport => ({
  report,
  texts: { summary: 'We received {{M1.statutory}} complaints.' },
  wording: { summary: 'We received 156 complaints.' },
  checks: [],
  overrides: [],
  ...given
});

describe('reports on their way to publication', () => {
  let site: HubSite;
  let keys = 0;
  const as = (role: RoleCode): PublicationRepository =>
    new SharePointPublicationRepository(site.connection(loginOf(role)));
  const newKey = (): string => `draft-${(keys += 1)}`;
  const begin = (): Promise<ReportDraft> =>
    as('R5').createDraft(newKey(), title, request, { texts: { summary: 'One.' }, figures: report });
  const content = (given: Partial<ApprovedContent> = {}): ApprovedContent => ({
    whole: frozen(),
    shown: frozen(),
    restatementNote: '',
    ...given
  });
  /** Approves and publishes a draft as the service recovery manager. */
  const publish = async (draft: ReportDraft): ReturnType<PublicationRepository['publish']> =>
    as('R6').publish(await as('R6').approve(draft, content()));

  beforeAll(async () => {
    site = await startHubSite({ today: '2024-11-01' });
    await site.fillGroups();
  });
  afterEach(() => site.faults());
  afterAll(async () => {
    await site.close();
  });

  it('are drafted by one role and approved and published by another, by the rights of the lists', async () => {
    const rights = await Promise.all(
      roleCodes.map(async (role) => {
        const granted = Object.entries(await as(role).rights()).flatMap(([name, is]) => (is === true ? [name] : []));
        return [role, granted.join(' ')] as const;
      })
    );
    expect(Object.fromEntries(rights)).toEqual({
      ...Object.fromEntries(['R1', 'R11', 'R12', 'R13'].map((role) => [role, ''])),
      ...Object.fromEntries(['R8', 'R9'].map((role) => [role, 'seesDrafts'])),
      // Their own cases, or those of their service, or those that are at the Ombudsman.
      ...Object.fromEntries(['R3', 'R4', 'R7'].map((role) => [role, 'seesSomeCases seesDrafts'])),
      ...Object.fromEntries(['R2', 'R14'].map((role) => [role, 'seesSomeCases'])),
      R5: 'seesCases seesDrafts mayDraft mayOverride seesApproved',
      R6: 'seesCases seesDrafts mayOverride seesApproved mayApprove mayPublish',
      R10: 'seesDrafts mayDraft mayOverride'
    });
  });

  it('cannot be approved or published by who writes them, nor written by who approves them, whatever is sent', async () => {
    const draft = await begin();
    await expect(as('R5').approve(draft, content())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as('R6').saveDraft(draft, { texts: {} })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as('R6').createDraft(newKey(), title, request, {})).rejects.toMatchObject({ code: 'forbidden' });
    const approval = await as('R6').approve(draft, content());
    await expect(as('R5').publish(approval)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as('R10').publish(approval)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await as('R1').approvals(draft.key)).toEqual([]);
    await expect(as('R1').draft(draft.key)).rejects.toMatchObject({ name: 'HubError' });
  });

  it('keep a draft as it was written, with who wrote it', async () => {
    const draft = await begin();
    expect(draft).toMatchObject({
      title,
      request,
      texts: { summary: 'One.' },
      figures: report,
      restatementNote: '',
      madeBy: { name: 'r5.user' }
    });
    const saved = await as('R10').saveDraft(draft, {
      texts: { summary: '=1+1 <b>&amp;</b> \u{1F642}', teams: "Team 'South'\n" },
      restatementNote: 'A note.'
    });
    expect(saved.texts).toEqual({ summary: '=1+1 <b>&amp;</b> \u{1F642}', teams: "Team 'South'\n" });
    expect(saved.figures).toEqual(report);
    expect(saved.writers).toHaveLength(2);
    expect((await as('R4').draft(draft.key)).restatementNote).toBe('A note.');
    expect((await as('R5').drafts()).map(({ key }) => key)).toContain(draft.key);
  });

  it('refuse a save over what somebody else saved since', async () => {
    const draft = await begin();
    await as('R10').saveDraft(draft, { texts: { summary: 'Theirs.' } });
    await expect(as('R5').saveDraft(draft, { texts: { summary: 'Mine.' } })).rejects.toMatchObject({
      code: 'conflict'
    });
    expect((await as('R5').draft(draft.key)).texts).toEqual({ summary: 'Theirs.' });
  });

  it('are made once, however often a lost answer is asked for again', async () => {
    const key = newKey();
    const posts = (list: string): Parameters<HubSite['faults']>[0] => ({
      match: `POST *${list}*items*`,
      drop: true,
      afterCommit: true
    });
    const twice = async <T>(list: string, act: () => Promise<T>): Promise<T> => {
      await site.faults(posts(list));
      await expect(act()).rejects.toMatchObject({ code: 'unavailable' });
      await site.faults();
      return act();
    };
    const draft = await twice('ReportDrafts', () => as('R5').createDraft(key, title, request, { texts: {} }));
    const failing: ReportCheck = { id: 'V3', state: 'failed', title: 'Numbers', text: '27' };
    await twice('CheckOverrides', () => as('R5').override(`${key}-o`, key, failing, 'Quoted from the minutes.'));
    const approval = await twice('ApprovedReports', () => as('R6').approve(draft, content()));
    const before = (await as('R6').published()).length;
    const published = await twice('PublishedReports', () => as('R6').publish(approval));
    expect((await as('R5').drafts()).filter((one) => one.key === key)).toHaveLength(1);
    expect(await as('R5').overrides(key)).toEqual([
      { checkId: 'V3', checkText: '27', reason: 'Quoted from the minutes.', by: 'r5.user', at: expect.any(String) }
    ]);
    expect(await as('R6').approvals(key)).toHaveLength(1);
    expect(await as('R6').published()).toHaveLength(before + 1);
    expect(published.madeBy.name).toBe('r6.user');
  });

  it('are frozen: what is published stays as it was, and a correction is a version beside it', async () => {
    const draft = await begin();
    const first = await publish(draft);
    const later = await as('R5').saveDraft(await as('R5').draft(draft.key), { texts: { summary: 'Two.' } });
    const corrected = frozen({ report: aReport({ measures: { 'M1.statutory': aFigure({ value: 157 }) } }) });
    const approval = await as('R6').approve(
      later,
      content({ whole: corrected, shown: corrected, restatementNote: 'One complaint was recorded late.' })
    );
    const open = async (): Promise<boolean> =>
      openDrafts(await as('R5').drafts(), await as('R5').published()).some(({ key }) => key === draft.key);
    expect(await open()).toBe(true);
    const second = await as('R6').publish(approval);
    expect(await open()).toBe(false);
    expect(second.version).toBe(first.version + 1);
    expect(second.restatementNote).toBe('One complaint was recorded late.');
    const kept = await as('R1').publishedReport(first.key);
    expect(kept.content).toEqual(frozen());
    expect(kept.restatementNote).toBe('');
    expect((await as('R1').publishedReport(second.key)).content).toEqual(corrected);
    const approvals = await as('R5').approvals(draft.key);
    expect(approvals.map(({ draftEtag }) => draftEtag)).toEqual([later.etag, draft.etag]);
    expect((await as('R6').approved(first.approvalKey)).content).toEqual(content());
  });

  it('are readable by everybody once they are published', async () => {
    const published = await publish(await begin());
    for (const role of roleCodes) {
      expect((await as(role).published()).map(({ key }) => key)).toContain(published.key);
    }
  });

  it('leave their figures for later reports, as they were shown, without equality answers', async () => {
    const measures = { 'M1.statutory': aFigure(), 'M1.corporate': aFigure({ value: 3 }) };
    const whole = aReport({ measures: { ...measures, 'M24.sex.female': aFigure({ value: 3 }) } });
    const shown = aReport({ measures: { ...measures, 'M1.corporate': aFigure({ value: '<5' }) } });
    const approval = await as('R6').approve(
      await begin(),
      content({ whole: frozen({ report: whole }), shown: frozen({ report: shown }) })
    );
    const { version } = await as('R6').publish(approval);
    const rows: { Content: string }[] = await site
      .connection()
      .sp.web.lists.getByTitle('ReportSnapshots')
      .items.select('Content')
      .filter(`Version eq ${version} and Status eq 'published'`)();
    expect(rows.map(({ Content }) => JSON.parse(Content))).toEqual([
      {
        request,
        measures: {
          'M1.statutory': { value: 156, base: null, shown: 156 },
          'M1.corporate': { value: 3, base: null, shown: '<5' }
        }
      }
    ]);
    const next = { ...request, from: '2024-04-01', to: '2025-03-31' };
    const data = await new SharePointReportRepository(site.connection(loginOf('R6'))).read(next);
    const earlier = (suppressed: boolean): unknown[] =>
      ['M1.statutory', 'M1.corporate'].map((id) => {
        const [compared] = computeReport(next, data, suppressed).measures[id]?.comparisons ?? [];
        return [compared?.label, compared?.source, compared?.value];
      });
    expect(earlier(true)).toEqual([
      ['2023/24', 'snapshot', 156],
      ['2023/24', 'snapshot', '<5']
    ]);
    expect(earlier(false)).toEqual([
      ['2023/24', 'snapshot', 156],
      ['2023/24', 'snapshot', 3]
    ]);
  });
});
