import { PageCache, type KeptPage } from './pageCache';

const page = (size: number): KeptPage => ({
  contentType: 'application/json',
  body: new Uint8Array(size),
  gzip: () => Promise.resolve(new Uint8Array())
});

describe('PageCache', () => {
  it('gives a page back while nothing was written', () => {
    const cache = new PageCache();
    const kept = page(10);
    cache.keep('a', 1, kept);
    expect(cache.get('a', 1)).toBe(kept);
    expect(cache.get('b', 1)).toBeUndefined();
    expect(cache.get('a', 2)).toBeUndefined();
  });

  it('forgets everything with the first page kept after a write', () => {
    const cache = new PageCache();
    cache.keep('a', 1, page(10));
    cache.keep('b', 2, page(10));
    expect(cache.get('a', 1)).toBeUndefined();
    expect(cache.get('a', 2)).toBeUndefined();
    expect(cache.get('b', 2)).toBeDefined();
  });

  it('makes room by what was used longest ago, and never keeps what is larger than all of it', () => {
    const cache = new PageCache(1000);
    cache.keep('a', 1, page(350));
    cache.keep('b', 1, page(350));
    cache.get('a', 1);
    cache.keep('c', 1, page(350));
    expect(['a', 'b', 'c'].filter((key) => cache.get(key, 1) !== undefined)).toEqual(['a', 'c']);
    cache.keep('d', 1, page(2000));
    expect(cache.get('d', 1)).toBeUndefined();
    expect(cache.get('a', 1)).toBeDefined();
  });
});
