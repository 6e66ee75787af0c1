import type { Frame, Locator, Page } from 'playwright-core';

/** More than any page has places to stop at. */
const mostStops = 250;

/** Whether what has the focus in a frame is called so, or begins so: by its label, its own name or its words. */
function hasFocus(frame: Frame, name: string): Promise<boolean> {
  return frame.evaluate((wanted) => {
    const focused = document.activeElement;
    const labels = focused !== null && 'labels' in focused ? (focused.labels as NodeListOf<HTMLElement> | null) : null;
    const said = focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? '';
    return said.trim().startsWith(wanted);
  }, name);
}

/** Presses Tab until something of this name has the focus, as a person without a mouse does. */
export async function tabTo(
  page: Page,
  name: string,
  { frame = page.mainFrame(), key = 'Tab' }: { frame?: Frame; key?: 'Tab' | 'Shift+Tab' } = {}
): Promise<void> {
  for (let step = 0; step < mostStops; step += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(frame, name)) return;
  }
  throw new Error(`Tab never reaches ${name}.`);
}

/** Presses a key until a control has the focus. @throws when it never has it */
async function pressUntil(control: Locator, key: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    control.evaluate((element) => element.ownerDocument.activeElement === element);
  for (let steps = 0; !(await isThere()); steps += 1) {
    if (steps > mostStops) throw new Error(`${key} never reaches ${String(control)}.`);
    await control.page().keyboard.press(key);
  }
}

/** Goes to a control from where the focus is, on with Tab or back with Shift and Tab, as a person without a mouse does. */
export async function reach(control: Locator): Promise<void> {
  const isBehind = await control.evaluate((element) => {
    const { activeElement: from, body } = element.ownerDocument;
    if (from === null || from === body) return false;
    return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  await pressUntil(control, isBehind ? 'Shift+Tab' : 'Tab');
}

/** Goes to a control with Tab and presses a key on it. */
export async function press(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(control);
  await control.page().keyboard.press(key);
}

/** Goes to a field with Tab and types over what it says. Days are typed as the browser's own language has them: month, day, year. */
export async function write(field: Locator, text: string): Promise<void> {
  await reach(field);
  const { keyboard } = field.page();
  if ((await field.getAttribute('type')) !== 'date') await keyboard.press('ControlOrMeta+A');
  await keyboard.type(text);
}

/** Goes to a list with Tab and with the arrow keys to one of its lines. @param line its words, or what they begin with */
export async function choose(list: Locator, line: string): Promise<void> {
  await reach(list);
  const steps = await list.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return [...options].findIndex(({ text }) => text.startsWith(wanted)) - selectedIndex;
  }, line);
  const { keyboard } = list.page();
  for (let step = 0; step < Math.abs(steps); step += 1) await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Opens a menu by its button, goes to one of its lines with the arrow keys and presses Enter on it. */
export async function pressInMenu(button: Locator, line: Locator): Promise<void> {
  await press(button);
  await line.waitFor();
  await line.page().locator('[role="menu"] :focus, [role="menu"]:focus').waitFor();
  await pressUntil(line, 'ArrowDown');
  await line.page().keyboard.press('Enter');
}

/**
 * What a screen reader says of itself while something is done: words that come to a live region which was there before them,
 * and alerts. The page stays the same one.
 * @param act ends when what it leads to can be seen
 * @returns each thing said, in order
 */
export async function heard(screen: Page | Frame, act: () => Promise<unknown>): Promise<string[]> {
  const listening = await screen.evaluateHandle(() => {
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
    const wordsOf = (region: Element): string => {
      const copy = region.cloneNode(true) as Element;
      for (const quiet of copy.querySelectorAll('[role="timer"], [aria-live="off"]')) quiet.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const regions = (): Element[] => [...document.querySelectorAll(live)].filter((region) => region.checkVisibility());
    const known = new Map(regions().map((region) => [region, wordsOf(region)]));
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      for (const region of regions()) {
        const before = known.get(region) ?? (region.getAttribute('role') === 'alert' ? '' : undefined);
        const words = wordsOf(region);
        known.set(region, words);
        if (words !== '' && before !== undefined && words !== before) said.push(words);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return { said, observer };
  });
  await act();
  return listening.evaluate(async ({ said, observer }) => {
    // What comes with the next drawing belongs to it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    observer.disconnect();
    return said;
  });
}
