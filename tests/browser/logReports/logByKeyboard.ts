import type { Page } from 'playwright-core';

/** An answer to a question, given by keyboard; `next` is what leads on from it, if anything has to. */
interface Answer {
  press?: string;
  type?: string;
  next?: 'Enter' | 'Control+Enter';
}

/** Days are typed as the browser's own language has them: month, day, year. */
const answers: readonly (readonly [RegExp, Answer])[] = [
  [/^log-officerRole$/, { type: 'Team manager', next: 'Enter' }],
  [/^log-independent$/, { press: 'Space', next: 'Enter' }],
  [/^log-firstContactOn$/, { type: '01042024', next: 'Enter' }],
  [/^log-contactMethods$/, { press: 'Space', next: 'Enter' }],
  [/^log-wantedOutcome$/, { type: 'Calls that are returned.', next: 'Control+Enter' }],
  [/^log-concerns-\d-evidence$/, { type: 'Call log', next: 'Enter' }],
  [/^log-rootCauses$/, { press: 'Space', next: 'Enter' }],
  [/^log-learningIdentified$/, { press: 'Space', next: 'Enter' }],
  [/^log-learningStatement$/, { type: 'Calls are returned within a day.', next: 'Control+Enter' }],
  [/^log-learningKind$/, { press: 'ArrowDown', next: 'Enter' }],
  [/^log-actions$/, { press: 'Enter' }],
  [/^log-actions-.*-action$/, { type: 'Agree who returns calls.', next: 'Enter' }],
  [/^log-actions-.*-owner$/, { press: 'ArrowDown', next: 'Enter' }],
  [/^log-actions-.*-dueOn$/, { type: '02012024', next: 'Enter' }],
  [/^log-(equalityIssue|informationIssue|safeguarding)$/, { press: 'ArrowDown', next: 'Enter' }]
];

/**
 * Answers everything that a report is missing and submits it, by keyboard alone, from the button that leads to the first
 * question.
 * @returns how often a key was pressed or words were typed; each text counts once, as does each key
 */
export async function submitByKeyboard(page: Page): Promise<number> {
  let count = 1;
  await page.getByRole('button', { name: 'Next question without an answer' }).press('Enter');
  for (;;) {
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    if (id === 'log-submit') break;
    const answer = answers.find(([pattern]) => pattern.test(id))?.[1];
    if (answer === undefined) throw new Error(`The focus is on ${id === '' ? 'nothing' : id}, which needs no answer.`);
    const keys = [answer.press, answer.next].filter((key) => key !== undefined);
    if (answer.press !== undefined) await page.keyboard.press(answer.press);
    if (answer.type !== undefined) await page.keyboard.type(answer.type);
    if (answer.next !== undefined) await page.keyboard.press(answer.next);
    count += keys.length + (answer.type === undefined ? 0 : 1);
    if (count > 100) throw new Error(`The form does not come to its end: ${id}.`);
  }
  await page.keyboard.press('Enter');
  return count + 1;
}
