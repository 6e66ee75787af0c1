import type { Frame, Page } from 'playwright-core';

/** Whether what has the focus in a frame is called so, or begins so: by its label, its own name or its words. */
export function hasFocus(frame: Frame, name: string): Promise<boolean> {
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
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(frame, name)) return;
  }
  throw new Error(`Tab never reaches ${name}.`);
}
