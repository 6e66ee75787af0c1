import MiniSearch from 'minisearch';
import { searchTerms } from '../../../domain/learning/markParts';
import type { LearningRecord } from '../../../domain/registers/LearningRecord';

/** What a search found. */
export interface Found {
  /** Keys of records, the best first. */
  keys: readonly string[];
  /** Words that were found, those near what was typed included; to be marked. */
  terms: ReadonlySet<string>;
}

/** Records that have a word, by their places in rising order, and how much the word says of each. */
interface Posting {
  term: string;
  places: number[];
  weights: number[];
}

/** So many records are indexed before the page may do something else. */
const chunkSize = 100;

/** A word is sought by its beginning from so many letters on: fewer begin nearly every record. */
const leastForBeginning = 3;

/** Shorter words are not sought with a letter wrong, or every word would be near; longer ones may have two wrong. */
const leastForTypos = { one: 4, two: 8 } as const;

/** Where fewer records than this have the words as they were typed, those with a letter wrong are found too. */
const fewFound = 10;

/** A word in the title says more of a record than one in its text. */
const weightOf = { title: 4, text: 1 } as const;

/**
 * An index of learning, in the memory of the page and nowhere else. A library finds the words that are meant by what was typed; which
 * records have them is added up here, over plain arrays. @see docs/decisions on searching the learning library
 */
export class SearchIndex {
  private readonly postings = new Map<string, Posting>();
  private readonly words = new MiniSearch<Posting>({
    idField: 'term',
    fields: ['term'],
    tokenize: (term) => [term],
    processTerm: (term) => term
  });

  private constructor(private readonly records: readonly LearningRecord[]) {}

  /**
   * Indexes records without holding up the page: after each hundred the page may do something else.
   * @param records those that come first win among equals
   */
  public static async of(records: readonly LearningRecord[]): Promise<SearchIndex> {
    const index = new SearchIndex(records);
    for (let from = 0; from < records.length; from += chunkSize) {
      records.slice(from, from + chunkSize).forEach((record, at) => index.add(record, from + at));
      await nextTask();
    }
    await index.words.addAllAsync([...index.postings.values()], { chunkSize: 1000 });
    return index;
  }

  /**
   * Records with every word; where there are few, also those with words of which a letter is wrong, in long words two. A last
   * word of one or two letters does not count while it is typed.
   * @returns absent when nothing is sought, which is not the same as nothing found
   */
  public find(query: string): Found | undefined {
    const words = searchTerms(query);
    const last = words[words.length - 1] ?? '';
    const isTyped = last.length < leastForBeginning && /[\p{L}\p{N}]$/u.test(query);
    const sought = isTyped ? words.slice(0, -1) : words;
    if (sought.length === 0) return undefined;
    const asTyped = this.withWords(sought, false);
    return asTyped.keys.length < fewFound ? this.withWords(sought, true) : asTyped;
  }

  private add(record: LearningRecord, place: number): void {
    const weights = new Map<string, number>();
    const weigh = (text: string, weight: number): void => {
      for (const term of searchTerms(text)) weights.set(term, (weights.get(term) ?? 0) + weight);
    };
    weigh(`${record.title} ${record.themes.join(' ')}`, weightOf.title);
    for (const text of [
      record.whatWeLearned,
      record.whatChanged,
      record.whatHappened,
      record.howWeKnow,
      record.service,
      ...record.otherServices,
      record.team
    ]) {
      weigh(text, weightOf.text);
    }
    for (const [term, weight] of weights) {
      let posting = this.postings.get(term);
      if (posting === undefined) this.postings.set(term, (posting = { term, places: [], weights: [] }));
      posting.places.push(place);
      // A word said again adds less each time.
      posting.weights.push(1 + Math.log(weight));
    }
  }

  private withWords(sought: readonly string[], typos: boolean): Found {
    const { length } = this.records;
    const scores = new Float32Array(length);
    const had = new Uint8Array(length);
    const best = new Float32Array(length);
    const terms = new Set<string>();
    sought.forEach((word, at) => {
      best.fill(0);
      for (const { posting, near } of this.meant(word, at === sought.length - 1, typos)) {
        terms.add(posting.term);
        const worth = near * Math.log(1 + length / posting.places.length);
        for (let index = 0; index < posting.places.length; index += 1) {
          const place = posting.places[index] ?? 0;
          const score = worth * (posting.weights[index] ?? 0);
          if (score > (best[place] ?? 0)) best[place] = score;
        }
      }
      for (let place = 0; place < length; place += 1) {
        const score = best[place] ?? 0;
        if (score > 0 && had[place] === at) {
          had[place] = at + 1;
          scores[place] = (scores[place] ?? 0) + score;
        }
      }
    });
    const places: number[] = [];
    for (let place = 0; place < length; place += 1) if (had[place] === sought.length) places.push(place);
    places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return { keys: places.map((place) => this.records[place]?.key ?? ''), terms };
  }

  /** Words of the index that a typed word may mean, from 0 to 1 by how near they are. */
  private meant(word: string, isLast: boolean, typos: boolean): readonly { posting: Posting; near: number }[] {
    const exact = this.postings.get(word);
    const found = this.words.search(word, {
      prefix: isLast && word.length >= leastForBeginning,
      fuzzy: !typos || word.length < leastForTypos.one ? false : word.length < leastForTypos.two ? 1 : 2,
      maxFuzzy: 2
    });
    const others = found.flatMap(({ terms: [term = ''] }) => {
      const posting = this.postings.get(term);
      if (posting === undefined || posting === exact) return [];
      return [
        { posting, near: (term.startsWith(word) ? 0.9 : 0.5) * (word.length / Math.max(word.length, term.length)) }
      ];
    });
    return exact ? [{ posting: exact, near: 1 }, ...others] : others;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
