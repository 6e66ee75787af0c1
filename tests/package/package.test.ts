import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { unzipSync, strFromU8 } from 'fflate';

const root = join(__dirname, '..', '..');
const json = (path: string): { [key: string]: unknown } =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as { [key: string]: unknown };
const unzip = (path: string): Record<string, Uint8Array> => unzipSync(readFileSync(join(root, path)));

/** Manifests of every component in src. */
const components = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.manifest.json'))
  .map((path) => json(join('src', path)) as { id: string; componentType: string });

describe('the SharePoint solution', () => {
  const files = unzip('sharepoint/solution/three-cs-info-hub.sppkg');
  const names = Object.keys(files);
  const text = (pattern: RegExp): string =>
    names
      .filter((name) => pattern.test(name))
      .map((name) => strFromU8(files[name] ?? new Uint8Array()))
      .join('\n');

  test('holds every component of the hub', () => {
    const features = text(/\.xml$/);
    expect(components.length).toBeGreaterThan(0);
    for (const { id } of components) {
      expect(features.toLowerCase()).toContain(id);
    }
  });

  test('carries its own assets, so that nothing is fetched from outside the tenant', () => {
    expect(names.some((name) => /ClientSideAssets\/rag-board-web-part_\w+\.js$/.test(name))).toBe(true);
    expect(text(/\.xml$/)).not.toContain('localhost');
  });

  test('has no source map, test or TypeScript file inside', () => {
    expect(names.filter((name) => /\.map$|\.tsx?$|\.test\./.test(name))).toEqual([]);
    expect(text(/\.js$/)).not.toContain('sourceMappingURL');
  });

  test('carries the Teams app and the icons that Sync to Teams looks for', () => {
    expect(names.some((name) => name.endsWith('TeamsSPFxApp.zip'))).toBe(true);
    for (const { id } of components.filter(({ componentType }) => componentType === 'WebPart')) {
      expect(names.some((name) => name.endsWith(`${id}_color.png`))).toBe(true);
      expect(names.some((name) => name.endsWith(`${id}_outline.png`))).toBe(true);
    }
  });
});

describe('the first load of a component', () => {
  const dist = join(root, 'dist');
  /** Texts that are in a library's code and in nothing else. */
  const heavy = {
    charts: 'HorizontalBarChart',
    'Word files': 'word/document.xml',
    'Excel files': 'xl/workbook.xml',
    search: 'MiniSearch'
  };
  interface Resource {
    path?: string | { path: string };
    defaultPath?: string | { path: string };
  }
  const resources = readdirSync(dist)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => {
      const { alias, loaderConfig } = json(join('dist', name));
      return [String(alias), (loaderConfig as { scriptResources: Record<string, Resource> }).scriptResources] as const;
    });
  const firstLoads = resources.map(([alias, scriptResources]) => {
    const files = Object.values(scriptResources).flatMap(({ path, defaultPath }) => {
      const file = path ?? defaultPath;
      return file === undefined ? [] : [typeof file === 'string' ? file : file.path];
    });
    return [alias, files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n')] as const;
  });

  test('waits for nothing that only editors of a page need', () => {
    const waiting = resources.filter(([, { '@microsoft/sp-property-pane': pane }]) => pane !== undefined);
    expect(waiting.map(([alias]) => alias)).toEqual([]);
  });

  test.each(firstLoads)('%s has neither charts nor exports nor search in it', (_, code) => {
    expect(Object.entries(heavy).flatMap(([name, sign]) => (code.includes(sign) ? [name] : []))).toEqual([]);
  });

  test('is spared what is there in a file of its own', () => {
    const chunks = readdirSync(dist).filter((name) => name.startsWith('chunk.') && name.endsWith('.js'));
    const all = chunks.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');
    const found = Object.entries(heavy).flatMap(([name, sign]) => (all.includes(sign) ? [name] : []));
    expect(found).toEqual(expect.arrayContaining(['charts', 'Word files', 'Excel files']));
  });
});

describe('the component manifests', () => {
  const folder = 'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas';
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.schema.json')
  )) {
    const schema = json(join(folder, file));
    delete schema.id;
    delete schema.$schema;
    ajv.addSchema(schema, file.replace(/^jsonSchemas./, ''));
  }

  /** Of kinds that have a schema of their own; the other extensions share one. */
  const schemas: Readonly<Record<string, string>> = {
    WebPart: 'client-side-web-part-manifest.schema.json',
    ListViewCommandSet: 'command-set-extension-manifest.schema.json'
  };

  test('are valid against the schema SPFx publishes', () => {
    for (const file of readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.manifest.json'))) {
      const manifest = json(join('dist', file));
      const kind = String(manifest.extensionType ?? manifest.componentType);
      const valid = ajv.validate(schemas[kind] ?? 'client-side-extension-manifest.schema.json', manifest);
      expect({ file, valid, errors: ajv.errors }).toEqual({ file, valid: true, errors: null });
    }
  });
});

describe('the Teams app', () => {
  const files = unzip('teams/TeamsSPFxApp.zip');
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
    manifestVersion: string;
    icons: Record<'color' | 'outline', string>;
  };

  test('is valid against the schema Teams publishes for its version', () => {
    const schema = json(
      `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`
    );
    const ajv = schema.$schema?.toString().includes('draft-04')
      ? new AjvDraft04({ strict: false, allErrors: true })
      : new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.validate(schema, manifest);
    expect(ajv.errors).toBeNull();
  });

  test('has icons of the sizes Teams asks for', () => {
    const size = (png: Uint8Array | undefined): number[] => {
      const view = new DataView((png ?? new Uint8Array()).buffer, png?.byteOffset);
      return [view.getUint32(16), view.getUint32(20)];
    };
    expect(size(files[manifest.icons.color])).toEqual([192, 192]);
    expect(size(files[manifest.icons.outline])).toEqual([32, 32]);
  });

  test('opens components that the solution has', () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/componentId=([0-9a-f-]{36})/g)].map((match) => match[1]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(components.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
  });
});
