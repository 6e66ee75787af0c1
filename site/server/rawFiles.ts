import { Access } from './access';
import type { SignedInUser } from './hostContext';
import type { List } from './store/model';
import type { Site } from './store/site';

/** Types a browser may show on our own origin: nothing that can hold script. */
const SHOWN: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf'
};

function respond(name: string, content: Uint8Array): Response {
  const type = SHOWN[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  const encoded = encodeURIComponent(name).replaceAll("'", '%27');
  return new Response(content as BodyInit, {
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Disposition': `${type === undefined ? 'attachment' : 'inline'}; filename*=UTF-8''${encoded}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=0'
    }
  });
}

function attachmentAt(list: List, path: string): { itemId: number; name: string } | undefined {
  const match = /^\/Attachments\/(\d+)\/([^/]+)$/i.exec(path.slice(list.rootFolder.length));
  return match?.[2] === undefined ? undefined : { itemId: Number(match[1]), name: match[2] };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign names no file.
    return undefined;
  }
}

/**
 * A stored file or attachment by its URL, for links and images.
 * @returns `undefined` when there is none the user may see
 */
export function serveFile(site: Site, user: SignedInUser, request: Request): Response | undefined {
  const path = decoded(new URL(request.url).pathname);
  if (path === undefined) return undefined;
  const access = new Access(site, user.id);
  const list = site.files.listOf(path);
  if (list === undefined) return undefined;
  const attachment = attachmentAt(list, path);
  const head = attachment === undefined ? site.files.locate(path)?.head : site.items.head(list, attachment.itemId);
  if (head === undefined || !access.seesItem(list, head)) return undefined;
  const content =
    attachment === undefined
      ? site.files.content(list, head.id)
      : site.db.get(
          'SELECT content FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?',
          list.id,
          head.id,
          attachment.name
        )?.['content'];
  return content instanceof Uint8Array ? respond(attachment?.name ?? head.leaf, content) : undefined;
}
