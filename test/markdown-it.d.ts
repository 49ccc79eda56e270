// What the tests use of markdown-it, which comes without types.
declare module 'markdown-it' {
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean });
    readonly utils: { escapeHtml(text: string): string };
    render(text: string): string;
    parse(text: string, environment: object): readonly Token[];
    normalizeLink: (address: string) => string;
    normalizeLinkText: (address: string) => string;
    validateLink: (address: string) => boolean;
  }

  interface Token {
    readonly type: string;
    readonly info: string;
    readonly content: string;
    readonly attrs: readonly (readonly [name: string, value: string])[] | null;
    readonly children: readonly Token[] | null;
  }
}
