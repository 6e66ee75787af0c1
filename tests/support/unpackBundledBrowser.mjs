// Unpacks the Chromium that npm ships into the folder that TMPDIR names. It runs in a process of its own, because the
// package decides by that variable alone where to put its files.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
await chromium.executablePath();
await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
