import type { CommandSpec } from '../command.js';
import { checkCommand } from './check.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';
import { schemaCommand } from './schema.js';
import { scoreCommand } from './score.js';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly CommandSpec[] = [
  extractCommand,
  explainCommand,
  checkCommand,
  scoreCommand,
  schemaCommand,
];
