import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Source } from '../../input/source.js';
import type { Problem } from '../../model/problem.js';
import type { ListingName } from '../../output/names.js';
import type { Repaired } from '../../use-cases/repair.js';
import type { Call, CommandSpec } from '../command.js';
import { usageError } from '../exit.js';
import {
  ENCODING_OPTION,
  type EncodingOption,
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  TONE_OPTION,
  type ToneOption,
} from '../inputs.js';
import type { ListingFile } from '../listings.js';
import type { PlaceOptions } from '../places.js';
import { Report } from '../report.js';
import { printable } from '../terminal.js';

interface NormalizeOptions extends InputOptions, EncodingOption, ToneOption, PlaceOptions {
  readonly report?: string;
}

export const normalizeCommand: CommandSpec = {
  name: 'normalize',
  arguments: '[paths...]',
  options: [
    { flags: '-o, --output <path>' },
    { flags: '--in-place' },
    { flags: '--report <file>' },
    ENCODING_OPTION,
    TONE_OPTION,
    ...INPUT_OPTIONS,
  ],
  run,
};

const FIELDS = ['file', 'line', 'column', 'repair', 'was', 'is'] as const;

async function run(call: Call<NormalizeOptions>): Promise<number> {
  const { options, streams, say } = call;
  const [{ repairSource }, { inTurns }, { futurePath, listFormat, refuseInputAsOutput, writeFailure }, { placesOf }] =
    await Promise.all([
      import('../../use-cases/repair.js'),
      import('../../use-cases/run.js'),
      import('../outputs.js'),
      import('../places.js'),
    ]);
  const reportFormat = options.report === undefined ? 'csv' : listFormat('--report', options.report, say);
  const { sources, named, problems, left } = await findInputs(call);
  const placeOf = placesOf(sources, call);
  if (options.report !== undefined) {
    refuseInputAsOutput(sources, '--report', options.report, call);
    const list = futurePath(options.report);
    const isText = sources.some(source => {
      const place = placeOf(source);
      return place !== undefined && futurePath(place) === list;
    });
    if (isText) throw usageError(say.reportIsOutput(printable(options.report)));
  }
  if (options.inPlace) await refuseReadOnly(sources, call);
  const report = new Report(call, sources.length, named, 'repairs');
  for (const problem of problems) report.problem(problem);
  report.left(left);
  const list = await openList(reportFormat, call);
  const listed = async (work: Promise<void> | undefined): Promise<void> => {
    await work?.catch(error => {
      throw writeFailure(error, options.report, call);
    });
  };
  const read = inTurns(sources, async source => ({
    place: placeOf(source),
    result: await repairSource(source, options),
  }));
  try {
    for await (const { place, result } of read) {
      streams.signal.throwIfAborted();
      const problem = 'code' in result ? result : options.inPlace ? lossInPlace(result) : undefined;
      if (problem !== undefined) {
        report.problem(problem);
        const { file, reason: was } = problem;
        await listed(list?.write({ file, line: null, column: null, repair: 'unread', was, is: null }));
      } else {
        const repaired = result as Repaired;
        await writeText(repaired, place, call);
        let [repairs, lost] = [0, 0];
        for (const row of repaired.repairs) {
          if (row.repair === 'lost') lost++;
          else repairs++;
          await listed(list?.write({ ...row }));
        }
        report.repaired(repaired, repairs, lost);
      }
    }
    await listed(list?.finish());
  } catch (error) {
    await list?.discard();
    throw error;
  }
  report.summary();
  return report.exit;
}

/** @throws Failure where a file may not be replaced: none is touched then */
async function refuseReadOnly(sources: readonly Source[], call: Call<NormalizeOptions>): Promise<void> {
  const [{ assertWritable }, { writeFailure }] = await Promise.all([
    import('../../output/file-destination.js'),
    import('../outputs.js'),
  ]);
  for (const { path } of sources) {
    await assertWritable(path!).catch(error => {
      throw writeFailure(error, path, call);
    });
  }
}

async function openList(format: ListingName, call: Call<NormalizeOptions>): Promise<ListingFile | undefined> {
  const path = call.options.report;
  if (path === undefined) return undefined;
  const [{ ListingFile }, { writeFailure }] = await Promise.all([import('../listings.js'), import('../outputs.js')]);
  return ListingFile.open(path, FIELDS, 'repairs', format).catch(error => {
    throw writeFailure(error, path, call);
  });
}

/** Bytes that could not be read exist in the file alone: it is not replaced. */
function lossInPlace({ file, bytes, decoded: { text, encoding, warnings } }: Repaired): Problem | undefined {
  if (warnings.length === 0) return undefined;
  const size = Buffer.byteLength(text);
  // A file of sound UTF-8 may hold U+FFFD from some earlier loss; a byte order mark has three bytes.
  if (encoding === 'utf-8' && (size === bytes || size + 3 === bytes)) return undefined;
  return {
    file,
    code: 'undecodable',
    reason: 'some of its bytes are not letters and would be lost if it were overwritten',
  };
}

async function writeText(
  { text, bytes, decoded }: Repaired,
  place: string | undefined,
  call: Call<NormalizeOptions>,
): Promise<void> {
  if (place === undefined) {
    const { print } = await import('../print.js');
    await print(text, call);
    return;
  }
  const isSame = decoded.encoding === 'utf-8' && text === decoded.text && Buffer.byteLength(text) === bytes;
  if (call.options.inPlace && isSame) return;
  const [{ writeWhole }, { isFolder, writeFailure }] = await Promise.all([
    import('../../output/file-destination.js'),
    import('../outputs.js'),
  ]);
  try {
    const { output } = call.options;
    if (output !== undefined && isFolder(output)) await mkdir(dirname(place), { recursive: true });
    await writeWhole(place, text, call.streams.signal);
  } catch (error) {
    throw writeFailure(error, place, call);
  }
}
