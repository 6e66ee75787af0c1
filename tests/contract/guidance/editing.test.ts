import { guidance } from '../../../cli/verbs/guidance';
import type {
  GuidanceDesk,
  GuidanceDraft,
  GuidanceEditing,
  NewDraft
} from '../../../src/shared/domain/guidance/GuidanceEditing';
import { type GuidanceText, textOf } from '../../../src/shared/domain/guidance/GuidanceText';
import { type RoleCode, roleCodes } from '../../../src/shared/domain/roles/Role';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import type { FaultRule } from '../../../site/server/faults';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';

describe('guidance that is written and approved', () => {
  let site: HubSite;
  const as = (role: RoleCode): Promise<GuidanceEditing> => site.hub(loginOf(role)).guidanceEditing();
  const desk = async (role: RoleCode, key: string): Promise<GuidanceDesk> => (await as(role)).desk(key);
  const shown = async (key: string): Promise<string | undefined> => {
    const { pages, letters } = await (await site.hub(loginOf('R1')).guidance()).guidance();
    return [...pages, ...letters].find((page) => page.key === key)?.body;
  };
  /** A draft of a page with other words, saved by an officer of the service recovery team. */
  const write = async (
    key: string,
    given: Partial<GuidanceText>,
    state: NewDraft['state'] = 'For approval'
  ): Promise<GuidanceDraft> => {
    const { page, draft } = await desk('R5', key);
    if (!page) throw new Error(`${key} is not there`);
    return (await as('R5')).saveDraft(draft, { key, kind: page.kind, state, text: { ...textOf(page), ...given } });
  };
  const rows = async (list: string, key: string): Promise<unknown[]> =>
    site.connection().sp.web.lists.getByTitle(list).items.filter(`PageKey eq '${key}'`)();

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-11-26' });
    await site.fillGroups();
  });
  afterEach(() => site.faults());
  afterAll(async () => {
    await site.close();
  });

  it('is written by some and approved by others, by the rights of the lists', async () => {
    const rights = await Promise.all(
      roleCodes.map(async (role) => {
        const granted = Object.entries(await (await as(role)).rights()).flatMap(([name, is]) =>
          is === true ? [name] : []
        );
        return [role, granted.join(' ')] as const;
      })
    );
    expect(Object.fromEntries(rights)).toEqual({
      ...Object.fromEntries(roleCodes.map((role) => [role, ''])),
      R5: 'seesDrafts mayWrite',
      R6: 'seesDrafts mayApprove',
      R13: 'seesDrafts mayWrite'
    });
    const officer = site.connection(loginOf('R5')).sp.web.lists;
    const manager = site.connection(loginOf('R6')).sp.web.lists;
    await expect(officer.getByTitle('GuidancePages').items.getById(1).update({ Summary: 'x' })).rejects.toThrow('403');
    await expect(manager.getByTitle('GuidancePages').items.getById(1).delete()).rejects.toThrow('403');
    await expect(manager.getByTitle('GuidanceDrafts').items.add({ PageKey: 'x' })).rejects.toThrow('403');
    await expect(
      (await site.connection(loginOf('R1')).sp.web.lists.getByTitle('GuidanceDrafts').items)()
    ).rejects.toThrow(/40[34]/);
  });

  it('is shown once somebody else has approved it, with both names, its version and what changed', async () => {
    const before = await shown('glossary');
    await write('glossary', { body: '<p>First</p>' }, 'Being written');
    expect(await shown('glossary')).toBe(before);
    await expect((await as('R6')).approve(await desk('R6', 'glossary'))).rejects.toMatchObject({ code: 'invalid' });
    await write('glossary', { body: '<p>Answer within [P04].</p>', changeNote: 'Shorter' });
    expect((await desk('R6', 'glossary')).writers).toMatchObject([{ name: 'r5.user' }]);
    await expect((await as('R5')).approve(await desk('R5', 'glossary'))).rejects.toMatchObject({ code: 'forbidden' });
    const page = await (await as('R6')).approve(await desk('R6', 'glossary'));
    expect(page).toMatchObject({
      body: '<p>Answer within [P04].</p>',
      draftVersion: 2,
      approval: { writtenBy: 'r5.user', approvedBy: 'r6.user', on: '2026-11-26' }
    });
    expect(await shown('glossary')).toBe('<p>Answer within [P04].</p>');
    expect((await (await as('R6')).upkeep()).drafts).toEqual([]);
    const versions = await (await as('R1')).versions('glossary');
    expect(versions).toMatchObject([
      { number: 2, approvedBy: 'r6.user', writtenBy: 'r5.user', text: { changeNote: 'Shorter' } },
      { number: 1, text: { body: before } }
    ]);
    // An approval is taken back by approving what stood before.
    await write('glossary', versions[1]?.text ?? {});
    await (await as('R6')).approve(await desk('R6', 'glossary'));
    expect(await shown('glossary')).toBe(before);
    expect(await rows('GuidanceDrafts', 'glossary')).toHaveLength(1);
  });

  it('is never approved by anybody who wrote in it, whatever groups they are in and whoever saved last', async () => {
    // A second officer of the team who is also a manager.
    await addRoleMembers(
      site.connection().sp,
      [{ login: loginOf('R13'), roles: ['Service recovery manager'] }],
      () => undefined
    );
    const { page, draft } = await desk('R13', 'roles');
    if (!page) throw new Error('There is no such page.');
    const text = textOf(page);
    const both = await as('R13');
    const first = await both.saveDraft(draft, {
      key: 'roles',
      kind: 'Page',
      state: 'Being written',
      text: { ...text, summary: 'Mine' }
    });
    await (
      await as('R5')
    ).saveDraft(first, {
      key: 'roles',
      kind: 'Page',
      state: 'For approval',
      text: { ...text, summary: 'Ours' }
    });
    const opened = await both.desk('roles');
    expect(opened.writers.map(({ name }) => name).sort()).toEqual(['r13.user', 'r5.user']);
    await expect(both.approve(opened)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('own draft')
    });
    await (await as('R6')).approve(await desk('R6', 'roles'));
  });

  it('is not approved with a limit typed by hand, or a rule or page that is not there', async () => {
    for (const body of [
      '<p>Within 10 working days.</p>',
      '<p>[P99]</p>',
      '<p><a href="?guide=nowhere">x</a></p>',
      ''
    ]) {
      await write('remedies', { body });
      await expect((await as('R6')).approve(await desk('R6', 'remedies'))).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringContaining('faults')
      });
    }
  });

  it('is read by the command line tool too, drafts among it, before anybody approves it', async () => {
    await write('ombudsman', { body: '<p>Answer within 7 working days.</p>' });
    const lines: string[] = [];
    const tell = (text: string): number => lines.push(text);
    const code = await guidance.run({
      terminal: { line: tell, warn: tell, progress: () => undefined },
      rest: [],
      text: () => undefined,
      flag: () => false,
      site: site.test.url,
      open: () => Promise.resolve(site.connection())
    });
    expect(code).toBe(1);
    const at = lines.findIndex((line) => /^The Ombudsman \(draft\): \d+ words, reading age \d+$/.test(line));
    expect(lines[at + 1]).toContain('“7 working days” is typed by hand.');
    expect(lines.some((line) => /^Stage 1 reply: \d+ words, reading age \d+$/.test(line))).toBe(true);
  });

  it('becomes a page of its own when there was none', async () => {
    const text = {
      title: 'New',
      summary: '',
      body: '<p>New</p>',
      audience: 'Officers',
      reviewOn: '2027-11-26',
      changeNote: ''
    };
    const draft: NewDraft = { key: 'brand-new', kind: 'Page', state: 'For approval', text };
    await (await as('R5')).saveDraft(undefined, draft);
    await (await as('R6')).approve(await desk('R6', 'brand-new'));
    expect(await shown('brand-new')).toBe('<p>New</p>');
  });

  it('is not lost when two write at once: the second is told', async () => {
    const base = await write('privacy', { summary: 'Base' }, 'Being written');
    await write('privacy', { summary: 'Theirs' }, 'Being written');
    const late = (await as('R5')).saveDraft(base, { ...base, text: { ...base.text, summary: 'Mine' } });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect((await desk('R5', 'privacy')).draft?.text.summary).toBe('Theirs');
  });

  it('is approved only as its approver saw it', async () => {
    await write('advocacy', { summary: 'Seen' });
    const seen = await desk('R6', 'advocacy');
    await write('advocacy', { summary: 'Not seen' });
    await expect((await as('R6')).approve(seen)).rejects.toMatchObject({ code: 'conflict' });
    const again = await desk('R6', 'advocacy');
    expect((await (await as('R6')).approve(again)).summary).toBe('Not seen');
  });

  describe.each([
    ['a 429', { status: 429, retryAfter: 0 }],
    ['a 503', { status: 503, retryAfter: 0 }],
    ['a lost connection', { drop: true }],
    ['a lost answer', { drop: true, afterCommit: true }],
    ['a 412', { status: 412 }]
  ] satisfies [string, Omit<FaultRule, 'match'>][])('under %s', (name, fault) => {
    const id = name.replace(/\W/g, '-');
    const once = <T>(list: string, act: () => Promise<T>): Promise<T | undefined> =>
      // Often enough that trying again by itself does not help.
      site
        .faults(...['POST', 'MERGE'].map((verb) => ({ match: `${verb} *${list}*items*`, times: 3, ...fault })))
        .then(async () => {
          const result = await act().catch((error: unknown) => {
            expect(error).toMatchObject({ name: 'HubError' });
            return undefined;
          });
          await site.faults();
          return result;
        });

    it('is saved and approved once, a new page and an old one, when it is sent again', async () => {
      const key = `faulty-${id}`;
      const text = { title: 'T', summary: '', body: '<p>One</p>', audience: 'Officers', reviewOn: '', changeNote: '' };
      const officer = await as('R5');
      const manager = await as('R6');
      let base: GuidanceDraft | undefined;
      for (const body of ['<p>One</p>', '<p>Two</p>']) {
        const draft: NewDraft = { key, kind: 'Page', state: 'For approval', text: { ...text, body } };
        const from = base;
        expect(await once('GuidanceDrafts', () => officer.saveDraft(from, draft))).toBeUndefined();
        base = await officer.saveDraft(from, draft);
        const opened = await manager.desk(key);
        expect(await once('GuidancePages', () => manager.approve(opened))).toBeUndefined();
        expect(await manager.approve(opened)).toMatchObject({ body, draftVersion: base.version });
        expect(await shown(key)).toBe(body);
      }
      expect(await rows('GuidanceDrafts', key)).toHaveLength(1);
      expect(await rows('GuidancePages', key)).toHaveLength(1);
      expect((await manager.versions(key)).map(({ number }) => number)).toEqual([2, 1]);
    });
  });
});
