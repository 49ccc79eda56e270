import type { Quote } from '../model';

/** A quotation before its speaker is known. */
export type QuoteDraft = Omit<Quote, 'attribution'>;
