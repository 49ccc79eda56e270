/** How the page looks: what a reader sets in the page's own controls, or in the settings `seedReader.preview.*`. */
export interface Look {
  /** `serif`, `sans`, `editor` (the editor's font), or any font family as CSS writes it. */
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  /** Characters in a line, about. */
  readonly width: number;
  /** A multiple of the font's size. */
  readonly lineHeight: number;
  readonly alignment: 'start' | 'justify';
  /** `vscode` follows VS Code's own colours. */
  readonly theme: 'vscode' | 'paper' | 'sepia' | 'dark' | 'contrast';
  readonly highlightQuotes: boolean;
  /** Shows the list of sections beside the text where there is room for it. */
  readonly showContents: boolean;
}

export type LookName = keyof Look;

/** A look as the page shows it: its fonts are as CSS takes them. */
export interface ShownLook extends Look {
  /** The font that `editor` stands for, as CSS writes it. */
  readonly editorFont: string;
}

/** One change that a reader made. */
export interface LookChange {
  readonly name: LookName;
  readonly value: string | number | boolean;
}

/** What the controls called Appearance hold, and reset; the rest has buttons of its own. */
export const DEFAULT_APPEARANCE: Omit<Look, 'highlightQuotes' | 'showContents'> = {
  fontFamily: 'serif',
  fontSize: 18,
  width: 66,
  lineHeight: 1.6,
  alignment: 'start',
  theme: 'vscode',
};

export const DEFAULT_LOOK: Look = { ...DEFAULT_APPEARANCE, highlightQuotes: true, showContents: true };

/** What a numeric setting may be, and how far one press of a button takes it. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const RANGES: Readonly<Record<'fontSize' | 'width' | 'lineHeight', Limits>> = {
  fontSize: { least: 10, most: 40, step: 1 },
  width: { least: 30, most: 140, step: 4 },
  lineHeight: { least: 1.1, most: 2.6, step: 0.1 },
};

/** The fonts that the style sheets have names for. */
export const FONTS = ['serif', 'sans', 'editor'] as const;
export const ALIGNMENTS: readonly Look['alignment'][] = ['start', 'justify'];
export const THEMES: readonly Look['theme'][] = ['vscode', 'paper', 'sepia', 'dark', 'contrast'];

/** Characters of a list of font families; what is longer would fill the settings, not the page. */
const LONGEST_FAMILY = 500;

/** One family as CSS writes it, or would with quotation marks: Georgia, "Iowan Old Style", Noto Serif, Source Serif 4. */
const FAMILY = /^\s*(?:"[^"\\\n]+"|'[^'\\\n]+'|[\p{L}\p{N}_+-]+(?: +[\p{L}\p{N}_+-]+)*)\s*$/u;
/** A name that CSS takes without quotation marks. No word of it begins with a digit. */
const BARE = /^-?[\p{L}_][\p{L}\p{N}_-]*(?: +-?[\p{L}_][\p{L}\p{N}_-]*)*$/u;
/** Words that are none; CSS takes no list with one of them. */
const KEYWORD = /^\s*(?:inherit|initial|unset|revert|revert-layer|default)\s*$/i;

function isFamily(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_FAMILY) return false;
  return value.split(',').every(name => FAMILY.test(name) && !KEYWORD.test(name));
}

/** The same list of font families with quotation marks around each name that CSS takes only so. */
export function quotedFamilies(families: string): string {
  return families.replace(/"[^"]*"|'[^']*'|[^\s,"'][^,"']*/g, family => {
    const name = family.trim().replace(/\s+/g, ' ');
    // What has marks or an escape is written for CSS already.
    return /["'\\]/.test(name) || BARE.test(name) ? family : `"${name}"`;
  });
}

/** What the style sheets read a look from. */
export interface LookStyle {
  /** Attributes of the root, by their names after `data-`. */
  readonly data: Readonly<Record<string, string>>;
  /** Custom properties, by their names after `--`. */
  readonly css: Readonly<Record<string, string | number>>;
}

/** What makes a page look so. */
export function styleOf(look: ShownLook): LookStyle {
  return {
    data: {
      font: FONTS.some(font => font === look.fontFamily) ? look.fontFamily : 'own',
      align: look.alignment,
      theme: look.theme,
      quotes: look.highlightQuotes ? 'on' : 'off',
    },
    css: {
      size: `${look.fontSize}px`,
      width: look.width,
      leading: look.lineHeight,
      'own-font': look.fontFamily,
      editor: look.editorFont,
    },
  };
}

/** A look out of values of unknown types; what is missing or makes no sense counts as the default. */
export function readLook(settingOf: (name: LookName) => unknown): Look {
  const flag = (name: 'highlightQuotes' | 'showContents'): boolean => {
    const value = settingOf(name);
    return typeof value === 'boolean' ? value : DEFAULT_LOOK[name];
  };
  const number = (name: keyof typeof RANGES): number => {
    const value = settingOf(name);
    const { least, most } = RANGES[name];
    return typeof value === 'number' && value >= least && value <= most ? value : DEFAULT_LOOK[name];
  };
  const family = settingOf('fontFamily');
  return {
    fontFamily: isFamily(family) ? family : DEFAULT_LOOK.fontFamily,
    fontSize: number('fontSize'),
    width: number('width'),
    lineHeight: number('lineHeight'),
    alignment: ALIGNMENTS.find(one => one === settingOf('alignment')) ?? DEFAULT_LOOK.alignment,
    theme: THEMES.find(one => one === settingOf('theme')) ?? DEFAULT_LOOK.theme,
    highlightQuotes: flag('highlightQuotes'),
    showContents: flag('showContents'),
  };
}

/** The change in a name and a value from outside; `undefined` when no look can have it. */
export function readLookChange(name: unknown, value: unknown): LookChange | undefined {
  const known = Object.keys(DEFAULT_LOOK).find((one): one is LookName => one === name);
  if (known === undefined) return undefined;
  const read = readLook(asked => (asked === known ? value : undefined))[known];
  return read === value ? { name: known, value: read } : undefined;
}
