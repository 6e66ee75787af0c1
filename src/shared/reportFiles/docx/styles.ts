import { type IStylesOptions, LineRuleType } from 'docx';
import { reportLanguage } from '../../domain/publication/reportLanguage';

const ink = '242424';
const accent = '0F5A9E';

/** Sizes are half points, spaces twentieths of a point. Arial, because every office program has it or one as wide. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: ink, language: { value: reportLanguage } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
    },
    title: { run: { size: 48, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 80 } } },
    heading1: {
      run: { size: 32, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true }
    },
    heading2: {
      run: { size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true }
    },
    caption: {
      run: { size: 20, bold: true, color: ink },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true }
    }
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 28, color: '5C5A58' },
      paragraph: { spacing: { after: 240 } }
    },
    {
      id: 'ContentsHeading',
      name: 'Contents heading',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true }
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } }
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: 18, color: '5C5A58' },
      paragraph: { spacing: { before: 60, after: 60 } }
    },
    { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 18, color: '5C5A58' } },
    { id: 'Mark', name: 'Mark', basedOn: 'Normal', run: { bold: true, color: 'A4262C' } }
  ]
};
