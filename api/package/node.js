// For Node: the module is read while it is imported, so that its functions answer at once.

import { readFileSync } from 'node:fs';
import { initSync } from './bindings.js';

initSync({ module: readFileSync(new URL('./amerce.wasm', import.meta.url)) });

export * from './functions.js';
