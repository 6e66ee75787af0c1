/**
 * Waits until the style sheets of code that has just come are on the page. SPFx's style loader puts them there in a task of its
 * own; a frame that is drawn before shows the screen without them, and then everything moves.
 */
export function stylesInPlace(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve));
}
