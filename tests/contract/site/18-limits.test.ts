import '@pnp/sp/presets/all';
import { localOnly, startTestSite } from './startSite';

const where = (xml: string): { ViewXml: string } => ({ ViewXml: `<View><Query><Where>${xml}</Where></Query></View>` });

localOnly.describe('§18 the list view threshold', () => {
  it('refuses what would touch more rows than allowed without an index', async () => {
    const small = await startTestSite({ config: { listViewThreshold: 10 } });
    try {
      const { lists } = small.sp().web;
      await lists.add('Big');
      const big = lists.getByTitle('Big');
      await big.fields.addText('Indexed', { Indexed: true });
      await big.fields.addText('Plain');
      const [batched, execute] = small.sp().batched();
      for (let n = 0; n < 15; n += 1)
        void batched.web.lists
          .getByTitle('Big')
          .items.add({ Title: 't', Indexed: n < 12 ? 'many' : 'few', Plain: 'p' });
      await execute();
      const threshold = 'The attempted operation is prohibited because it exceeds the list view threshold.';
      await expect(big.items.filter("Plain eq 'p'").top(1)()).rejects.toThrow(threshold);
      await expect(big.items.filter("Indexed eq 'many'")()).rejects.toThrow(threshold);
      await expect(big.items.filter("Indexed eq 'few' or Plain eq 'p'")()).rejects.toThrow(threshold);
      await expect(big.items.orderBy('Plain')()).rejects.toThrow(threshold);
      expect(await big.items.filter("Indexed eq 'few' and Plain eq 'p'").orderBy('Plain')()).toHaveLength(3);
      expect(await big.items.top(10)()).toHaveLength(10);
      expect(await big.items.filter('Id eq 3')()).toHaveLength(1);
      expect(await big.items.filter("Id gt 2 and Id le 12 and Plain eq 'p'")()).toHaveLength(10);
      await expect(big.items.filter('Id gt 2 and Id le 13')()).rejects.toThrow(threshold);
      await expect(big.items.filter("Id gt 2 and Plain eq 'p' and Indexed eq 'many'")()).rejects.toThrow(threshold);
      await expect(big.items.filter('(Id gt 2 and Id le 4) or (Id gt 8 and Id le 9)')()).rejects.toThrow(threshold);
      // An index on a lookup or a person does not count; neither does the reverse of a condition.
      await big.fields.addUser('Handler', { SelectionMode: 0, Indexed: true });
      await expect(big.items.filter('HandlerId eq 1')()).rejects.toThrow(threshold);
      for (const filter of ["Indexed ne 'many'", "substringof('fe',Indexed)", "not (Indexed eq 'many')"])
        await expect(big.items.filter(filter)()).rejects.toThrow(threshold);
      expect(await big.items.filter("startswith(Indexed,'fe')")()).toHaveLength(3);
      await expect(big.items.top(11)()).rejects.toThrow(threshold);
      await expect(big.renderListDataAsStream({ ViewXml: '<View><RowLimit>11</RowLimit></View>' })).rejects.toThrow(
        threshold
      );
      expect(
        (await big.renderListDataAsStream({ ViewXml: '<View><RowLimit Paged="TRUE">10</RowLimit></View>' })).Row
      ).toHaveLength(10);
      const window = (last: number): Promise<unknown[]> =>
        big.getItemsByCAMLQuery(
          where(
            `<And><Gt><FieldRef Name="ID"/><Value Type="Counter">2</Value></Gt><Leq><FieldRef Name="ID"/><Value Type="Counter">${last}</Value></Leq></And>`
          )
        );
      expect(await window(12)).toHaveLength(10);
      await expect(window(13)).rejects.toThrow(threshold);
    } finally {
      await small.close();
    }
  });
});

localOnly.describe('§18 the limit of twelve lookups', () => {
  it('counts the lookups of a page, whichever way it is asked for, and not those of one item', async () => {
    const site = await startTestSite();
    try {
      const { web } = site.sp();
      await web.lists.add('Lookups');
      const list = web.lists.getByTitle('Lookups');
      for (let n = 0; n < 13; n += 1) await list.fields.addUser(`U${n}`, { SelectionMode: 0 });
      await list.items.add({ Title: 'x' });
      const message = /\[500\][^]*-2147024749[^]*exceeds the lookup column threshold/;
      await expect(list.items()).rejects.toThrow(message);
      await expect(list.items.filter('Id eq 1').select('Id', '*')()).rejects.toThrow(message);
      const names = Array.from({ length: 13 }, (_, n) => `U${n}`);
      await expect(list.items.select(...names.map((name) => `${name}/Title`)).expand(...names)()).rejects.toThrow(
        message
      );
      const ViewXml = `<View><ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields></View>`;
      await expect(list.getItemsByCAMLQuery({ ViewXml })).rejects.toThrow(message);
      await expect(list.renderListDataAsStream({ ViewXml })).rejects.toThrow(message);
      expect(await list.items.select('Title', 'U1Id', 'U2Id')()).toHaveLength(1);
      expect((await list.items.getById(1)()).Title).toBe('x');
    } finally {
      await site.close();
    }
  });
});

localOnly.describe('§18 indexes', () => {
  it('are refused on a list that has grown too long', async () => {
    const site = await startTestSite({ config: { listViewThreshold: 2 } });
    try {
      const { web } = site.sp();
      await web.lists.add('Long');
      const { fields, items } = web.lists.getByTitle('Long');
      await fields.addText('Early', { Indexed: true });
      await fields.addText('Late');
      for (let n = 0; n < 8; n += 1) await items.add({ Title: 'x' });
      await fields.getByTitle('Late').update({ Indexed: true });
      await fields.getByTitle('Late').update({ Indexed: false });
      await items.add({ Title: 'one more' });
      await expect(fields.getByTitle('Late').update({ Indexed: true })).rejects.toThrow(
        'exceeds the list view threshold'
      );
      await expect(fields.addText('Later', { Indexed: true })).rejects.toThrow('exceeds the list view threshold');
      expect(await fields.getByTitle('Late').select('Indexed')()).toMatchObject({ Indexed: false });
    } finally {
      await site.close();
    }
  });

  it('are twenty at most', async () => {
    const site = await startTestSite();
    try {
      const { web } = site.sp();
      await web.lists.add('Indexes');
      const { fields } = web.lists.getByTitle('Indexes');
      for (let n = 0; n < 20; n += 1) await fields.addText(`I${n}`, { Indexed: true });
      await expect(fields.addText('One more', { Indexed: true })).rejects.toThrow('more than 20 indices');
    } finally {
      await site.close();
    }
  });
});
