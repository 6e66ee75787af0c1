import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { launchBrowser } from '../tests/support/browser';
import { type BenchResult, median } from './Bench';
import type { WarmStartPage, WayOfKeeping } from './warmStartPage';

const count = 100_000;
const rounds = 7;

/** A page of an address of its own, because only such a page may store anything. */
async function servePage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Warm start</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

/** How soon 100,000 stages that a device has kept can be read: columns against a record a row and against one text. */
export async function run(): Promise<BenchResult> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join('bench', 'warmStartPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true
  });
  const server = await servePage();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate((stages) => window.warmStart.fill(stages), count);
    const times: Record<WayOfKeeping | 'objects', number[]> = { rows: [], columns: [], text: [], objects: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ['rows', 'columns', 'text'] as const) {
        times[way].push(await page.evaluate((one) => window.warmStart.start(one), way));
      }
      times.objects.push(await page.evaluate(() => window.warmStart.unpack()));
    }
    const middle = (way: keyof typeof times): number => median(times[way]);
    const faster = (way: keyof typeof times, than: keyof typeof times): number => middle(than) / middle(way);
    const took = `${middle('columns').toFixed(0)} ms to ${middle('rows').toFixed(0)} ms`;
    return {
      name: 'Warm start from the device, 100,000 stages',
      rows: [
        {
          what: 'every stage can be read, from columns',
          ratio: faster('columns', 'rows'),
          note: `times faster than from a record a row (${took}); at least 20`,
          ok: faster('columns', 'rows') >= 20
        },
        {
          what: 'every stage can be read, from columns',
          ratio: faster('columns', 'text'),
          note: 'times faster than from one text of JSON'
        },
        {
          what: 'every stage is an object, from columns',
          ratio: faster('objects', 'rows'),
          note: 'times faster than from a record a row'
        }
      ]
    };
  } finally {
    await browser.close();
    server.close();
  }
}

declare global {
  interface Window {
    warmStart: WarmStartPage;
  }
}
