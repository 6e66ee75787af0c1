/** One web part as a page stores it. */
export interface CanvasControl {
  readonly instanceId: string;
  readonly webPartId: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Everything the page stores of the web part, kept so that saving loses nothing. */
  readonly webPartData: Readonly<Record<string, unknown>>;
  /** Width in twelfths of the section. */
  readonly sectionFactor: number;
  readonly zoneIndex: number;
  readonly sectionIndex: number;
  readonly controlIndex: number;
}

/** One horizontal zone of a page: columns from left to right, each with its web parts from top to bottom. */
export interface CanvasZone {
  readonly columns: readonly { readonly sectionFactor: number; readonly controls: readonly CanvasControl[] }[];
}

const WEB_PART_CONTROL = 3;

/**
 * Reads a modern page's `CanvasContent1`: the JSON list of its controls.
 *
 * @returns zones from top to bottom; text controls, page settings and entries that are no web part are left out,
 * and a page never edited (empty text) has none; `undefined` when the text is no JSON list
 */
export function readCanvas(canvasContent1: string): CanvasZone[] | undefined {
  const entries = canvasContent1.trim() === '' ? [] : parseList(canvasContent1);
  const controls = entries?.flatMap(toControl);
  if (controls === undefined) return undefined;
  return groupBy(controls, (control) => control.zoneIndex).map((zone) => ({
    columns: groupBy(zone, (control) => control.sectionIndex).map((column) => ({
      sectionFactor: column[0]?.sectionFactor ?? 12,
      controls: [...column].sort((a, b) => a.controlIndex - b.controlIndex)
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

function toControl(entry: unknown): CanvasControl[] {
  if (!isRecord(entry) || entry.controlType !== WEB_PART_CONTROL) return [];
  const webPartData = isRecord(entry.webPartData) ? entry.webPartData : {};
  const webPartId = toText(entry.webPartId) || toText(webPartData.id);
  const instanceId = toText(entry.id) || toText(webPartData.instanceId);
  if (webPartId === '' || instanceId === '') return [];
  const position = isRecord(entry.position) ? entry.position : {};
  return [
    {
      instanceId,
      webPartId: webPartId.toLowerCase(),
      title: toText(webPartData.title),
      properties: isRecord(webPartData.properties) ? webPartData.properties : {},
      webPartData,
      sectionFactor: Math.min(12, Math.max(1, toNumber(position.sectionFactor, 12))) || 12,
      zoneIndex: toNumber(position.zoneIndex, 1),
      sectionIndex: toNumber(position.sectionIndex, 1),
      controlIndex: toNumber(position.controlIndex, 1)
    }
  ];
}

function groupBy(controls: readonly CanvasControl[], key: (control: CanvasControl) => number): CanvasControl[][] {
  const groups = new Map<number, CanvasControl[]>();
  for (const control of controls) groups.set(key(control), [...(groups.get(key(control)) ?? []), control]);
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
