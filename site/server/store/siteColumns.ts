import type { FieldDefinition } from '../wire/types';

type Column = FieldDefinition & { readonly id: string; readonly name: string };

interface Extra extends Partial<FieldDefinition> {
  readonly title?: string;
}

const column = (name: string, type: string, id: string, { title, ...extra }: Extra = {}): Column => ({
  group: 'Core Contact and Calendar Columns',
  ...extra,
  id,
  name,
  staticName: name,
  displayName: title ?? name,
  type
});

const day = { format: 'DateOnly' } as const;
const moment = { format: 'DateTime' } as const;

/** Columns of the root web that lists of other templates than the plain one bring along, by internal name. */
export const SITE_COLUMNS: readonly Column[] = [
  column('FirstName', 'Text', '4a722dd4-d406-4356-93f9-2550b8f50dd0', { title: 'First Name' }),
  column('FullName', 'Text', '475c2610-c157-4b91-9e2d-6855031b3538', { title: 'Full Name' }),
  column('Email', 'Text', 'fce16b4c-fe53-4793-aaab-b4892e736d15', { title: 'Email Address' }),
  column('Company', 'Text', '038d1503-4629-40f6-adaf-b47d1ab2d4fe'),
  column('JobTitle', 'Text', 'c4e0f350-52cc-4ede-904c-dd71a3d11f7d', { title: 'Job Title' }),
  column('WorkPhone', 'Text', 'fd630629-c165-4513-b43c-fdb16b86a14d', { title: 'Business Phone' }),
  column('HomePhone', 'Text', '2ab923eb-9880-4b47-9965-ebf93ae15487', { title: 'Home Phone' }),
  column('CellPhone', 'Text', '2a464df1-44c1-4851-949d-fcd270f0ccf2', { title: 'Mobile Number' }),
  column('WorkFax', 'Text', '9d1cacc8-f452-4bc1-a751-050595ad96e1', { title: 'Fax Number' }),
  column('WorkAddress', 'Note', 'fc2e188e-ba91-48c9-9dd3-16431afddd50', { title: 'Address', numLines: 2 }),
  column('WorkCity', 'Text', '6ca7bd7f-b490-402e-af1b-2813cf087b1e', { title: 'City' }),
  column('WorkState', 'Text', 'ceac61d3-dda9-468b-b276-f4a6bb93f14f', { title: 'State/Province' }),
  column('WorkZip', 'Text', '9a631556-3dac-49db-8d2f-fb033b0fdc24', { title: 'ZIP/Postal Code' }),
  column('WorkCountry', 'Text', '3f3a5c85-9d5a-4663-b925-8b68a678ea3a', { title: 'Country/Region' }),
  column('OtherAddressCountry', 'Text', '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b', {
    title: 'Other Address Country/Region',
    group: 'Extended Columns'
  }),
  column('WebPage', 'URL', 'a71affd2-dcc7-4529-81bc-2fe593154a5f', { title: 'Web Page' }),
  column('Comments', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e700', { title: 'Notes' }),
  column('URL', 'URL', 'c29e077d-f466-4d8e-8bbe-72b66c5f205c', { title: 'URL', required: true }),
  column('Body', 'Note', '7662cd2c-f069-4dba-9e35-082cf976e170', { richText: true, richTextMode: 'FullHtml' }),
  column('Expires', 'DateTime', '6a09e75b-8d17-4698-94a8-371eda1af1ac', day),
  column('Location', 'Text', '288f5f32-8462-4175-8f09-dd7ba29359a9'),
  column('EventDate', 'DateTime', '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', {
    title: 'Start Time',
    required: true,
    ...moment
  }),
  column('EndDate', 'DateTime', '2684f9f2-54be-429f-ba06-76754fc056bf', {
    title: 'End Time',
    required: true,
    ...moment
  }),
  column('Description', 'Note', '9da97a8a-1da5-4a77-98d3-4bc10456e701', { richText: true }),
  column('Category', 'Choice', '6df9bd52-550e-4a30-bc31-a4366832a87d', {
    choices: ['Meeting', 'Work hours', 'Business', 'Holiday', 'Get-together', 'Gifts', 'Birthday', 'Anniversary'],
    fillInChoice: true
  }),
  column('fAllDayEvent', 'Boolean', '7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', { title: 'All Day Event' }),
  column('fRecurrence', 'Boolean', 'f2e63656-135e-4f1c-8fc2-ccbe74071901', { title: 'Recurrence' }),
  column('StartDate', 'DateTime', '64cd368d-2f95-4bfc-a1f9-8d4324ecb008', { title: 'Start Date', ...day }),
  column('DueDate', 'DateTime', 'cd21b4c2-6841-4f9e-a23a-738a65f99889', { title: 'Due Date', ...day }),
  column('PercentComplete', 'Number', 'd2311440-1ed6-46ea-b46d-daa643dc3886', {
    title: '% Complete',
    percentage: true,
    min: 0,
    max: 1
  }),
  column('AssignedTo', 'UserMulti', '53101f38-dd2e-458c-b245-0c236cc13d1a', { title: 'Assigned To', list: 'UserInfo' }),
  column('Status', 'Choice', 'c15b34c3-ce7d-490a-b133-3f4de8801b76', {
    title: 'Task Status',
    choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'],
    defaultValue: 'Not Started'
  }),
  column('Priority', 'Choice', 'a8eb573e-9e11-481a-a8c9-1104a54b2fbd', {
    choices: ['(1) High', '(2) Normal', '(3) Low'],
    defaultValue: '(2) Normal'
  })
];

const TASK = ['StartDate', 'DueDate', 'AssignedTo', 'PercentComplete', 'Body', 'Priority', 'Status'];

/**
 * What a template adds to the plain list: its content type, and columns of the root web.
 * @see sharepoint-rest.md §7.5
 */
export const TEMPLATES: ReadonlyMap<number, { readonly contentTypeId: string; readonly columns: readonly string[] }> =
  new Map([
    [103, { contentTypeId: '0x0105', columns: ['URL', 'Comments'] }],
    [104, { contentTypeId: '0x0104', columns: ['Body', 'Expires'] }],
    [
      105,
      {
        contentTypeId: '0x0106',
        columns:
          'FirstName FullName Email Company JobTitle WorkPhone HomePhone CellPhone WorkFax WorkAddress WorkCity WorkState WorkZip WorkCountry WebPage Comments'.split(
            ' '
          )
      }
    ],
    [
      106,
      {
        contentTypeId: '0x0102',
        columns: ['Location', 'EventDate', 'EndDate', 'Description', 'Category', 'fAllDayEvent', 'fRecurrence']
      }
    ],
    [107, { contentTypeId: '0x0108', columns: TASK }],
    [171, { contentTypeId: '0x0108', columns: TASK }]
  ]);
