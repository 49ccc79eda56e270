/** The root of the page: it carries how all of it looks, and its language. */
export const ROOT: HTMLElement = document.documentElement;

/** A new element with attributes. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A new button; `attributes` are what it has beside its type. */
export function button(
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes }, ...children);
}

/** Lets a mark, an attribute that the style sheet knows, go from one element to another; `undefined`: from none, or to none. */
export function moveMark(
  from: Element | null | undefined,
  to: Element | null | undefined,
  name: string,
  value = '',
): void {
  from?.removeAttribute(name);
  to?.setAttribute(name, value);
}

/** Calls the listener at each event of a type; `capture`: before those within the target hear it. */
export function listen<K extends keyof WindowEventMap>(
  target: EventTarget,
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  capture = false,
): void {
  // A target of unknown kind takes only what hears any event.
  target.addEventListener(type, listener as EventListener, capture);
}

/** Calls the listener at each press of a button, by pointer or by key. */
export function onPress(pressed: HTMLElement, listener: () => void): void {
  listen(pressed, 'click', listener);
}

/** Gives an element the focus without moving the page to it; `undefined` leaves the focus where it is. */
export function focusInPlace(focused: HTMLElement | undefined): void {
  focused?.focus({ preventScroll: true });
}

/** The same for what takes the place of what had the focus; another part of the window, such as the editor, keeps it. */
export function handOnFocus(successor: HTMLElement | undefined): void {
  if (document.hasFocus()) focusInPlace(successor);
}

/** True for the element that has the focus on the page, and for those that hold it. */
export function hasFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}

/** What a selector matches of the target of an event and what that stands in; `undefined` when nothing does. */
export function closestTo<E extends HTMLElement = HTMLElement>(
  target: EventTarget | null | undefined,
  selector: string,
): E | undefined {
  return (target instanceof Element && target.closest<E>(selector)) || undefined;
}

/** Where in the window an element is, in pixels. */
export function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** True where some of what is in a box shows in the window. */
export function isInView({ bottom, top }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight;
}

/** Pixels of the window on either side of the column of the text. */
export function marginOf(text: HTMLElement): number {
  return (document.body.clientWidth - text.offsetWidth) / 2;
}
