import type { CommandSpec } from '../command.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly CommandSpec[] = [extractCommand, explainCommand];
