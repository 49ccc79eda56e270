// What every extension host offers besides VS Code's own API, a web worker as well as Node.
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
