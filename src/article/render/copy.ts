import type { Article } from '../model';
import type { Utterance } from '../utterances';
import { writtenDate } from './date';
import { escapeMarkdown } from './markdown';

/** A way to copy a quotation; a citation names the speaker, the date and the file. */
export type QuoteForm = 'quote' | 'attributed' | 'citation' | 'markdown';

export interface CopyOptions {
  readonly form: QuoteForm;
  /** The reader's language, a BCP 47 tag. */
  readonly locale: string;
  /** The name of the article's file, for a citation. */
  readonly file: string;
}

/** The utterance as text for the clipboard. */
export function copyOf(article: Article, utterance: Utterance, { form, locale, file }: CopyOptions): string {
  const { paragraphs, marks, speaker } = utterance;
  const quoted = marks[0] + paragraphs.join('\n\n') + marks[1];
  const { date } = article.header;
  const written = date && writtenDate(date, locale);
  switch (form) {
    case 'quote':
      return quoted;
    case 'attributed':
      return speaker ? `${quoted} — ${speaker}` : quoted;
    case 'citation':
      return `${quoted} (${[speaker, written, file].filter(Boolean).join('; ')})`;
    case 'markdown': {
      const source = [speaker, written].filter(part => part !== undefined).map(escapeMarkdown);
      const lines = [...paragraphs.map(escapeMarkdown), ...(source.length > 0 ? [`— ${source.join(', ')}`] : [])];
      return lines.map(line => `> ${line}`).join('\n>\n');
    }
  }
}
