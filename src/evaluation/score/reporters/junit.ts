import { junitSuite, xmlText } from '../../junit.js';
import type { ScoreReporter } from './reporter.js';

/** For CI servers: a test case per measure, which fails below its floor, and one for each file that cannot be measured. */
export const junit: ScoreReporter = {
  name: 'junit',
  forEyes: false,
  format: ({ measures, missed, floors, faults }, _view, words) => {
    const names = new Set([...measures.keys(), ...floors.map(({ measure }) => measure)]);
    return junitSuite('vihealth score', [
      ...Array.from(names, name => {
        const floor = missed.find(({ measure }) => measure === name);
        const message = floor && words.belowFloor(name, measures.get(name)?.f1, floor.least);
        return { name, file: name, outcome: message === undefined ? '' : `<failure message="${xmlText(message)}"/>` };
      }),
      ...faults.map(({ file, reason }) => ({
        name: file,
        file,
        outcome: `<error message="${xmlText(words.reason(reason))}"/>`,
      })),
    ]);
  },
};
