import { complaintStages } from '../schema/lists/complaintStages';
import { remedies } from '../schema/lists/remedies';
import { toFormValues } from './formValues';

const login = (id: number): string | undefined => (id === 7 ? 'i:0#.f|membership|ann@council.example' : undefined);

describe('values of a row as a form sends them', () => {
  it('are texts by the kind of their column, without the empty ones', () => {
    expect(
      toFormValues(
        complaintStages,
        {
          Title: 'CH-2026-0001 S1',
          Reference: 'CH-2026-0001',
          Team: null,
          OpenedDate: '2026-07-01T12:00:00Z',
          IsOpen: true,
          Attention: ['Safeguarding', 'Staff named'],
          InvestigatingOfficerId: 7
        },
        login
      )
    ).toEqual([
      { FieldName: 'Title', FieldValue: 'CH-2026-0001 S1' },
      { FieldName: 'Reference', FieldValue: 'CH-2026-0001' },
      { FieldName: 'OpenedDate', FieldValue: '2026-07-01 12:00:00' },
      { FieldName: 'IsOpen', FieldValue: '1' },
      { FieldName: 'Attention', FieldValue: 'Safeguarding;#Staff named;#' },
      { FieldName: 'InvestigatingOfficer', FieldValue: '[{"Key":"i:0#.f|membership|ann@council.example"}]' }
    ]);
  });

  it('say no as well as yes, and nought as well as more', () => {
    expect(
      toFormValues(remedies, { InLineWithGuidance: false, Amount: 0, RecommendedByOmbudsman: null }, login)
    ).toEqual([
      { FieldName: 'InLineWithGuidance', FieldValue: '0' },
      { FieldName: 'Amount', FieldValue: '0' }
    ]);
  });

  it('refuse a person the site does not know', () => {
    expect(() => toFormValues(complaintStages, { InvestigatingOfficerId: 8 }, login)).toThrow(
      expect.objectContaining({ code: 'invalid' })
    );
  });
});
