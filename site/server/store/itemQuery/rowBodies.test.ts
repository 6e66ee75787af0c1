import { RowBodies } from './rowBodies';

const rows = (...ids: number[]): Map<number, Buffer> => new Map(ids.map((id) => [id, Buffer.alloc(100, `${id % 10}`)]));

describe('RowBodies', () => {
  it('keeps rows by table and shape until they change', () => {
    const bodies = new RowBodies();
    bodies.keep('items_1', 'a', rows(1, 2));
    bodies.keep('items_1', 'b', rows(1));
    bodies.keep('items_2', 'a', rows(1));
    bodies.forget('items_1', 1);
    expect([...bodies.shape('items_1', 'a').keys()]).toEqual([2]);
    expect(bodies.shape('items_1', 'b').size).toBe(0);
    expect([...bodies.shape('items_2', 'a').keys()]).toEqual([1]);
  });

  it('starts again when it would grow past its limit, and keeps no more than that', () => {
    const bodies = new RowBodies(1000);
    bodies.keep('items_1', 'a', rows(1, 2, 3));
    bodies.keep('items_1', 'a', rows(4, 5));
    expect([...bodies.shape('items_1', 'a').keys()]).toEqual([4, 5]);
    bodies.keep('items_1', 'a', rows(6, 7, 8, 9, 10));
    expect([...bodies.shape('items_1', 'a').keys()]).toEqual([4, 5]);
  });

  it('counts what it forgets', () => {
    const bodies = new RowBodies(700);
    for (let round = 0; round < 20; round += 1) {
      bodies.keep('items_1', 'a', rows(1, 2));
      expect([...bodies.shape('items_1', 'a').keys()]).toEqual([1, 2]);
      bodies.forget('items_1', 1);
      bodies.forget('items_1', 2);
    }
  });
});
