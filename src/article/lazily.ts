/** What `make` gives, made when first asked for: an extension that is only loaded reads nothing. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
