import type { Page } from 'playwright-core';

/** Numbers of the columns as the board tells them to screen readers, from 1. */
const columns = { reference: 1, stage: 3, due: 8, days: 9 };

/** A row as a reader sees it; several lines where it has several clocks. */
export interface SeenRow {
  readonly reference: string;
  readonly stage: string;
  /** Days due as `YYYY-MM-DD`, the headline's first. */
  readonly due: readonly string[];
  /** What its chips say, the headline's first. */
  readonly status: readonly string[];
}

/** All rows on the page, by reference; the page must be high enough for the board to draw them all. */
export async function readRows(page: Page, today: string): Promise<SeenRow[]> {
  const cells = await page.locator('[role="row"][data-case]').evaluateAll((rows, wanted) => {
    const textOf = (row: Element, column: number): string[] => {
      const cell = row.querySelector<HTMLElement>(`[aria-colindex="${column}"]`);
      return (cell?.innerText ?? '').split('\n').map((line) => line.trim());
    };
    return rows.map((row) => ({
      reference: textOf(row, wanted.reference)[0] ?? '',
      stage: textOf(row, wanted.stage)[0] ?? '',
      due: textOf(row, wanted.due),
      // A badge beside a chip is a picture with a name of its own.
      status: [...row.querySelectorAll(`[aria-colindex="${wanted.days}"] span:not([role="img"])`)].map(
        (chip) => chip.textContent ?? ''
      )
    }));
  }, columns);
  return cells
    .map(({ due, ...row }) => ({ ...row, due: due.filter((text) => text !== '').map((text) => readDay(text, today)) }))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** A day of the table, `Fri 22 Sep` or with its year `22 Sep 2022`, as `YYYY-MM-DD`. */
function readDay(text: string, today: string): string {
  const [day, month, year] = /^[A-Z][a-z]{2} \d/.test(text)
    ? [...text.split(' ').slice(1), today.slice(0, 4)]
    : text.split(' ');
  return new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
}

/** The numbers on the five counters. */
export interface Counters {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly blue: number;
  readonly grey: number;
}

/** Reads the counters, in their order on the board. */
export async function readCounters(page: Page): Promise<Counters> {
  const texts = await page
    .getByRole('group', { name: /Cases by status/ })
    .getByRole('button')
    .allInnerTexts();
  const [red = NaN, amber = NaN, green = NaN, blue = NaN, grey = NaN] = texts.map((text) =>
    Number(text.split('\n')[0]?.replace(/,/g, ''))
  );
  return { red, amber, green, blue, grey };
}
