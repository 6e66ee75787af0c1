import type { Feature } from 'write-excel-file/universal';

/** A4 by Excel's number of it. */
const a4 = 9;

/** Prints each sheet as wide as a page, on as many pages as it is long. */
export const fitToWidth: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet, { orientation = 'portrait' }: { orientation?: string }) =>
          sheet
            .replace(/<pageSetup\b[^>]*\/>/, '')
            .replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(
              '</worksheet>',
              `<pageSetup paperSize="${a4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/></worksheet>`
            )
      }
    }
  }
};
