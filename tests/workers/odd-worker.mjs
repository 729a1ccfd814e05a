// A worker for the tests: doubles numbers, and misbehaves on the words.
import { serve } from '../../dist/workers/serve.js';

serve(({ factor }) => async item => {
  if (item === 'crash') process.exit(3);
  if (item === 'throw') throw new Error('no such number');
  if (item === 'hang') for (;;);
  if (item === 'hoard') for (const kept = []; ; ) kept.push(Array.from({ length: 1000 }, () => ({ item })));
  return item * factor;
});
