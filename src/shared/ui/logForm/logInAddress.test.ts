import { logInAddress, withLog } from './logInAddress';

describe('the log report in a page’s address', () => {
  it('is a case and its stage, in people’s number or the hub’s code', () => {
    expect(logInAddress('?case=CH-2024-0001&stage=2')).toEqual({ reference: 'CH-2024-0001', stage: 'S2' });
    expect(logInAddress('?case=CH-2024-0001&stage=S3')).toEqual({ reference: 'CH-2024-0001', stage: 'S3' });
    expect(logInAddress('?case=CH-2024-0001')).toEqual({ reference: 'CH-2024-0001', stage: 'S1' });
    expect(logInAddress('?stage=2')).toBeUndefined();
  });

  it('comes and goes, and leaves the rest alone', () => {
    expect(withLog('?env=a', { reference: 'CH-1', stage: 'S2' })).toBe('?env=a&case=CH-1&stage=2');
    expect(withLog('?env=a&case=CH-1&stage=2', undefined)).toBe('?env=a');
  });
});
