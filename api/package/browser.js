// For browsers and bundlers: importing waits until the module is there, so that its functions answer at once.

import start from './bindings.js';

await start({ module_or_path: new URL('./amerce.wasm', import.meta.url) });

export * from './functions.js';
