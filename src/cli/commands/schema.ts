import { SCHEMA_NAMES, type SchemaName } from '../../schema/names.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, usageError } from '../exit.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';

const NAMES = [...SCHEMA_NAMES, 'tables', 'measures'] as const;

export const schemaCommand: CommandSpec = {
  name: 'schema',
  arguments: '[name]',
  words: NAMES,
  options: [],
  run: schema,
};

async function schema(call: Call): Promise<number> {
  const name = asked(call);
  const { print } = await import('../print.js');
  await print(await textOf(name), call);
  return EXIT.done;
}

async function textOf(name: (typeof NAMES)[number]): Promise<string> {
  if (name === 'tables') return tables();
  return name === 'measures' ? (await import('../../use-cases/measures.js')).measureList() : jsonSchema(name);
}

async function jsonSchema(name: SchemaName): Promise<string> {
  const { standaloneSchema } = await import('../../schema/standalone.js');
  return `${JSON.stringify(standaloneSchema(name), null, 2)}\n`;
}

/** Every table that an output can hold, described as a folder of tables is. */
async function tables(): Promise<string> {
  const [{ dataPackage }, { allTables }] = await Promise.all([
    import('../../output/datapackage.js'),
    import('../../output/tables/index.js'),
  ]);
  return dataPackage(allTables(), { format: 'csv', headings: 'en', excel: false });
}

function asked({ args: [name = 'document'], say }: Call): (typeof NAMES)[number] {
  const known = NAMES.find(one => one === name);
  if (known !== undefined) return known;
  const meant = closest(name, NAMES);
  const hint = meant === undefined ? '' : say.didYouMean(meant);
  throw usageError(say.badChoice('schema', printable(name), NAMES.join(', ')) + hint);
}
