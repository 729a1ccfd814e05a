import type { CommandSpec } from '../command.js';
import { checkCommand } from './check.js';
import { completionsCommand } from './completions.js';
import { configCommand } from './config.js';
import { correctionsCommand } from './corrections.js';
import { detectCommand } from './detect.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';
import { initCommand } from './init.js';
import { normalizeCommand } from './normalize.js';
import { schemaCommand } from './schema.js';
import { scoreCommand } from './score.js';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly CommandSpec[] = [
  extractCommand,
  explainCommand,
  normalizeCommand,
  detectCommand,
  checkCommand,
  scoreCommand,
  correctionsCommand,
  schemaCommand,
  configCommand,
  initCommand,
  completionsCommand,
];
