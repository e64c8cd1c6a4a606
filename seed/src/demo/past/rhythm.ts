/** How often a pesantren sells against others, and for how many days. */
interface Rhythm {
  slug: string
  share: number
  since: number
}

const rhythm = ([slug, share, since]: [string, number, number]): Rhythm => ({
  ...{ slug, share, since },
})

/** Those who sell month after month: some much, some little, some since lately. */
export const STEADY: readonly Rhythm[] = (
  [
    ["al-umanaa", 10, 412],
    ["darul-halimun", 8, 412],
    ["riyadul-ciwidey", 5, 412],
    ["anwarul-cicurug", 7, 400],
    ["manbaul-cibadak", 5, 400],
    ["raudhatul-mendong", 2, 400],
    ["riyadul-palabuhan", 5, 380],
    ["raudhatul-cisaat", 5, 380],
    ["nurul-puncak", 4, 380],
    ["baitul-pegon", 2, 350],
    ["nurul-gede", 4, 340],
    ["darul-cugenang", 3, 320],
    ["riyadul-cidahu", 3, 310],
    ["barokah-nyalindung", 3, 300],
    ["nurul-karamat", 5, 290],
    ["hidayatul-nagrak", 3, 280],
    ["bahrul-ciletuh", 2, 270],
    ["hidayah-pamuruyan", 4, 260],
    ["taallumul-surade", 2, 240],
    ["raudhatul-benda", 5, 230],
    ["barkah-caringin", 2, 210],
    ["manarul-nyangkowek", 4, 150],
  ] satisfies [string, number, number][]
).map(rhythm)

/** A first sale and little since: so many days ago. */
export const RARE: readonly (readonly [slug: string, daysAgo: number])[] = [
  ["miftahul-jampang", 96],
  ["nurul-sagara", 233],
  ["nurul-sagara", 61],
  ["thoriqul-sagaranten", 178],
]

/** One of those who sold already, by how often they do. */
export function sellerFor(daysAgo: number, chance: number): string {
  const open = STEADY.filter(({ since }) => since >= daysAgo)
  let left = chance * open.reduce((sum, { share }) => sum + share, 0)
  const found = open.find(({ share }) => (left -= share) < 0) ?? open.at(-1)
  if (!found) throw new Error("Nobody sold so long ago.")
  return found.slug
}
