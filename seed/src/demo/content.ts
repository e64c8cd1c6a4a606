const LITRE = 1000

const NET_AT_END = /\s(±?\d[\d.,]*\s?(?:kg|g|ml|L)|isi \d+|99 butir)$/u

/** Splits "Abon lele 100 g" into its name and its content; the content may be missing. */
export function splitTitle(title: string): {
  name: string
  net: string | null
} {
  const match = NET_AT_END.exec(title)
  return match?.[1]
    ? { name: title.slice(0, match.index), net: match[1] }
    : { name: title, net: null }
}

/** Grams of a content such as "1,5 kg" or "250 ml"; null when it counts pieces. */
export function netGrams(net: string | null): number | null {
  const match = /^±?(\d[\d.,]*)\s?(kg|g|ml|L)$/u.exec(net ?? "")
  if (!match) return null
  const amount = Number((match[1] ?? "").replace(",", "."))
  return match[2] === "kg" || match[2] === "L" ? amount * LITRE : amount
}

/** "isi 10" is "pack of 10"; weights read the same. */
export const netEnglish = (net: string): string =>
  net.replace(/^isi /, "pack of ").replace(/ butir$/, " beads")
