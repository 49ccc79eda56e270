import * as vscode from 'vscode';
import { type Article, renderPage } from '../../article';
import { FONTS, type Look } from '../../shared/look';
import { headerTexts } from '../previews/facts';
import { currentLook } from '../previews/look';
import { languageOfWords } from '../texts';

export interface ExportOptions {
  readonly extension: vscode.Uri;
  /** The page's name where the article has no title. */
  readonly name: string;
  readonly promos: boolean;
}

/** The article as one HTML file that looks as the preview does and needs nothing beside itself. */
export async function exportedPage(article: Article, { extension, name, promos }: ExportOptions): Promise<string> {
  const look = currentLook();
  const sheet = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/export.css'));
  return renderPage(article, {
    locale: vscode.env.language,
    languageOfTexts: languageOfWords(),
    texts: headerTexts(article),
    name,
    css: `${new TextDecoder().decode(sheet)}\n${lookCss(look)}`,
    look: {
      font: FONTS.some(font => font === look.fontFamily) ? look.fontFamily : 'own',
      align: look.alignment,
      theme: look.theme,
      quotes: look.highlightQuotes ? 'on' : 'off',
    },
    promos,
  });
}

function lookCss({ fontSize, width, lineHeight, fontFamily }: Look): string {
  const given = vscode.workspace.getConfiguration('editor').get<unknown>('fontFamily');
  const editor = typeof given === 'string' ? given : 'monospace';
  return `:root { --size: ${fontSize}px; --width: ${width}; --leading: ${lineHeight}; --own-font: ${asCss(fontFamily)}; --editor: ${asCss(editor)}; }`;
}

/** A list of font families cannot end the rule that it is written into. */
function asCss(families: string): string {
  return families.replace(/[^\p{L}\p{N}\s"',._-]/gu, '');
}
