import { Buffer } from '../../../../node_modules/buffer/index.js';

// What exceljs and its streams take for granted, as Node has it.
Object.assign(globalThis, {
  global: globalThis,
  Buffer,
  process: { env: {}, version: '', nextTick: (work: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => work(...args)) },
});
