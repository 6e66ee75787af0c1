import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './shell.mjs';

/**
 * The most that a component's first load may weigh, in kB (1,000 bytes) gzipped: its own scripts and strings,
 * with every library in them but React, which SharePoint serves.
 */
const budgets = {
  InfoHubWebPart: 120,
  RagBoardWebPart: 100,
  ReportsWebPart: 100,
  HandlingGuidanceWebPart: 100,
  LearningLibraryWebPart: 100,
  CasePageWebPart: 100,
  InvestigationLogWebPart: 100,
  ActionsWebPart: 100,
  LogFormCustomizer: 100,
  RagStatusFieldCustomizer: 70,
  CaseCommandSet: 70,
  SiteNoticeApplicationCustomizer: 30
};

/** @param {string} path */
const gzippedKb = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/**
 * Weighs each component in `dist/` as SharePoint would load it.
 * @returns {{alias: string, firstLoad: number, budget: number | undefined, files: {file: string, kB: number}[]}[]}
 */
export function componentWeights() {
  const dist = join(root, 'dist');
  return readdirSync(dist)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => {
      const manifest = JSON.parse(readFileSync(join(dist, file), 'utf8'));
      const files = Object.values(manifest.loaderConfig.scriptResources)
        .map((resource) => resource.path ?? resource.defaultPath)
        .filter((path) => typeof path === 'string')
        .map((path) => ({ file: path, kB: gzippedKb(join(dist, path)) }));
      return {
        alias: manifest.alias,
        firstLoad: files.reduce((sum, { kB }) => sum + kB, 0),
        budget: budgets[manifest.alias],
        files
      };
    });
}

/** Files of `dist/` that load only when asked for. @returns {{file: string, kB: number}[]} */
export function lazyChunks() {
  const first = new Set(componentWeights().flatMap(({ files }) => files.map(({ file }) => file)));
  return readdirSync(join(root, 'dist'))
    .filter((file) => file.endsWith('.js') && !first.has(file))
    .map((file) => ({ file, kB: gzippedKb(join(root, 'dist', file)) }));
}

/** Prints every weight; false when a component is over its budget. */
export function printWeights() {
  let within = true;
  for (const { alias, firstLoad, budget } of componentWeights()) {
    const over = budget !== undefined && firstLoad > budget;
    within &&= !over;
    console.log(
      `${alias}: first load ${firstLoad.toFixed(1)} kB gzipped${budget ? ` of ${budget} kB allowed` : ''}${over ? ' - OVER' : ''}`
    );
  }
  for (const { file, kB } of lazyChunks()) {
    console.log(`  on demand: ${file} ${kB.toFixed(1)} kB gzipped`);
  }
  return within;
}
