import { NO_OWN_WORDS } from '../model/own-words.js';
import { TableRecorder } from './engine/kept-tables.js';
import { Triggers } from './engine/triggers.js';
import { Vocabulary } from './engine/vocabulary.js';
import { STAGES } from './stages.js';

/** Grows the tables of all kinds and writes them down, for `GROWN_TABLES`. */
export function recordTables(): string {
  const recorder = new TableRecorder();
  const vocabulary = new Vocabulary(recorder);
  const extractors = STAGES.map(stage => stage.make(vocabulary, NO_OWN_WORDS));
  new Triggers(
    vocabulary,
    extractors.flatMap(({ triggers }) => triggers),
  );
  vocabulary.keep();
  return recorder.written();
}
