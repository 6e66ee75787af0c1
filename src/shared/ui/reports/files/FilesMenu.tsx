import * as React from 'react';
import { reportTexts } from '../../../loc/reports';
import type { ReportDocument } from '../../../reportFiles/ReportDocument';
import { fileNameOf } from '../../../reportFiles/reportTitle';
import { download, wordType } from '../../board/export/download';
import { MenuButton } from '../../board/menu/MenuButton';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';

const types = {
  docx: wordType,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip'
} as const;

/** The library for a kind of file comes with its first file. */
async function makeFile(document: ReportDocument, form: keyof typeof types): Promise<Uint8Array> {
  switch (form) {
    case 'docx':
      return (await import(/* webpackChunkName: 'hub-docx' */ '../../../reportFiles/docx/toDocx')).toDocx(document);
    case 'xlsx':
      return (await import(/* webpackChunkName: 'hub-xlsx' */ '../../../reportFiles/xlsx/toXlsx')).toXlsx(document);
    case 'zip':
      return (await import(/* webpackChunkName: 'hub-csv' */ '../../../reportFiles/csv/toCsvZip')).toCsvZip(document);
  }
}

/** Props of {@link FilesMenu}. */
export interface FilesMenuProps {
  /** The report laid out, at the moment a file is asked for. */
  document(): ReportDocument;
  onPrint(): void;
  /** Says how it went. */
  onNews(news: string): void;
}

/** Takes the report out as a file or on paper. */
export function FilesMenu({ document, onPrint, onNews }: FilesMenuProps): React.ReactElement {
  const words = useFeatureTexts(reportTexts).screen.files;
  const save = (form: keyof typeof types): void => {
    const made = document();
    const name = `${fileNameOf(made.title)}.${form}`;
    onNews(words.making);
    makeFile(made, form).then(
      (bytes) => {
        download(name, bytes, types[form]);
        onNews(words.made(name));
      },
      () => onNews(words.failed)
    );
  };
  return (
    <MenuButton
      className={controls.button}
      entries={() => [
        { key: 'docx', text: words.docx, heading: words.hint, onClick: () => save('docx') },
        { key: 'xlsx', text: words.xlsx, onClick: () => save('xlsx') },
        { key: 'zip', text: words.csv, onClick: () => save('zip') },
        { key: 'print', text: words.print, onClick: onPrint }
      ]}
    >
      {words.heading}
    </MenuButton>
  );
}
