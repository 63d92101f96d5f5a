import { readFileSync } from 'node:fs';

/** The version of the package, as package.json has it. */
export const VERSION: string = readVersion();

function readVersion(): string {
  // two levels up from src/pipeline as from dist/pipeline
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const version: unknown = (JSON.parse(text) as { version?: unknown }).version;
  if (typeof version !== 'string') throw new Error('package.json has no version');
  return version;
}
