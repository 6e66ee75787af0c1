import type { RichDocument } from '../../../reportFiles/richText/toRichDocx';
import { fileNameOf } from '../../../reportFiles/reportTitle';
import { download, wordType } from '../../board/export/download';

/**
 * Gives a document of rich text as a Word file, named after its title alone: neither a case nor its people are in a name.
 * @returns the file's name
 * @throws whatever fetching the code or making the file throws
 */
export async function saveRichDocx(document: RichDocument): Promise<string> {
  const { toRichDocx } = await import(
    /* webpackChunkName: 'hub-rich-docx' */ '../../../reportFiles/richText/toRichDocx'
  );
  const name = `${fileNameOf(document.title)}.docx`;
  download(name, await toRichDocx(document), wordType);
  return name;
}
