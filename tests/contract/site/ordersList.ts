import type { IList } from '@pnp/sp/lists';
import { TEST_USERS, type TestSite } from './startSite';

/** A list with a column of every type, and three orders in it: full, half full, and with a title alone. */
export interface Orders {
  readonly list: IList;
  /** Id of the list its lookups lead to. */
  readonly customersId: string;
  readonly ownerId: number;
  readonly memberId: number;
}

export const titles = (rows: readonly { Title: string }[]): string[] => rows.map(({ Title }) => Title);

/** The items of the list, as a path. */
export const ordersPath = "/_api/web/lists/getByTitle('Orders')/items";

/** Makes the list on a site. */
export async function makeOrders(site: TestSite): Promise<Orders> {
  const { web } = site.sp();
  const ownerId = (await web.currentUser()).Id;
  const memberId = (await web.ensureUser(TEST_USERS.member.login)).Id;
  await web.lists.add('Customers');
  const customers = web.lists.getByTitle('Customers');
  await customers.fields.addText('City');
  await customers.fields.addChoice('Kind', { Choices: ['Old', 'New'] });
  await customers.items.add({ Title: 'Ash', City: 'Reed', Kind: 'Old' });
  await customers.items.add({ Title: 'Birch', City: 'Ford' });
  const { Id: customersId } = await customers.select('Id')();
  await web.lists.add('Orders');
  const list = web.lists.getByTitle('Orders');
  const { fields } = list;
  await fields.addNumber('Amount', { MinimumValue: 0, MaximumValue: 100 });
  await fields.addCurrency('Cost');
  await fields.addDateTime('Due', { DisplayFormat: 0 });
  await fields.addDateTime('Seen', { DisplayFormat: 1 });
  await fields.addBoolean('Urgent');
  await fields.addChoice('Stage', { Choices: ['New', 'Done'] });
  await fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
  await fields.addUrl('Link');
  await fields.addUser('Handler', { SelectionMode: 0 });
  await fields.addLookup('Customer', { LookupListId: customersId, LookupFieldName: 'Title' });
  await fields.createFieldAsXml(
    `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Others" Name="Others" List="{${customersId}}" ShowField="Title" />`
  );
  await fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="Watchers" Name="Watchers" />');
  await fields.createFieldAsXml('<Field Type="Note" DisplayName="Notes" Name="Notes" NumLines="6" RichText="FALSE" />');
  await fields.createFieldAsXml(
    '<Field Type="Note" DisplayName="Story" Name="Story" RichText="TRUE" RichTextMode="FullHtml" />'
  );
  await fields.addCalculated('Double', { Formula: '=[Amount]*2', OutputType: 9 });
  await list.items.add({
    Title: 'One',
    Amount: 10.5,
    Cost: 67.67,
    Due: '2026-03-10T00:00:00Z',
    Seen: '2026-03-01T08:30:15.123Z',
    Urgent: true,
    Stage: 'New',
    Tags: ['a', 'b'],
    Link: { Url: 'https://example.org', Description: 'Example' },
    HandlerId: ownerId,
    CustomerId: 1,
    OthersId: [1, 2],
    WatchersId: [ownerId, memberId],
    Notes: 'line\nline',
    Story: '<p>Once</p>'
  });
  await list.items.add({
    Title: 'two',
    Amount: 2,
    Due: '2026-02-10',
    Urgent: false,
    Stage: 'Done',
    Tags: ['c'],
    HandlerId: memberId,
    CustomerId: 2
  });
  await list.items.add({ Title: 'Three' });
  return { list, customersId, ownerId, memberId };
}
