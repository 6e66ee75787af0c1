import { limitOf, partsOf, typedLimits } from '../../../domain/guidance/limits';
import { pictureIds, processPictures, stepsOf } from '../../../domain/guidance/processPictures';
import { defaultProcessRules } from '../../../domain/processRules/defaultProcessRules';
import { guidanceTexts } from '../../../loc/guidance';

describe('the words of the process pictures', () => {
  it.each(pictureIds)('are there for every step and way of %s, with limits that are in force', (id) => {
    const { steps, ways } = guidanceTexts['en-GB'].pictures;
    const words: Readonly<Record<string, string>> = steps[id];
    const all = stepsOf(processPictures[id]);
    expect(all.map((step) => step.id).sort()).toEqual(Object.keys(words).sort());
    expect(all.flatMap((step) => step.ways ?? []).filter((way) => !(way.id in ways))).toEqual([]);
    for (const text of Object.values(words)) {
      expect(typedLimits(text)).toEqual([]);
      for (const part of partsOf(text)) {
        if (part.kind === 'limit') expect(limitOf(defaultProcessRules, part, '2026-11-26')).toBeDefined();
      }
    }
  });
});
