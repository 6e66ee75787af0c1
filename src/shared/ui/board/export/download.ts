/** Media type of Word files. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves content as a file on the reader's device. @param type media type; CSV when absent */
export function download(
  fileName: string,
  content: string | Uint8Array,
  type: string = 'text/csv;charset=utf-8'
): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers read the address after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 1000);
}
