import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder with the real reports and their gold, named by the environment variable GONGKAI_SHARED; null where it is not set.
 * It is not part of the project, so tests that use it are skipped, with a line that says so, where it is absent.
 */
export const sharedFolder: string | null = findShared();

function findShared(): string | null {
  const folder = process.env.GONGKAI_SHARED;
  if (folder === undefined || folder === '') {
    console.log('GONGKAI_SHARED is not set: tests on real reports are skipped');
    return null;
  }
  if (!existsSync(join(folder, 'reports'))) throw new Error(`GONGKAI_SHARED: no reports/ in ${folder}`);
  return folder;
}
