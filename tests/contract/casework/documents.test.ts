import type { FaultRule } from '../../../site/server/faults';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { secureAllCases } from '../../../src/shared/data/rights/secureCases';
import type { CaseDocuments, OpenedCase } from '../../../src/shared/domain/casework/CaseworkRepository';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { type HubSite, loginOf, startHubSite } from '../data/hubSite';
import { addCase, underReference } from './caseSite';

const reference = 'CH-2024-0001';
const service = 'Assessment and family support';
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
let site: HubSite;

beforeAll(async () => {
  site = await startHubSite({ today: '2024-01-05' });
  await site.fillGroups();
  const { sp } = site.connection();
  await addRoleMembers(sp, [{ login: loginOf('R3'), roles: [`Operational lead: ${service}`] }], () => undefined);
  const { Id } = await sp.web.ensureUser(loginOf('R2'));
  const file = underReference(readyCase('stage1'), reference);
  const stages = file.stages.map((stage) => ({ ...stage, service, officer: { id: Id, name: '' } }));
  await addCase(site.connection(loginOf('R6')), { ...file, stages, complaint: { ...file.complaint, service } });
  await secureAllCases(sp);
});
afterEach(() => site.faults());
afterAll(async () => {
  await site.close();
});

async function open(login: string): Promise<OpenedCase> {
  return (await site.hub(login).casework()).open(reference);
}

async function documents(login = loginOf('R6')): Promise<CaseDocuments> {
  const casework = await site.hub(login).casework();
  return (await casework.surroundings((await casework.open(reference)).file)).documents;
}

/** What the timeline says of documents, the oldest first. */
async function told(): Promise<string[]> {
  const { events } = (await open(loginOf('R6'))).file;
  return events
    .filter(({ values }) => values.document !== undefined)
    .map(({ act, by, values }) => `${by.name} ${act} ${String(values.document)}`);
}

async function names(): Promise<string[]> {
  return (await documents()).files.map(({ name }) => name);
}

describe('documents of a case', () => {
  const faults: Record<string, Omit<FaultRule, 'match'>> = {
    'a 429': { status: 429, retryAfter: 0 },
    'a 503': { status: 503, retryAfter: 0 },
    'a lost connection': { drop: true },
    'a lost answer': { drop: true, afterCommit: true },
    'a 412': { status: 412 }
  };

  it.each(Object.keys(faults))(
    'are kept once and go once, and the timeline says so once, whatever is lost: %s',
    async (fault) => {
      const before = await told();
      const entry = { match: 'POST *AddValidateUpdateItemUsingPath*', ...faults[fault], times: 1 };
      const { file } = await open(loginOf('R5'));
      const records = await site.hub(loginOf('R5')).caseRecords();
      const document = { key: `added ${fault}`, name: "Letter, the child's 1.txt", content: bytes(fault) };
      await site.faults({ match: 'POST *ttachment*', ...faults[fault], times: 1 }, entry);
      await records.addDocument(file, document).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'HubError', code: expect.stringMatching(/throttled|unavailable/) });
      });
      await site.faults();
      await records.addDocument(file, document);
      await records.addDocument(file, document);
      expect(await names()).toEqual([document.name]);
      const { files } = await documents();
      expect(await (await site.test.request((files[0]?.address ?? '').replace('/sites/hub', ''))).text()).toBe(fault);

      await site.faults({ match: 'POST *ttachment*', ...faults[fault], times: 1 }, entry);
      await records.removeDocument(file, { ...document, key: `removed ${fault}` }).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'HubError' });
      });
      await site.faults();
      await records.removeDocument(file, { ...document, key: `removed ${fault}` });
      expect(await names()).toEqual([]);
      expect(await told()).toEqual([
        ...before,
        `r5.user add-document ${document.name}`,
        `r5.user remove-document ${document.name}`
      ]);
      expect(await site.connection().sp.web.recycleBin.filter("substringof('Letter',LeafName)")()).not.toEqual([]);
    }
  );

  it('never stand over one of the same name that holds something else', async () => {
    const { file } = await open(loginOf('R6'));
    const records = await site.hub(loginOf('R6')).caseRecords();
    await records.addDocument(file, { key: 'answer', name: 'Answer.txt', content: bytes('first') });
    await expect(
      records.addDocument(file, { key: 'other', name: 'ANSWER.txt', content: bytes('other') })
    ).rejects.toMatchObject({
      code: 'invalid',
      refusal: { why: 'nameTaken' }
    });
    expect(await names()).toEqual(['Answer.txt']);
  });

  it.each([
    ['R2', true, true],
    ['R3', true, false],
    ['R5', true, true],
    ['R1', false, false],
    ['R14', false, false]
  ] as const)('%s: reads %s, changes %s, by the site itself', async (role, reads, changes) => {
    const { file } = await open(loginOf('R6'));
    const records = await site.hub(loginOf(role)).caseRecords();
    const seen = await documents(loginOf(role)).catch(() => undefined);
    expect(seen?.mayChange).toBe(reads ? changes : undefined);
    const name = `Note of ${role}.txt`;
    const added = records.addDocument(file, { key: name, name, content: bytes('x') });
    if (changes) await added;
    else await expect(added).rejects.toMatchObject({ name: 'HubError' });
    expect((await names()).includes(name)).toBe(changes);
    expect((await told()).includes(`${role.toLowerCase()}.user add-document ${name}`)).toBe(changes);
    const address = `/Lists/Complaints/Attachments/${file.complaint.id}/Answer.txt`;
    expect((await site.test.request(address, { user: loginOf(role) })).ok).toBe(reads);
    if (!changes) {
      await expect(records.removeDocument(file, { key: `${role} removes`, name: 'Answer.txt' })).rejects.toMatchObject({
        name: 'HubError'
      });
      expect(await names()).toContain('Answer.txt');
      expect((await told()).filter((line) => line.includes('remove-document Answer'))).toEqual([]);
    }
  });
});
