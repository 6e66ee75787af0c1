import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';

/** A site page of the hub. */
interface HubPage {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** The one thing on the page: a web part, or plain words. */
  readonly content: { readonly webPart: WebPart } | { readonly words: string };
}

interface WebPart {
  readonly id: string;
  readonly title: string;
  /** Fixed for each page, so that filling it again changes nothing. */
  readonly instanceId: string;
  /** What is set on it here, beside what it starts with. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** The hub's component id, as in its manifest. */
const infoHub = { id: '9a6f2d41-5c3e-4b78-8f10-3e7d9b5a1c66', title: '3Cs Info Hub' };

/** The RAG board's component id, as in its manifest. */
const ragBoard = { id: '316dbde5-1647-494a-bd40-730117099da5', title: 'RAG board' };

/** The reports' component id, as in its manifest. */
const reports = { id: 'b4a0f3c9-6d5e-4f1b-8a47-2c9f1e7d3b60', title: 'Reports' };

/** The handling guidance's component id, as in its manifest. */
const handlingGuidance = { id: '7c2e5b18-94a6-4d3f-b1e0-5a8d6f3c9e21', title: 'Handling guidance' };

/** The learning library's component id, as in its manifest. */
const learningLibrary = { id: '9d3f6b27-5c18-4e0a-b4d9-2f7a8c1e6b35', title: 'Learning library' };

/** The case page's component id, as in its manifest. */
const casePage = { id: '7c1d5a2e-90b4-4e6f-a3d8-5b0e4f8c2a91', title: 'Case' };

/** The log reports' component id, as in its manifest. */
const investigationLog = { id: '2b7d9e40-6a1c-4f85-93d2-8c5e0b4a7f13', title: 'Investigation log' };

/** The action plan's component id, as in its manifest. */
const actions = { id: '6d0f3a85-2c7e-4b91-a4d6-9e1b5c8f7a24', title: 'Actions' };

/** The pages every site of the hub has. @see contract: local site */
export const hubPages: readonly HubPage[] = [
  {
    name: 'Home',
    title: 'Home',
    content: { webPart: { ...infoHub, instanceId: '5b8f1c6e-3d0a-4f57-9c1b-6f2f3f0c7a11' } }
  },
  {
    name: 'RagBoard',
    title: 'RAG board',
    content: { webPart: { ...ragBoard, instanceId: 'c0a7b2d4-8e61-4b39-a5d2-1f7e9b6c4d22' } }
  },
  {
    name: 'Case',
    title: 'Case',
    content: { webPart: { ...casePage, instanceId: '3f9e6b1d-27c8-4d05-b6a1-9e0d5c7f4b44' } }
  },
  {
    name: 'InvestigationLog',
    title: 'Investigation log',
    content: { webPart: { ...investigationLog, instanceId: '8d2f5c71-4b9e-4a30-9c6d-1e7a3f0b6d55' } }
  },
  {
    name: 'Actions',
    title: 'Actions',
    content: { webPart: { ...actions, instanceId: '4a7c9e13-6b2d-4f58-8e91-0d5b3c7f2e66' } }
  },
  {
    name: 'HandlingGuidance',
    title: 'Handling guidance',
    content: { webPart: { ...handlingGuidance, instanceId: 'd4c1b7e2-2f6a-4c90-8e35-7b1d9a5f3c44' } }
  },
  {
    name: 'LearningLibrary',
    title: 'Learning library',
    content: { webPart: { ...learningLibrary, instanceId: 'a1e8d5c3-7b42-4f69-8c0e-3d6b9f2a5e55' } }
  },
  {
    name: 'Reports',
    title: 'Reports',
    content: { webPart: { ...reports, instanceId: 'e7d2c1a4-5b3f-4a86-9d10-8c4e2f6b7a33' } }
  },
  {
    name: 'Accessibility',
    title: 'Accessibility statement',
    content: {
      webPart: {
        ...infoHub,
        instanceId: '9b2f7d16-4e08-4c3a-8f95-6a1d0c7e5b28',
        properties: { start: 'accessibility' }
      }
    }
  }
];

const position = { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, layoutIndex: 1, sectionFactor: 12 };
const WEB_PART_CONTROL = 3;
const TEXT_CONTROL = 4;

/** What the page's CanvasContent1 holds: a list of controls, as the modern page editor writes it. */
export function toCanvas(content: HubPage['content']): string {
  if ('words' in content) {
    return JSON.stringify([
      {
        controlType: TEXT_CONTROL,
        id: 'f1f2f3f4-0000-4000-8000-000000000001',
        position,
        editorType: 'CKEditor',
        innerHTML: `<p>${content.words}</p>`
      }
    ]);
  }
  const { id, title, instanceId, properties } = content.webPart;
  return JSON.stringify([
    {
      controlType: WEB_PART_CONTROL,
      id: instanceId,
      webPartId: id,
      position,
      webPartData: {
        id,
        instanceId,
        title,
        dataVersion: '1.0',
        properties: { title: '', ...properties },
        serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} }
      }
    }
  ]);
}

/**
 * Puts the hub's pages into Site Pages. A page that is there already with content is left as it is, because people edit pages.
 * @param siteUrl absolute address of the site
 */
export async function seedPages(sp: SPFI, siteUrl: string): Promise<void> {
  const folder = `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/SitePages`;
  const pages = sp.web.lists.getByTitle('Site Pages').items;
  const existing: { Id: number; FileLeafRef: string; CanvasContent1: string | null }[] = await pages
    .select('Id', 'FileLeafRef', 'CanvasContent1')
    .top(500)();
  for (const { name, title, content } of hubPages) {
    const found = existing.find((page) => page.FileLeafRef === `${name}.aspx`);
    if (found?.CanvasContent1) continue;
    if (!found)
      await sp.web
        .getFolderByServerRelativePath(folder)
        .files.addUsingPath(`${name}.aspx`, '<%@ Page %>', { Overwrite: true });
    const file = sp.web.getFileByServerRelativePath(`${folder}/${name}.aspx`);
    const item: { Id: number } = await file.listItemAllFields.select('Id')();
    await pages.getById(item.Id).update({ Title: title, CanvasContent1: toCanvas(content) });
  }
}
