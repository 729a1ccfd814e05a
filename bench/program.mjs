// Runs the program as a user does, and tells what it took.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/vihealth.js', import.meta.url));
/** Makes a run tell, at its end, what it took: on descriptor 3, which the program itself never uses. */
const WITNESS = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

/**
 * Runs the program; answers with seconds, CPU seconds and the peak of its memory in megabytes, threads included.
 * @param args its words
 * @param input path of a file that is its standard input
 * @param program where another build has it
 */
export async function runProgram(args, { input, program = PROGRAM } = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', WITNESS, program, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', chunk => {
    told += chunk;
  });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (input !== undefined) await pipeline(createReadStream(input), child.stdin);
  const code = await ended;
  if (code !== 0) throw new Error(`vihealth ${args.join(' ')} ended with ${code}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told);
  return {
    seconds: (performance.now() - began) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  };
}
