import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { powershellScript } from './powershell.js';
import type { Shell } from './shells.js';
import type { CompletionTree } from './tree.js';
import { zshScript } from './zsh.js';

/** What makes the script of each shell. */
export const SCRIPTS: Readonly<Record<Shell, (tree: CompletionTree) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};
