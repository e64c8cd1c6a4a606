import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { chooseSlugs, slugCandidates } from "../lib/slugs"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { nameAreas } from "./name-areas"

/** Nearly all names are free with their kecamatan. */
const FIRST = 2

/**
 * An address for each of some new pesantren: its name, with the kecamatan where
 * that is taken, numbered where that is too. Throws `slug_taken` when twenty
 * namesakes are there.
 */
export async function findFreeSlugs(
  scope: MedusaContainer,
  rows: readonly { name: string; district_code: string }[]
): Promise<string[]> {
  const names = await nameAreas(
    scope,
    rows.map(({ district_code }) => district_code)
  )
  const candidates = rows.map(({ name, district_code }) =>
    slugCandidates({ name, district: names(district_code).name })
  )
  const choose = async (lists: string[][]) => {
    const taken = await scope
      .resolve(PESANTREN_MODULE)
      .takenSlugs([...new Set(lists.flat())])
    return chooseSlugs(lists, new Set(taken))
  }
  const first = await choose(candidates.map((list) => list.slice(0, FIRST)))
  const slugs = first.includes(null) ? await choose(candidates) : first
  return slugs.map((slug, index) => {
    if (slug === null)
      throw fail("slug_taken", { slug: rows[index]?.name ?? "" })
    return slug
  })
}
