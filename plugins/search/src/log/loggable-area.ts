import type { SearchRequest } from "../storefront/storefront-search"

/** Characters of a kecamatan's code, and the fewest of a regency's: `32.02.27`, `32.02`. */
const DISTRICT = 8
const REGENCY = 5

const only = (codes: readonly string[] | undefined) =>
  codes?.length === 1 ? codes[0] : undefined

/**
 * Where somebody searched, as it may be kept: the kecamatan or the regency that
 * they chose to be near to, or to look in; never closer. Null without one, and
 * with several.
 */
export function loggableArea({
  near,
  filter: { district, regency },
}: Pick<SearchRequest, "near" | "filter">): string | null {
  const code = near ?? only(district) ?? only(regency) ?? ""
  return code.length < REGENCY ? null : code.slice(0, DISTRICT)
}
