import { FaultBox, FaultRuleError, toFaultRules } from './faults';

describe('the fault box', () => {
  it('matches method and path, whatever the case, encoded or not, as often as asked', () => {
    const box = new FaultBox();
    box.set(toFaultRules({ rules: [{ match: 'POST */items*', status: 429, times: 2 }] }));
    const path = "/sites/dev/_api/web/lists/getByTitle('My%20List')/Items?x=1";
    expect(box.take(['GET'], path)).toBeUndefined();
    expect(box.take(['POST'], '/sites/dev/_api/web')).toBeUndefined();
    expect(box.take(['POST'], path)?.status).toBe(429);
    expect(box.list()).toEqual([{ match: 'POST */items*', status: 429, times: 1 }]);
    expect(box.take(['POST'], path)?.status).toBe(429);
    expect(box.take(['POST'], path)).toBeUndefined();
  });

  it('takes any method for a star, and special characters as they are', () => {
    const box = new FaultBox();
    box.set([{ match: "* *getByTitle('My List')/items(1)", drop: true }]);
    expect(box.take(['MERGE'], "/_api/web/lists/getByTitle('My%20List')/items(1)")?.drop).toBe(true);
    expect(box.take(['MERGE'], "/_api/web/lists/getByTitle('MyxList')/items(1)")).toBeUndefined();
    expect(box.take(['MERGE'], '/%E0%A4%A')).toBeUndefined();
  });

  it('hits a change that came as a POST by either name', () => {
    const box = new FaultBox();
    for (const match of ['POST *items(1)', 'MERGE *items(1)']) {
      box.set([{ match, drop: true, times: 1 }]);
      expect(box.take(['POST', 'MERGE'], '/_api/items(1)')?.drop).toBe(true);
    }
  });

  it.each([undefined, null, [], {}, { rules: {} }, { rules: [1] }, { rules: [{ match: 'POST' }] }])(
    'refuses %j',
    (body) => {
      expect(() => toFaultRules(body)).toThrow(FaultRuleError);
    }
  );
});
