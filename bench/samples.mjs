// Short texts for the measurement of encodings: the same for the same number on every machine.
import { composeArticle, numbers } from './articles.mjs';

const ENGLISH =
  'the of and to in a is that for it was on are as with his they be at one have this from or had by hot but some what there we can out other were all your when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under'.split(
    ' ',
  );
const FRENCH =
  'le ministère de la santé a présenté à l’hôpital un résumé détaillé où les élèves étaient âgés déjà très près ça été même après première année dès siècle forêt château maïs Noël façade leçon garçon français reçu créer idée école décès fièvre épidémie contrôlée médecin général qualité prévenir traité hôte côté pâte tête fête bientôt goût août sûr dû naïf coûte chaîne connaître'.split(
    ' ',
  );

/** A number below `n`, a piece of a list. */
function tools(seed) {
  const random = numbers(seed);
  const below = n => Math.floor(random() * n);
  return { below, pick: list => list[below(list.length)] };
}

/**
 * A stretch of Vietnamese text of about `length` characters, whole words.
 * @param texts what it is cut from beside the composed articles
 */
export function vietnamese(index, length, texts) {
  const { below } = tools(index + 7919);
  const text = index % 2 === 0 ? composeArticle(index) : texts[below(texts.length)];
  const start = text.indexOf(' ', below(Math.max(1, text.length - length - 40)));
  const end = text.indexOf(' ', start + length);
  return text.slice(start + 1, end < 0 ? undefined : end);
}

const words = (list, seed, count) => {
  const { below, pick } = tools(seed);
  const text = Array.from(
    { length: count },
    () => pick(list) + (below(9) === 0 ? pick([', ', '. ', '; ', ' 12 ', ' (', ') ']) : ' '),
  );
  return text.join('');
};

const figures = seed => {
  const { below } = tools(seed);
  const row = () => Array.from({ length: 6 }, () => `${below(1e6)},${below(100)}%`).join('\t');
  return Array.from({ length: 8 }, row).join('\n');
};

const bytes = (seed, least) => {
  const { below } = tools(seed);
  return Uint8Array.from({ length: 600 }, () => least + below(256 - least));
};

/** What is not Vietnamese, kind by kind: bytes of the file of that number. */
export const FOREIGN = {
  'English, ASCII': i => Buffer.from(words(ENGLISH, i, 60)),
  'French, UTF-8': i => Buffer.from(words(FRENCH, i, 60)),
  'French, Latin-1': i => Buffer.from(words(FRENCH, i, 60).replaceAll('’', "'"), 'latin1'),
  'figures, ASCII': i => Buffer.from(figures(i)),
  'any bytes': i => bytes(i, 0),
  'bytes from 20 on': i => bytes(i, 0x20),
};
