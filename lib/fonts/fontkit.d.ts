/** The package brings no types; this is what is used of it. */
declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly name: { readonly records: Readonly<Record<string, Readonly<Record<string, string>>>> };
    readonly 'OS/2'?: {
      readonly usWeightClass: number;
      readonly fsType: { readonly noEmbedding: boolean };
    };
    readonly directory: {
      readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
    };
    readonly layout: (text: string) => unknown;
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly glyphForCodePoint: (code: number) => {
      readonly advanceWidth: number;
      readonly path: { readonly commands: readonly unknown[] };
    };
  }
  /** A file of several fonts. */
  export interface FontCollection {
    readonly fonts: readonly Font[];
  }
  export function openSync(path: string): Font;
  export function create(bytes: Uint8Array): Font | FontCollection;
}
