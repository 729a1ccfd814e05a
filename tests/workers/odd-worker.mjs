// A worker for the tests: doubles numbers, and misbehaves on the words.
import { serve } from '../../dist/workers/serve.js';

serve(({ factor }) => item => {
  if (item === 'crash') process.exit(3);
  if (item === 'throw') throw new Error('no such number');
  if (item === 'hang') for (;;);
  return item * factor;
});
