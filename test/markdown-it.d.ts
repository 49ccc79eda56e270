// What the tests use of markdown-it, which comes without types.
declare module 'markdown-it' {
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean });
    readonly utils: { escapeHtml(text: string): string };
    render(text: string): string;
  }
}
