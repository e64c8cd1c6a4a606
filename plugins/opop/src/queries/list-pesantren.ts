import type { MedusaContainer } from "@medusajs/framework/types"
import { AREA_MODULE } from "../modules/area"
import { PESANTREN_MODULE } from "../modules/pesantren"
import type { PesantrenPage } from "../modules/pesantren/service"
import type { PesantrenSearch } from "../modules/pesantren/sql"
import { readAreaQuery } from "../lib/area-query"
import { tellingWords } from "../lib/register-name"
import { countProducts } from "./count-products"
import { nameAreas, type NamedArea } from "./name-areas"

type Names = (code: string) => NamedArea & { full_name: string }

export type ListedPesantren = PesantrenPage & {
  names: Names
  /** Published products of each pesantren of the page. */
  products: Map<string, number>
}

/**
 * One page of the register with names of places and numbers of products: seven
 * statements whatever the size of the page. Typing a kecamatan finds the
 * pesantren that lie in it.
 */
export async function listPesantren(
  scope: MedusaContainer,
  search: PesantrenSearch
): Promise<ListedPesantren> {
  const q_districts = await districtsNamed(scope, search.q)
  const page = await scope
    .resolve(PESANTREN_MODULE)
    .searchPesantren({ ...search, q_districts })
  const [names, products] = await Promise.all([
    nameAreas(scope, [
      ...page.rows.flatMap((row) => [
        row.district_code,
        row.regency_code,
        row.province_code,
      ]),
      ...page.regencies.map((facet) => facet.value),
      ...page.districts.map((facet) => facet.value),
    ]),
    countProducts(
      scope,
      page.rows.map((row) => row.id)
    ),
  ])
  return { ...page, names, products }
}

async function districtsNamed(scope: MedusaContainer, q: string | undefined) {
  const { words, key } = readAreaQuery(tellingWords(q ?? "").join(" "))
  if (q === undefined || words.length === 0) {
    return []
  }
  const areas = await scope
    .resolve(AREA_MODULE)
    .listAreas(
      { level: "district", name_keys: { $like: `% ${key} %` } },
      { select: ["id"], take: 50 }
    )
  return areas.map((area) => area.id)
}
