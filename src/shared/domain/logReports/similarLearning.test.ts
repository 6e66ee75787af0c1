import { emptyLog } from './LogContent';
import { askedContent } from './logSections';
import { type LearntBefore, linkedRecord, mostSimilar, similarLearning } from './similarLearning';

const learnt = (key: string, given: Partial<LearntBefore>): LearntBefore => ({
  key,
  from: 'library',
  title: '',
  text: '',
  themes: [],
  service: '',
  team: '',
  ...given
});
const about = { themes: ['Communication'], service: 'Fostering and adoption', team: 'Team West' };
const before = [
  learnt('calls', { text: 'Calls are returned within a day.', themes: ['Communication'], team: 'Team West' }),
  learnt('theme', { text: 'A letter goes out.', themes: ['Communication'], service: 'Fostering and adoption' }),
  learnt('other', { text: 'Payments come in time.', themes: ['Finance'], service: 'Fostering and adoption' })
];

describe('learning like what is being written', () => {
  it('is of the same theme, team or words, the likest first', () => {
    expect(similarLearning('Calls are to be returned.', about, before).map(({ key }) => key)).toEqual([
      'calls',
      'theme'
    ]);
  });

  it('is nothing while nothing is said, and never more than can be read', () => {
    expect(similarLearning(' to a ', about, before)).toEqual([]);
    const many = Array.from({ length: 9 }, (_, place) =>
      learnt(`m${place}`, { text: 'Calls returned', themes: ['Communication'] })
    );
    expect(similarLearning('Calls are returned', about, many)).toHaveLength(mostSimilar);
  });

  it('is kept with the report as a link while there is learning, to a record of the library or to another report', () => {
    const related = { from: 'library', key: 'L-1', title: 'Ring first' } as const;
    const content = { ...emptyLog, learningIdentified: true, relatedLearning: related };
    expect([linkedRecord(content), askedContent(content).relatedLearning]).toEqual(['L-1', related]);
    const none = { ...content, learningIdentified: false };
    expect([linkedRecord(none), askedContent(none).relatedLearning]).toEqual([undefined, undefined]);
    const toLog = { ...content, relatedLearning: { ...related, from: 'log', key: 'CH-2024-0001|S1' } as const };
    expect(linkedRecord(toLog)).toBeUndefined();
  });
});
