/** Does one thing later. To set it anew puts that off, or puts another thing in its place. */
export class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;

  /** True while something is still to be done. */
  get isSet(): boolean {
    return this.#id !== undefined;
  }

  /** Calls `action` in so many milliseconds, and nothing that it was to call before. */
  set(action: () => void, milliseconds: number): void {
    this.dispose();
    this.#id = setTimeout(() => {
      this.#id = undefined;
      action();
    }, milliseconds);
  }

  /** Calls nothing any more, unless it is set anew. */
  dispose(): void {
    clearTimeout(this.#id);
    this.#id = undefined;
  }
}
