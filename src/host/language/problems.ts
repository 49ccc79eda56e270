import * as vscode from 'vscode';
import type { Problem } from '../../article';
import { HEADER_REACH, parseHeader } from '../../article/header';
import { rangeOf } from '../rangeOf';
import { isSeed, SEED_NAME } from '../seed';

function messageOf({ code }: Problem): string {
  switch (code) {
    case 'impossible-date':
      return vscode.l10n.t(
        'There is no such date. A seed begins with “date”, a date like 2025-03-09 or 2025-03, and the text.',
      );
    case 'missing-header':
      return vscode.l10n.t(
        'The header is missing. A seed begins with “date”, a date like 2025-03-09 or 2025-03, and the text.',
      );
  }
}

/** A missing header matters only where the file's name promises one: any text may be treated as a seed by hand. */
function matters({ code }: Problem, document: vscode.TextDocument): boolean {
  return code !== 'missing-header' || SEED_NAME.test(document.uri.path);
}

/** Not so what Git has of a file, or a program tells. */
function canBeMended({ isUntitled, uri }: vscode.TextDocument): boolean {
  return isUntitled || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function diagnosticOf(document: vscode.TextDocument, problem: Problem): vscode.Diagnostic {
  const { start, end } = problem.range;
  const range = start === end ? document.lineAt(0).range : rangeOf(document, start, end);
  const diagnostic = new vscode.Diagnostic(range, messageOf(problem), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Seed Reader';
  diagnostic.code = problem.code;
  return diagnostic;
}

/** What is wrong with a document's header; the article itself need not be read for it. */
function problemsOf(document: vscode.TextDocument): readonly Problem[] {
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEADER_REACH)));
  return parseHeader(head).problems.filter(problem => matters(problem, document));
}

/** Warns in the Problems panel of what is wrong with a seed's header for as long as it is open and wrong. */
export function registerProblems(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('seed-reader');
  const check = (document: vscode.TextDocument) => {
    if (!isSeed(document) || !canBeMended(document)) return;
    const problems = problemsOf(document);
    if (problems.length > 0 || collection.has(document.uri)) {
      collection.set(
        document.uri,
        problems.map(problem => diagnosticOf(document, problem)),
      );
    }
  };
  for (const document of vscode.workspace.textDocuments) check(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Behind a header's reach a keystroke changes nothing of it.
      if (contentChanges.some(({ rangeOffset }) => rangeOffset < HEADER_REACH)) check(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
}
