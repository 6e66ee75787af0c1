/** Saves a text as a file on the reader's device. */
export function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers read the address after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 1000);
}
