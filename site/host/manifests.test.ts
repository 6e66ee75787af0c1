import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createManifestSource, type ManifestSource } from './manifests';
import { HOST_APPLICATION_ID } from './syntheticManifests';

const ORIGIN = 'http://localhost:4321';

describe('the list of manifests', () => {
  let root: string;
  let source: ManifestSource;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'manifests-'));
    symlinkSync(resolve(__dirname, '../../node_modules'), join(root, 'node_modules'), 'junction');
    source = createManifestSource(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('answers every reference to a component, each from a URL of its own', () => {
    const manifests = source.list(ORIGIN);
    const ids = new Set(manifests.map((manifest) => manifest.id));
    const urls: string[] = [];
    for (const { loaderConfig } of manifests) {
      for (const resource of Object.values(loaderConfig.scriptResources)) {
        if (resource.type === 'component') expect(ids).toContain(resource.id);
        if (resource.type === 'path') urls.push(`${loaderConfig.internalModuleBaseUrls[0]}${resource.path}`);
      }
    }
    expect(ids.size).toBe(manifests.length);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
  });

  test("takes Microsoft's texts in English", () => {
    const base = source.list(ORIGIN).find((manifest) => manifest.alias === 'SPWebPartBase');
    expect(base?.loaderConfig.scriptResources['sp-webpart-base']).toMatchObject({
      type: 'path',
      path: expect.stringMatching(/^sp-webpart-base_en-us_/)
    });
  });

  test('gives the host application the modules it works with', () => {
    const application = source.list(ORIGIN).find((manifest) => manifest.id === HOST_APPLICATION_ID);
    expect(Object.keys(application?.loaderConfig.scriptResources ?? {})).toContain('@microsoft/sp-webpart-base');
  });

  test('takes the built solution as it is at each request, from this site', () => {
    const before = source.list(ORIGIN).length;
    const dist = join(root, 'dist');
    mkdirSync(dist);
    const loaderConfig = { internalModuleBaseUrls: ['https://elsewhere/'], entryModuleId: 'x', scriptResources: {} };
    writeFileSync(join(dist, 'one.manifest.json'), JSON.stringify({ id: 'one', alias: 'One', loaderConfig }));
    // As found in the middle of a build.
    writeFileSync(join(dist, 'two.manifest.json'), '{"id":');
    const [own, ...rest] = source.list(ORIGIN);
    expect(own).toMatchObject({ id: 'one', loaderConfig: { internalModuleBaseUrls: [`${ORIGIN}/dist/`] } });
    expect(rest).toHaveLength(before);
  });
});
