import { toParagraphs } from './plainText';

/** Where on its page a control stands. */
interface Place {
  /** Width in twelfths of the section. */
  readonly sectionFactor: number;
  readonly zoneIndex: number;
  readonly sectionIndex: number;
  readonly controlIndex: number;
}

/** One web part as a page stores it. */
export interface CanvasControl extends Place {
  readonly kind: 'webPart';
  readonly instanceId: string;
  readonly webPartId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Everything the page stores of the web part, kept so that saving loses nothing. */
  readonly webPartData: Readonly<Record<string, unknown>>;
}

/** One text of a page, as paragraphs without markup; to be escaped. SharePoint shows its headings, lists and links. */
export interface CanvasText extends Place {
  readonly kind: 'text';
  readonly paragraphs: readonly string[];
}

/** What a page can hold. */
export type CanvasPart = CanvasControl | CanvasText;

/** One horizontal zone of a page: columns from left to right, each with its parts from top to bottom. */
export interface CanvasZone {
  readonly columns: readonly { readonly sectionFactor: number; readonly parts: readonly CanvasPart[] }[];
}

const WEB_PART_CONTROL = 3;
const TEXT_CONTROL = 4;

/**
 * Reads a modern page's `CanvasContent1`: the JSON list of its controls.
 *
 * @returns zones from top to bottom; page settings, empty texts and entries that are neither web part nor text are left
 * out, and a page never edited (empty text) has none; `undefined` when the text is no JSON list
 */
export function readCanvas(canvasContent1: string): CanvasZone[] | undefined {
  const entries = canvasContent1.trim() === '' ? [] : parseList(canvasContent1);
  const parts = entries?.flatMap(toPart);
  if (parts === undefined) return undefined;
  return groupBy(parts, (part) => part.zoneIndex).map((zone) => ({
    columns: groupBy(zone, (part) => part.sectionIndex).map((column) => ({
      sectionFactor: column[0]?.sectionFactor ?? 12,
      parts: [...column].sort((a, b) => a.controlIndex - b.controlIndex)
    }))
  }));
}

function parseList(text: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function toPart(entry: unknown): CanvasPart[] {
  if (!isRecord(entry)) return [];
  if (entry.controlType === WEB_PART_CONTROL) return toControl(entry);
  return entry.controlType === TEXT_CONTROL ? toTexts(entry) : [];
}

function toTexts(entry: Record<string, unknown>): CanvasText[] {
  const paragraphs = toParagraphs(toText(entry.innerHTML));
  return paragraphs.length === 0 ? [] : [{ kind: 'text', paragraphs, ...toPlace(entry) }];
}

function toControl(entry: Record<string, unknown>): CanvasControl[] {
  const webPartData = isRecord(entry.webPartData) ? entry.webPartData : {};
  const webPartId = toText(entry.webPartId) || toText(webPartData.id);
  const instanceId = toText(entry.id) || toText(webPartData.instanceId);
  if (webPartId === '' || instanceId === '') return [];
  return [
    {
      kind: 'webPart',
      instanceId,
      webPartId: webPartId.toLowerCase(),
      title: toText(webPartData.title),
      properties: isRecord(webPartData.properties) ? webPartData.properties : {},
      webPartData,
      ...toPlace(entry)
    }
  ];
}

function toPlace(entry: Record<string, unknown>): Place {
  const position = isRecord(entry.position) ? entry.position : {};
  return {
    sectionFactor: Math.min(12, Math.max(1, toNumber(position.sectionFactor, 12))) || 12,
    zoneIndex: toNumber(position.zoneIndex, 1),
    sectionIndex: toNumber(position.sectionIndex, 1),
    controlIndex: toNumber(position.controlIndex, 1)
  };
}

function groupBy(parts: readonly CanvasPart[], key: (part: CanvasPart) => number): CanvasPart[][] {
  const groups = new Map<number, CanvasPart[]>();
  for (const part of parts) groups.set(key(part), [...(groups.get(key(part)) ?? []), part]);
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
