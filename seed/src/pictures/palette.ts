/** Dyes and papers of the house (docs of the visual language: storefront tokens). */
export const HOUSE = {
  paper: "#FBF7EF",
  white: "#FFFFFF",
  sand: "#F1E8D8",
  ink: "#22201C",
  inkSoft: "#5B5346",
  indigo: "#1F3A5F",
  indigoDeep: "#152A47",
  indigoSoft: "#E6ECF3",
  brick: "#A63D1F",
  brickDeep: "#8A3018",
  brickSoft: "#F9E7DF",
  turmeric: "#E2A72E",
  turmericDark: "#7A5200",
  turmericSoft: "#FBF0D6",
  pandan: "#3B6B35",
  pandanSoft: "#E7F0E2",
  manggis: "#8E1B4F",
  manggisSoft: "#FAE7F0",
  line: "#DCCFB8",
  lineStrong: "#8F8069",
  wood: "#B98A55",
  woodDeep: "#7C5430",
  bamboo: "#D8B777",
  glass: "#EAF0EC",
} as const

/** The colours of one main category. `table` and `ground` are the large quiet areas. */
export interface Palette {
  ground: string
  disc: string
  table: string
  edge: string
  deep: string
  mid: string
  accent: string
  /** Reads on `deep`. */
  onDeep: string
  /** Small text on `table`. */
  caption: string
}

export const FAMILIES = ["A", "B", "C", "D", "E", "F", "G", "H"] as const
export type Family = (typeof FAMILIES)[number]

/** One palette per main category (letters of the catalogue: A food … H care). */
export const PALETTES: Readonly<Record<Family, Palette>> = {
  A: {
    ground: "#F6E3D3",
    disc: "#EFC9AC",
    table: "#E3B48F",
    edge: "#A63D1F",
    deep: "#A63D1F",
    mid: "#C8693F",
    accent: "#E2A72E",
    onDeep: "#FBF0D6",
    caption: "#5A2A16",
  },
  B: {
    ground: "#F8EBC9",
    disc: "#F0D28A",
    table: "#C99A56",
    edge: "#7A5200",
    deep: "#5B3A1C",
    mid: "#9C6B2E",
    accent: "#E2A72E",
    onDeep: "#FBF0D6",
    caption: "#3F2610",
  },
  C: {
    ground: "#E6EEDB",
    disc: "#C6D9AE",
    table: "#A9BF8A",
    edge: "#3B6B35",
    deep: "#3B6B35",
    mid: "#6C9457",
    accent: "#E2A72E",
    onDeep: "#F3F3DC",
    caption: "#1F3F1B",
  },
  D: {
    ground: "#DCE9E8",
    disc: "#B5D1D2",
    table: "#8FB4B8",
    edge: "#1D5560",
    deep: "#1D5560",
    mid: "#4A8790",
    accent: "#E2A72E",
    onDeep: "#EAF3EE",
    caption: "#0F3840",
  },
  E: {
    ground: "#E7E9EF",
    disc: "#C9D3E1",
    table: "#B9C3D3",
    edge: "#1F3A5F",
    deep: "#1F3A5F",
    mid: "#5A779D",
    accent: "#B2446F",
    onDeep: "#F1E8D8",
    caption: "#152A47",
  },
  F: {
    ground: "#F3EAD6",
    disc: "#E4D0A6",
    table: "#C9A877",
    edge: "#7C5430",
    deep: "#6B4526",
    mid: "#A77B48",
    accent: "#3B6B35",
    onDeep: "#FBF0D6",
    caption: "#44290F",
  },
  G: {
    ground: "#24416A",
    disc: "#31527F",
    table: "#182D4B",
    edge: "#E2A72E",
    deep: "#8A3018",
    mid: "#5A779D",
    accent: "#E2A72E",
    onDeep: "#FBF0D6",
    caption: "#E8DCC2",
  },
  H: {
    ground: "#F7E6EA",
    disc: "#EBC6D2",
    table: "#D9AFBF",
    edge: "#8E1B4F",
    deep: "#8E1B4F",
    mid: "#BC6287",
    accent: "#E0B25A",
    onDeep: "#FBF0E6",
    caption: "#5A0F31",
  },
}
