import type { AccessLevel } from '../../schema/accessMatrix';
import { type CaseFacts, type Groups, rightsKey, rowGrants } from './rowGrants';

const members: Readonly<Record<number, readonly number[]>> = { 105: [1, 2], 106: [3], 107: [8], 303: [4, 5], 304: [6] };
const groups: Groups = {
  ofRole: (code) => 100 + Number(code.slice(1)),
  ofService: (code, service) => (service === 'Family support' ? 300 + Number(code.slice(1)) : undefined),
  membersOf: (group) => members[group] ?? []
};
const facts: CaseFacts = { service: 'Family support', officers: [9], linked: false, named: [] };
const given = (object: Parameters<typeof rowGrants>[0], more: Partial<CaseFacts> = {}): Record<number, AccessLevel> =>
  Object.fromEntries(
    rowGrants(object, { ...facts, ...more }, groups).map(({ principal, level }) => [principal, level])
  );

describe('who may see a row of a case', () => {
  it('is the officer, the service and the service recovery team', () => {
    expect(given('complaints')).toEqual({ 9: 'edit', 303: 'read', 304: 'read', 105: 'manage', 106: 'full' });
    expect(given('timeline')).toEqual({ 9: 'add', 303: 'add', 304: 'add', 105: 'keep', 106: 'keep' });
    expect(given('people')).toEqual({ 105: 'manage', 106: 'full', 109: 'read' });
  });

  it('is the link officer once the Ombudsman has it', () => {
    expect(given('complaints', { linked: true })[107]).toBe('read');
  });

  it('is no service while none is known', () => {
    expect(given('complaints', { service: '' })).toEqual({ 9: 'edit', 105: 'manage', 106: 'full' });
    expect(given('complaints', { service: 'Unheard of' })[303]).toBeUndefined();
  });

  it('is never somebody complained about: their group gives way to its other members', () => {
    expect(given('complaints', { named: [4] })).toEqual({
      9: 'edit',
      5: 'read',
      304: 'read',
      105: 'manage',
      106: 'full'
    });
    expect(given('complaints', { named: [9] })[9]).toBeUndefined();
    expect(given('complaints', { named: [1, 3] })).toEqual({ 9: 'edit', 303: 'read', 304: 'read', 2: 'manage' });
    expect(given('allegations', { named: [4] })).toEqual({ 9: 'read', 5: 'read', 105: 'manage', 106: 'full' });
  });

  it('keeps the most of what somebody is given twice', () => {
    expect(given('complaints', { named: [1], officers: [2] })[2]).toBe('manage');
  });
});

describe('what rights were worked out from', () => {
  it('changes with each fact and with the number of rows, and names nobody', () => {
    const keys = [
      rightsKey(facts, 3),
      rightsKey(facts, 4),
      rightsKey({ ...facts, service: '' }, 3),
      rightsKey({ ...facts, officers: [9, 10] }, 3),
      rightsKey({ ...facts, linked: true }, 3),
      rightsKey({ ...facts, named: [77] }, 3)
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.join()).not.toContain('77');
    expect(rightsKey({ ...facts, officers: [10, 9] }, 3)).toBe(rightsKey({ ...facts, officers: [9, 10] }, 3));
  });
});
