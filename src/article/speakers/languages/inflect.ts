/** The regular forms of English verbs: "note" → "note notes noted noting". Takes and gives words parted by spaces. */
export function inflect(verbs: string): string {
  return verbs.split(/\s+/).map(forms).join(' ');
}

/** Verbs of more than one syllable that double their last letter all the same ("admitted"), and short ones that do. */
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
