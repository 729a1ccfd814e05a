// Looks for inputs that break a property: `npm run fuzz -- --inputs 1000000 --from 0`. Needs a build. Each failure is printed
// with its number, by which `inputOf` gives it again; it becomes a small named test.
import { parseArgs } from 'node:util';
import { inputOf } from '../tests/fuzz/inputs.mjs';
import { faultOf } from '../tests/fuzz/properties.mjs';

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '1000000' }, from: { type: 'string', default: '0' } },
});
const [from, count] = [Number(values.from), Number(values.inputs)];
/** Failures of one property that are printed. */
const SHOWN = 5;

const began = performance.now();
const failures = new Map();
for (let number = from; number < from + count; number++) {
  const fault = faultOf(inputOf(number));
  if (fault === undefined) continue;
  const [property] = fault.split(/[:(]/, 1);
  const seen = (failures.get(property) ?? 0) + 1;
  failures.set(property, seen);
  if (seen <= SHOWN) console.log(`${number}: ${fault.slice(0, 600)}`);
}
const seconds = (performance.now() - began) / 1000;
const total = [...failures.values()].reduce((sum, one) => sum + one, 0);
console.log(`${count} inputs from ${from} in ${seconds.toFixed(0)} s: ${total} failures`, Object.fromEntries(failures));
process.exitCode = total > 0 ? 1 : 0;
