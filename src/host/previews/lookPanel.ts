import { l10n } from 'vscode';
import { escapeHtml, renderButton } from '../../article';
import { ALIGNMENTS, FONTS, type Look, THEMES } from '../../shared/look';

/** The HTML of the controls that change the look; the page shows in them what is set. */
export function lookPanelHtml(): string {
  return `<div class="panel look" hidden>
${choice('fontFamily', l10n.t('Font'), FONTS)}
${stepper('fontSize', l10n.t('Size'))}
${stepper('width', l10n.t('Width'))}
${stepper('lineHeight', l10n.t('Line height'))}
${choice('alignment', l10n.t('Alignment'), ALIGNMENTS)}
${choice('theme', l10n.t('Theme'), THEMES)}
<button type="button" class="reset">${escapeHtml(l10n.t('Reset'))}</button>
</div>`;
}

type Value = (typeof FONTS)[number] | Look['alignment'] | Look['theme'];

function valueText(value: Value): string {
  const texts: Readonly<Record<Value, string>> = {
    serif: l10n.t('Serif'),
    sans: l10n.t('Sans'),
    editor: l10n.t('Editor'),
    start: l10n.t('Ragged'),
    justify: l10n.t('Justified'),
    vscode: l10n.t('VS Code'),
    paper: l10n.t('Paper'),
    sepia: l10n.t('Sepia'),
    dark: l10n.t('Dark'),
    contrast: l10n.t('High contrast'),
  };
  return texts[value];
}

function choice(name: keyof Look, label: string, values: readonly Value[]): string {
  const labels = values.map(
    value =>
      `<label><input type="radio" name="${name}" value="${value}"><span>${escapeHtml(valueText(value))}</span></label>`,
  );
  return `<fieldset class="${name}"><legend>${escapeHtml(label)}</legend><div class="choices">${labels.join('')}</div></fieldset>`;
}

function stepper(name: keyof Look, label: string): string {
  const escaped = escapeHtml(label);
  const less = renderButton('class="less"', l10n.t('{0}: less', label), '−');
  const more = renderButton('class="more"', l10n.t('{0}: more', label), '+');
  const steps = `${less}<output aria-live="polite"></output>${more}`;
  return `<div class="stepper ${name}"><span aria-hidden="true">${escaped}</span><div class="steps" role="group" aria-label="${escaped}">${steps}</div></div>`;
}
