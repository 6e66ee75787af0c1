import { HubError } from '../../../domain/errors';
import type { DraftChange, ReportDraft } from '../../../domain/publication/PublicationRepository';
import { aReport } from '../../../domain/publication/testing/aReport';
import { DraftKeeper, type KeeperMeans } from './DraftKeeper';
import type { UnsavedText } from './TextBackup';

const me = { id: 1, name: 'Mine' };
const other = { id: 2, name: 'Theirs' };

/** A site with one draft, and a clock that is wound by hand. */
function makeSite(): {
  means: KeeperMeans;
  draft: ReportDraft;
  /** Lets the next waiting callback come, and everything that follows from it. */
  wait(): Promise<number | undefined>;
  /** Somebody else saves. */
  interfere(change: DraftChange): void;
  failWith(...errors: HubError[]): void;
  saved(): ReportDraft;
  kept: Map<string, UnsavedText>;
  changes: DraftChange[];
} {
  const { kind, from, to, mode, process } = aReport();
  let stored: ReportDraft = {
    key: 'k',
    title: 'Title',
    request: { kind, from, to, mode, process },
    madeBy: me,
    madeAt: '',
    changedAt: '',
    texts: { summary: 'One.' },
    restatementNote: '',
    changedBy: me,
    writers: [1],
    etag: '1'
  };
  const errors: HubError[] = [];
  const waiting: { ms: number; callback: () => void }[] = [];
  const kept = new Map<string, UnsavedText>();
  const changes: DraftChange[] = [];
  const store = ({ texts, restatementNote, figures }: DraftChange, by: typeof me): ReportDraft => {
    stored = {
      ...stored,
      texts: texts ?? stored.texts,
      restatementNote: restatementNote ?? stored.restatementNote,
      figures: figures ?? stored.figures,
      changedBy: by,
      etag: String(Number(stored.etag) + 1)
    };
    return stored;
  };
  return {
    means: {
      repository: {
        draft: async () => stored,
        saveDraft: async (draft, change) => {
          const error = errors.shift();
          if (error !== undefined) throw error;
          if (draft.etag !== stored.etag) throw new HubError('conflict', '');
          changes.push(change);
          return store(change, me);
        }
      },
      after: (ms, callback) => {
        const entry = { ms, callback };
        waiting.push(entry);
        return () => {
          const place = waiting.indexOf(entry);
          if (place >= 0) waiting.splice(place, 1);
        };
      },
      backup: {
        read: (key) => kept.get(key),
        write: (key, text) => kept.set(key, text),
        clear: (key) => kept.delete(key)
      },
      figures: () => undefined
    },
    draft: stored,
    wait: async () => {
      const next = waiting.shift();
      next?.callback();
      // Every promise of a save settles within a few turns; none of them waits for a clock.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      return next?.ms;
    },
    interfere: (change) => {
      store(change, other);
    },
    failWith: (...given) => {
      errors.push(...given);
    },
    saved: () => stored,
    kept,
    changes
  };
}

describe('a draft that is being written', () => {
  test('is saved once when typing rests, and kept on the device until then', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    keeper.write('summary', 'Two');
    keeper.write('summary', 'Two.');
    expect(keeper.current().saving).toBe('waiting');
    expect(site.kept.get('k')?.texts).toEqual({ summary: 'Two.' });
    await site.wait();
    expect(keeper.current().saving).toBe('saved');
    expect(site.changes).toEqual([{ texts: { summary: 'Two.' }, restatementNote: '' }]);
    expect(site.kept.size).toBe(0);
    expect(await site.wait()).toBeUndefined();
  });

  test('is saved again when more was typed during a save', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    keeper.write('summary', 'Two.');
    keeper.subscribe(() => {
      if (keeper.current().saving === 'saving' && keeper.current().texts.teams === undefined)
        keeper.write('teams', 'T.');
    });
    await site.wait();
    await site.wait();
    expect(site.saved().texts).toEqual({ summary: 'Two.', teams: 'T.' });
    expect(keeper.current().saving).toBe('saved');
  });

  test('keeps the text when the connection goes, and saves it by itself afterwards', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    site.failWith(new HubError('unavailable', ''), new HubError('throttled', '', undefined, 7));
    keeper.write('summary', 'Two.');
    await site.wait();
    expect(keeper.current()).toMatchObject({ saving: 'failed', problem: 'unavailable', texts: { summary: 'Two.' } });
    expect(site.kept.get('k')?.texts).toEqual({ summary: 'Two.' });
    expect(await site.wait()).toBe(5000);
    expect(keeper.current().problem).toBe('throttled');
    expect(await site.wait()).toBe(7000);
    expect(keeper.current().saving).toBe('saved');
    expect(site.saved().texts).toEqual({ summary: 'Two.' });
  });

  test('does not try again what the reader may not do', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    site.failWith(new HubError('forbidden', ''));
    keeper.write('summary', 'Two.');
    await site.wait();
    expect(keeper.current().problem).toBe('forbidden');
    expect(await site.wait()).toBeUndefined();
  });

  test('is put together with what somebody else wrote in other parts', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    keeper.write('summary', 'Mine.');
    site.interfere({ texts: { summary: 'One.', teams: 'Theirs.' }, restatementNote: 'Their note.' });
    await site.wait();
    await site.wait();
    expect(site.saved()).toMatchObject({
      texts: { summary: 'Mine.', teams: 'Theirs.' },
      restatementNote: 'Their note.'
    });
    expect(keeper.current()).toMatchObject({ saving: 'saved', conflicts: [], mergedWith: 'Theirs' });
  });

  test('shows both texts where two people changed the same part, and saves nothing before one is chosen', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    keeper.write('summary', 'Mine.');
    site.interfere({ texts: { summary: 'Theirs.' } });
    await site.wait();
    expect(keeper.current().conflicts).toEqual([{ section: 'summary', mine: 'Mine.', theirs: 'Theirs.' }]);
    await site.wait();
    expect(site.saved().texts).toEqual({ summary: 'Theirs.' });
    keeper.settle('summary', 'Theirs. Mine.');
    await site.wait();
    expect(site.saved().texts).toEqual({ summary: 'Theirs. Mine.' });
    expect(keeper.current()).toMatchObject({ saving: 'saved', conflicts: [] });
  });

  test('takes its own lost answer for what it is', async () => {
    const site = makeSite();
    const keeper = new DraftKeeper(site.draft, site.means);
    keeper.write('summary', 'Mine.');
    // The save arrived, and its answer did not.
    site.interfere({ texts: { summary: 'Mine.' } });
    await site.wait();
    expect(keeper.current()).toMatchObject({ saving: 'saved', conflicts: [] });
    expect(keeper.current().mergedWith).toBeUndefined();
  });

  test('takes up what an earlier page left unsaved', async () => {
    const site = makeSite();
    site.kept.set('k', { base: { summary: 'One.' }, texts: { summary: 'Left.' }, note: 'Note.' });
    const keeper = new DraftKeeper(site.draft, site.means);
    expect(keeper.current()).toMatchObject({ texts: { summary: 'Left.' }, saving: 'waiting' });
    await site.wait();
    expect(site.saved()).toMatchObject({ texts: { summary: 'Left.' }, restatementNote: 'Note.' });
    expect(site.kept.size).toBe(0);
  });
});
