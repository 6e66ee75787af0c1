/** Where text that is not saved yet outlives a reload of the page. */
export interface TextKeeper<T> {
  read(key: string): T | undefined;
  write(key: string, text: T): void;
  clear(key: string): void;
}

/**
 * Keeps text in the browser's storage.
 * @param storage of the tab, where nothing may stay on a shared device, or of the browser
 * @param prefix keeps one kind of text apart from another
 */
export function keepTexts<T>(storage: Storage, prefix: string): TextKeeper<T> {
  // A full or forbidden store is no reason to stop writing: the text is still on the page and on its way.
  const attempt = <Result>(act: () => Result): Result | undefined => {
    try {
      return act();
    } catch (error) {
      console.warn('Unsaved text could not be kept on this device.', error);
      return undefined;
    }
  };
  return {
    read: (key) =>
      attempt(() => {
        const kept = storage.getItem(prefix + key);
        const text: T | undefined = kept === null ? undefined : JSON.parse(kept);
        return text;
      }),
    write: (key, text) => attempt(() => storage.setItem(prefix + key, JSON.stringify(text))),
    clear: (key) => attempt(() => storage.removeItem(prefix + key))
  };
}
