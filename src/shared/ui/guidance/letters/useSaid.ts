import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { LetterValue, LetterValues } from '../../../domain/guidance/letters/letterValues';
import { type GuidanceCode, limitOf } from '../../../domain/guidance/limits';
import type { Allowance, ProcessRule } from '../../../domain/processRules/ProcessRule';
import { inForce } from '../../../domain/processRules/selectRules';
import { guidanceTexts } from '../../../loc/guidance';
import { letterTexts } from '../../../loc/letters';
import { formatFullDay } from '../../dates/formatDates';
import { useFeatureTexts, useTexts } from '../../texts';
import { isLonger } from '../page/Limits';
import type { CodeSaid } from '../richText/toBlocks';

/** By what codes are said in a file. */
export interface Said {
  rules: readonly ProcessRule[];
  today: IsoDate;
  /** What the case fills; absent in a document of no case. */
  values?: LetterValues;
}

/** What a code is in a file: a limit as the rules have it today, a table of limits, or what the case has; else a gap to be filled by hand. */
export function useSaid({ rules, today, values = {} }: Said): (code: GuidanceCode) => CodeSaid {
  const texts = useTexts();
  const guidance = useFeatureTexts(guidanceTexts);
  const letters = useFeatureTexts(letterTexts);
  const say = (value: Exclude<LetterValue, { kind: 'items' }>): string => {
    switch (value.kind) {
      case 'words':
        return value.words;
      case 'day':
        return formatFullDay(value.day);
      case 'process':
        return texts.names.process[value.process];
      case 'stage':
        return texts.names.stage[value.stage];
    }
  };
  return (code) => {
    if (code.kind === 'internal') return { kind: 'words', words: '' };
    if (code.kind === 'fill') {
      const value = values[code.field];
      if (value === undefined)
        return { kind: 'words', words: letters.open(guidance.letterFields[code.field]), open: true };
      return value.kind === 'items' ? value : { kind: 'words', words: say(value) };
    }
    if (code.kind === 'limit') {
      const limit = limitOf(rules, code, today);
      return limit === undefined
        ? { kind: 'words', words: guidance.noLimit(code.row), open: true }
        : { kind: 'words', words: texts.names.unit[limit.unit](limit.count) };
    }
    const own = rules.filter((rule) => rule.process === code.process && inForce(rule, today));
    if (own.length === 0) return { kind: 'words', words: guidance.noTimes };
    const { milestone, stage, limit, longest, from, kind } = guidance.times;
    const inWords = ({ unit, count }: Allowance): string => texts.names.unit[unit](count);
    return {
      kind: 'table',
      head: [milestone, stage, limit, longest, from, kind],
      rows: own.map((rule) => [
        rule.milestone,
        texts.names.stage[rule.stage],
        inWords(rule.allowance),
        rule.maxAllowance && isLonger(rule) ? inWords(rule.maxAllowance) : '',
        texts.events[rule.clockStart],
        texts.names.ruleKind[rule.kind]
      ])
    };
  };
}
