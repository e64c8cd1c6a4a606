import { isBuyable } from "@/lib/offer"

type Offer = Parameters<typeof isBuyable>[0]
type Holiday = Readonly<{ reopens_on: string }>
type Range = "N" | "J" | "R" | "K"

/** The provinces of Java, as ISO 3166-2 calls them. */
const JAVA = ["BT", "JK", "JB", "JT", "YO", "JI"]

/**
 * Whether it can be bought now, as schema.org says it. Nothing can while the
 * shop is on holiday; then also from which day on.
 */
export const availabilityOf = (
  offer: Offer,
  {
    leadDays,
    holiday,
  }: Readonly<{
    leadDays: number | null
    holiday?: Holiday | null | undefined
  }>
): Record<string, string> => {
  const is = (name: string) => ({ availability: `https://schema.org/${name}` })
  if (!isBuyable(offer)) return is("OutOfStock")
  if (holiday)
    return { ...is("OutOfStock"), availabilityStarts: holiday.reopens_on }
  return is(leadDays ? "PreOrder" : "InStock")
}

/**
 * How far it is sent, as schema.org says it; null where that is not known. Of
 * range R only the own regency is named: the API does not say which ones lie
 * around it, and too little is still true.
 */
export const shippingOf = (
  range: Range | null,
  regency: Readonly<{ name: string }> | null
): Record<string, string | string[]> | null => {
  const indonesia = { "@type": "DefinedRegion", addressCountry: "ID" }
  switch (range) {
    case "R":
    case "K":
      return regency && { ...indonesia, addressRegion: regency.name }
    case "J":
      return { ...indonesia, addressRegion: JAVA }
    case "N":
    case null:
      return indonesia
  }
}
