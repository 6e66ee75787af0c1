import { calendarFile } from './calendarFile';

describe('a calendar file', () => {
  it('has a whole day for each entry, whatever its words', () => {
    const file = calendarFile([
      { id: 'P04-2024-01-09', title: 'Due: Stage 1; response, "first"\nline', on: '2024-02-29', note: 'Rule P04' },
      { id: 'P02-2023-12-28', title: 'Due: Acknowledge', on: '2023-12-31', note: '' }
    ]);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file).toContain('DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301');
    expect(file).toContain('DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101');
    expect(file).toContain('UID:P04-2024-01-09@3cs-info-hub');
    expect(file).toMatch(/SUMMARY:Due: Stage 1\\; response\\,/);
    expect(file).not.toMatch(/^line/m);
  });
});
