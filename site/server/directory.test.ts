import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectory, readDirectory, toClaim, toUpn, type DirectoryUser } from './directory';

const user = (login: string, extra: Partial<DirectoryUser> = {}): DirectoryUser => ({
  login,
  title: login,
  email: login,
  jobTitle: '',
  department: '',
  roles: [],
  ...extra
});

describe('the directory', () => {
  it('finds a person by any spelling of the login', () => {
    const directory = createDirectory([user('Ola@council.example'), user('b@council.example', { isDefault: true })]);
    expect(directory.find('OLA@COUNCIL.EXAMPLE')?.login).toBe('Ola@council.example');
    expect(directory.find('i:0#.f|membership|ola@council.example')?.login).toBe('Ola@council.example');
    expect(directory.find('nobody')).toBeUndefined();
    expect(directory.defaultUser.login).toBe('b@council.example');
    expect(toUpn(toClaim('A@b'))).toBe('a@b');
  });

  it('refuses no users and two with one login', () => {
    expect(() => createDirectory([])).toThrow('empty');
    expect(() => createDirectory([user('a@x'), user('A@x')])).toThrow('two users');
  });

  it('names the file and the user that cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'directory-'));
    const file = join(folder, 'people.json');
    try {
      expect(() => readDirectory(file)).toThrow(`${file} cannot be read`);
      writeFileSync(file, '{}');
      expect(() => readDirectory(file)).toThrow('must be a list');
      writeFileSync(file, '[{"login":"a@x"}]');
      expect(() => readDirectory(file)).toThrow(`${file}, user 1: "title" must be a text.`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
