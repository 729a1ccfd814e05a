import type { Call, CommandSpec } from '../command.js';
import { SHELLS } from '../completions/shells.js';
import { EXIT, usageError } from '../exit.js';
import { MESSAGES } from '../messages/index.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';
import { programVersion } from '../version.js';

export const completionsCommand: CommandSpec = {
  name: 'completions',
  arguments: '<shell>',
  words: SHELLS,
  options: [],
  run: completions,
};

async function completions({ args: [given = ''], commands, say, ...call }: Call): Promise<number> {
  const shell = SHELLS.find(one => one === given);
  if (shell === undefined) {
    const meant = closest(given, SHELLS);
    const hint = meant === undefined ? '' : say.didYouMean(meant);
    throw usageError(say.badChoice('completions', printable(given), SHELLS.join(', ')) + hint);
  }
  const [{ commandTree }, { treeOf }, { SCRIPTS }, { print }] = await Promise.all([
    import('../program.js'),
    import('../completions/tree.js'),
    import('../completions/scripts.js'),
    import('../print.js'),
  ]);
  // Windows PowerShell takes a script in the encoding of the system, which may have no Vietnamese letters.
  const texts = shell === 'powershell' ? MESSAGES.en : say;
  const script = SCRIPTS[shell](treeOf(commandTree(commands, programVersion(), texts)));
  await print(script, { ...call, args: [given], commands, say });
  return EXIT.done;
}
