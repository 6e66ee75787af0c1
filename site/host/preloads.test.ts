import type { ComponentManifest, ScriptResource } from './manifestTypes';
import { findPreloads } from './preloads';

const manifest = (id: string, scriptResources: Record<string, ScriptResource>): ComponentManifest => ({
  id,
  alias: id,
  version: '1.0.0',
  componentType: 'Library',
  manifestVersion: 2,
  loaderConfig: { internalModuleBaseUrls: [`http://here/${id}/`], entryModuleId: id, scriptResources }
});
const needs = (id: string): ScriptResource => ({ type: 'component', id, version: '1.0.0' });

const manifests = [
  manifest('board', {
    board: { type: 'path', path: 'board.js' },
    react: needs('react'),
    'react-dom': needs('react-dom'),
    loader: needs('loader'),
    texts: {
      type: 'localizedPath',
      defaultPath: 'texts_default.js',
      paths: { 'en-GB': 'texts_en.js', 'cy-GB': { path: 'texts_cy.js', integrity: 'sha256-x' } }
    }
  }),
  manifest('notice', { notice: { type: 'path', path: 'notice.js' }, react: needs('react'), gone: needs('gone') }),
  manifest('react-dom', { 'react-dom': { type: 'path', path: 'react-dom.js' }, react: needs('react') }),
  manifest('react', { react: { type: 'path', path: 'react.js' } }),
  manifest('loader', { loader: { type: 'path', path: 'loader.js' } }),
  manifest('other', { other: { type: 'path', path: 'other.js' } })
];
const hrefs = (ids: string[], locale: string): string[] =>
  findPreloads(ids, manifests, locale, new Set(['loader'])).map(({ href }) => href);

describe('what a page fetches at once', () => {
  test('is each script of its components and of what they need, once and in the order they are needed', () => {
    expect(hrefs(['board', 'notice', 'unknown'], 'en-GB')).toEqual([
      'http://here/react/react.js',
      'http://here/react-dom/react-dom.js',
      'http://here/board/board.js',
      'http://here/board/texts_en.js',
      'http://here/notice/notice.js'
    ]);
  });

  test.each([
    ['cy-GB', 'texts_cy.js'],
    ['en-gb', 'texts_en.js'],
    ['fr-FR', 'texts_default.js']
  ])('has the texts of %s', (locale, file) => {
    expect(hrefs(['board'], locale)).toContain(`http://here/board/${file}`);
  });

  test('names the component of each, by which the loader knows it', () => {
    expect(findPreloads(['notice'], manifests, 'en-GB', new Set())).toEqual([
      { componentId: 'react', href: 'http://here/react/react.js' },
      { componentId: 'notice', href: 'http://here/notice/notice.js' }
    ]);
  });
});
