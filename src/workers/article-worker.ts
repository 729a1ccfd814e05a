// The thread that turns articles into rows; started by the run.
import type { Source } from '../input/source.js';
import { type JobSettings, type Outcome, startJob } from '../use-cases/job.js';
import type { Page } from '../use-cases/page.js';
import { serve } from './serve.js';

serve<JobSettings, Source, Outcome<Page>>(startJob);
