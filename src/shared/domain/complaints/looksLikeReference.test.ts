import { looksLikeReference } from './looksLikeReference';

describe('what looks like a reference', () => {
  it.each(['CH-2026-0042', 'ch-2026-0042', 'CS23-S0030', 'CO-2026-17', 'AD/2024/3'])('%s does', (text) => {
    expect(looksLikeReference(text)).toBe(true);
  });

  it.each([
    '',
    'Robin Ash',
    'robin-ash',
    "O'Neill",
    'robin.ash@council.example',
    '01/02/2015',
    '07700 900123',
    'AB1 2CD',
    'CH-2026-0042 Robin Ash'
  ])('%s does not', (text) => {
    expect(looksLikeReference(text)).toBe(false);
  });
});
