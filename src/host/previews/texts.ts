import { l10n } from 'vscode';
import type { Texts } from '../../shared/texts';

/** The words that the page fills in itself, in VS Code's display language. */
export function pageTexts(): Texts {
  return {
    moreSpeakers: l10n.t('{0} more'),
    fewerSpeakers: l10n.t('Fewer'),
    named: l10n.t('Named in the text'),
    resolvedFrom: l10n.t('Resolved from “{0}”'),
    resolved: l10n.t('Resolved from the text around'),
    guessed: l10n.t('Guessed from the context'),
    unknownSpeaker: l10n.t('The text does not say who said this'),
    ofTotal: l10n.t('{0} of {1}'),
    onePromoHidden: l10n.t('1 promotion hidden'),
    promosHidden: l10n.t('{0} promotions hidden'),
    onePromo: l10n.t('1 promotion'),
    promos: l10n.t('{0} promotions'),
    show: l10n.t('Show'),
    hide: l10n.t('Hide'),
    pause: l10n.t('Pause'),
    resume: l10n.t('Resume'),
  };
}
