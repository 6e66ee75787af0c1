import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

/** How long a browser may keep a file: `immutable` for a name that changes with the content. */
export type CachePolicy = 'immutable' | 'no-cache';

interface HeldFile {
  readonly version: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
  readonly etag: string;
}

/** Serves files of folders, each read and compressed once and kept in memory until it changes on disk. */
export interface StaticFiles {
  /**
   * @param folder - absolute folder to serve from
   * @param relativePath - path below it, as decoded from the URL
   * @returns the file, 304 when the browser has it, or `undefined` when it is missing or lies outside the folder
   */
  serve(request: Request, folder: string, relativePath: string, policy: CachePolicy): Promise<Response | undefined>;
}

const COMPRESSIBLE = new Set(['.js', '.css', '.json', '.svg', '.txt', '.html', '.map']);

/** Makes a server of files with a cache of its own. */
export function createStaticFiles(): StaticFiles {
  const held = new Map<string, HeldFile>();

  const hold = async (path: string): Promise<HeldFile | undefined> => {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const version = `${info.mtimeMs}-${info.size}`;
    const kept = held.get(path);
    if (kept?.version === version) return kept;
    const body = new Uint8Array(await readFile(path));
    const file = { version, body, gzip: compress(path, body), etag: makeEtag(body) };
    held.set(path, file);
    return file;
  };

  return {
    async serve(request, folder, relativePath, policy) {
      const path = resolve(folder, relativePath);
      if (!path.startsWith(resolve(folder) + sep) || relativePath.includes('\0')) return undefined;
      const file = await hold(path);
      return file && respond(request, path, file, policy);
    }
  };
}

/**
 * Answers with a text made in memory, compressed and revalidated like a file.
 *
 * @param name - a file name, for its content type
 */
export function serveText(request: Request, name: string, text: string, policy: CachePolicy): Response {
  const body = new TextEncoder().encode(text);
  return respond(request, name, { version: '', body, gzip: compress(name, body), etag: makeEtag(body) }, policy);
}

function respond(request: Request, name: string, file: HeldFile, policy: CachePolicy): Response {
  const headers = new Headers({
    'Cache-Control': policy === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': getMimeType(name) ?? 'application/octet-stream',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff'
  });
  if (request.headers.get('If-None-Match') === file.etag) return new Response(null, { status: 304, headers });
  if (file.gzip && /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')) {
    headers.set('Content-Encoding', 'gzip');
    return new Response(file.gzip, { headers });
  }
  return new Response(file.body, { headers });
}

function compress(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  return COMPRESSIBLE.has(extname(name)) ? new Uint8Array(gzipSync(body)) : undefined;
}

// Weak, because the same tag stands for the compressed and the plain form.
function makeEtag(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}
