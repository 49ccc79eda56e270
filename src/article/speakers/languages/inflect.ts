/** Every stem with every ending: `withEndings('afirm señal', 'ó a')` is "afirmó afirma señaló señala". */
export function withEndings(stems: string, endings: string): string {
  const list = endings.split(' ');
  return stems
    .split(/\s+/)
    .flatMap(stem => list.map(ending => stem + ending))
    .join(' ');
}

/** The regular forms of English verbs: "note" → "note notes noted noting". Takes and gives words parted by spaces. */
export function englishForms(verbs: string): string {
  return verbs.split(/\s+/).map(forms).join(' ');
}

/** Verbs that double their last letter ("admitted"). */
const DOUBLED = /^(?:admit|refer|rip|slam|quip|dub|nod|plan)$/;

function forms(verb: string): string {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return `${verb} ${root}ies ${root}ied ${verb}ing`;
  }
  const hard = DOUBLED.test(verb) ? stem + stem.slice(-1) : stem;
  return `${verb} ${verb}${/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's'} ${hard}ed ${hard}ing`;
}
