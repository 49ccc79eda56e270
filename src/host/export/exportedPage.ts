import * as vscode from 'vscode';
import { type Article, renderPage } from '../../article';
import { type LookStyle, styleOf } from '../../shared/look';
import { shownLook } from '../look';
import { headerTexts } from '../previews/facts';
import { languageOfWords } from '../texts';

export interface ExportOptions {
  readonly extension: vscode.Uri;
  /** The page's name where the article has no title. */
  readonly name: string;
  readonly promos: boolean;
}

/** The article as one HTML file that looks as the preview does and needs nothing beside itself. */
export async function exportedPage(article: Article, { extension, name, promos }: ExportOptions): Promise<string> {
  const { data, css } = styleOf(shownLook());
  const sheet = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/export.css'));
  return renderPage(article, {
    locale: vscode.env.language,
    languageOfTexts: languageOfWords(),
    texts: headerTexts(article),
    name,
    css: `${new TextDecoder().decode(sheet)}\n${lookCss(css)}`,
    look: data,
    promos,
  });
}

function lookCss(css: LookStyle['css']): string {
  return `:root { ${Object.entries(css)
    .map(([name, value]) => `--${name}: ${asCss(value)};`)
    .join(' ')} }`;
}

/** A value, such as a list of font families, that cannot end the rule it is written into. */
function asCss(value: string | number): string {
  return String(value).replace(/[^\p{L}\p{N}\s"',.+_-]/gu, '');
}
