import { wordsOf } from '../../wordSet';

/** Every stem with every ending: `withEndings('afirm señal', 'ó a')` is "afirmó afirma señaló señala". */
export function withEndings(stems: string, endings: string): string {
  const list = endings.split(' ');
  return wordsOf(stems)
    .flatMap(stem => list.map(ending => stem + ending))
    .join(' ');
}

/** The same for French stems, which keep their sound: `frenchForms('lanc jug', 'e ait')` is "lance lançait juge jugeait". */
export function frenchForms(stems: string, endings: string): string {
  return withEndings(stems, endings)
    .replace(/c(?=ait\b)/g, 'ç')
    .replace(/g(?=ait\b)/g, 'ge');
}

/** The regular forms of English verbs: "note" → "note notes noted noting", "agree" → "… agreed agreeing". Takes and gives words parted by spaces. */
export function englishForms(verbs: string): string {
  return wordsOf(verbs).map(forms).join(' ');
}

/** Verbs that double their last letter ("admitted"). */
const DOUBLED =
  /^(?:admit|refer|rip|slam|quip|dub|nod|plan|snap|shrug|sob|grin|beg|brag|prod|concur|rebut|fret|blog|recap|deadpan)$/;

function forms(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return `${verb} ${root}ies ${root}ied ${verb}ing`;
  }
  const third = `${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's'}`;
  if (verb.endsWith('e')) return `${verb} ${third} ${verb}d ${verb.replace(/(?<!e)e$/, '')}ing`;
  const hard = DOUBLED.test(verb) ? verb + verb.slice(-1) : verb.replace(/c$/, 'ck');
  return `${verb} ${third} ${hard}ed ${hard}ing`;
}

/** Every word as it is and with every beginning: `withBeginnings('قال', 'و')` is "قال وقال". */
export function withBeginnings(words: string, beginnings: string): string {
  const list = ['', ...wordsOf(beginnings)];
  return wordsOf(words)
    .flatMap(word => list.map(beginning => beginning + word))
    .join(' ');
}
