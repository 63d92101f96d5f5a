import type { CommandDeclaration } from './command.ts';
import { agreeCommand } from './command-agree.ts';
import { analyzeCommand } from './command-analyze.ts';
import { classifyCommand } from './command-classify.ts';
import { compareCommand } from './command-compare.ts';
import { evaluateCommand } from './command-evaluate.ts';
import { exportCommand } from './command-export.ts';
import { patternsCommand } from './command-patterns.ts';
import { reuseCommand } from './command-reuse.ts';
import { showCommand } from './command-show.ts';
import { termsCommand } from './command-terms.ts';
import { trainCommand } from './command-train.ts';

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly CommandDeclaration[] = [
  analyzeCommand,
  showCommand,
  reuseCommand,
  compareCommand,
  exportCommand,
  evaluateCommand,
  agreeCommand,
  trainCommand,
  classifyCommand,
  termsCommand,
  patternsCommand,
];
