import { SHOP, ware, type Ware } from "./ware.ts"

/**
 * Words that no engine takes for one another: no two begin alike for long or
 * are near in letters, none has a synonym, an ending or a digit.
 */
const WORDS = "bolt bison crux fjord flux golf horn jazz lynx monk".split(" ")
const PLACES = [
  { code: "11.01.01", name: "Quartz" },
  { code: "11.01.02", name: "Wolfram" },
  { code: "11.05.01", name: "Dolphin" },
  { code: "12.03.09", name: "Ypsilon" },
  null,
]
const KINDS = [
  { handle: "cloth", name: "Velvet" },
  { handle: "food", name: "Truffle" },
  { handle: "tool", name: "Ratchet" },
]
const MAKERS = ["alpha", "bravo", "comet", "delta", "ember", null]
const PAPERS = ["halal", "pirt", "bpom"]

const pick = <T>(list: readonly T[], n: number): T | null =>
  list[n % list.length] ?? null

/** The n-th of a fixed, lumpy set: many ties, many gaps, some not shown. */
function numbered(n: number): Ware {
  const word = (step: number) => pick(WORDS, Math.floor((n * step) / 3)) ?? ""
  const kinds = KINDS.filter((_, k) => (n >> k) % 2 === 0)
  const place = pick(PLACES, n * 7)
  const maker = pick(MAKERS, Math.floor(n / 4))
  const price = ((n * 13) % 17) * 10_000
  return ware({
    id: `ma_${String(n).padStart(4, "0")}`,
    title: `${word(1)} ${word(7)}`,
    status: n % 19 === 0 ? "draft" : "published",
    shop_state: n % 23 === 0 ? "suspended" : "approved",
    sales_channel_ids:
      n % 13 === 0 ? ["sc_other"] : n % 5 ? [SHOP] : ["sc_other", SHOP],
    pesantren_id: maker,
    pesantren_slug: maker,
    pesantren_name: maker,
    district_code: place?.code ?? null,
    district_name: place?.name ?? null,
    regency_code: place?.code.slice(0, 5) ?? null,
    regency_name: place && `Regency ${place.code.slice(3, 5)}`,
    province_code: place?.code.slice(0, 2) ?? null,
    province_name: place && `Province ${place.code.slice(0, 2)}`,
    categories: kinds.map(({ handle }) => handle),
    category_names: kinds.map(({ name }) => name),
    price_min: price,
    price_max: price,
    in_stock: n % 4 !== 0,
    sold: (n * 11) % 7,
    certificates: PAPERS.filter((_, k) => n % (k + 2) === 0),
    created_at: new Date(Date.UTC(2026, 0, 1 + ((n * 3) % 29))).toISOString(),
  })
}

/** 2,000 products to ask anything of. */
export const manyWares = () =>
  Array.from({ length: 2000 }, (_, n) => numbered(n))
