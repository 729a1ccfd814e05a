import { SCHEMA_NAMES, type SchemaName } from '../../schema/names.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, usageError } from '../exit.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';

export const schemaCommand: CommandSpec = {
  name: 'schema',
  arguments: '[name]',
  reads: false,
  options: [],
  run: schema,
};

async function schema(call: Call): Promise<number> {
  const [{ standaloneSchema }, { print }] = await Promise.all([
    import('../../schema/standalone.js'),
    import('../print.js'),
  ]);
  await print(`${JSON.stringify(standaloneSchema(asked(call)), null, 2)}\n`, call);
  return EXIT.done;
}

function asked({ args: [name = 'document'], say }: Call): SchemaName {
  const known = SCHEMA_NAMES.find(one => one === name);
  if (known !== undefined) return known;
  const meant = closest(name, SCHEMA_NAMES);
  const hint = meant === undefined ? '' : say.didYouMean(meant);
  throw usageError(say.badChoice('schema', printable(name), SCHEMA_NAMES.join(', ')) + hint);
}
