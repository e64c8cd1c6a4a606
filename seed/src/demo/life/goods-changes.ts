/** A wish to change what is on sale, which waits for an officer. */
export const WISH = {
  slug: "al-umanaa",
  handle: "abon-lele-100-g",
  name: "Abon lele asli 100 g",
} as const

/** Stock that a shop's people counted again. */
export const RECOUNT = {
  slug: "al-umanaa",
  handle: "pupuk-cair-organik-kolam-1-l",
  stock: 55,
} as const

/** Days from now on which a shop is away. */
export const HOLIDAY = {
  slug: "barokah-nyalindung",
  startsIn: 75,
  endsIn: 82,
  note: "Libur Maulid, santri pulang.",
} as const
