// What every extension host offers besides VS Code's own API, a web worker as well as Node.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const console: { error(what: unknown): void };
declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal: boolean });
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
/** In a web worker only, as `XMLHttpRequest` is, but for another extension that brings one to Node. */
declare const importScripts: unknown;
declare class XMLHttpRequest {
  readonly status: number;
  readonly statusText: string;
  readonly responseText: string;
  timeout: number;
  open(method: string, address: string, async: boolean): void;
  send(): void;
}
/** In Node any module, in a web worker `vscode` alone. */
declare function require(name: string): Record<string, (...given: unknown[]) => unknown>;
