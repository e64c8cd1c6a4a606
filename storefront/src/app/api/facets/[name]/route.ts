import { findFacetValues, isLongFacet } from "@/data/facet-values"
import { toFilters } from "@/features/search/catalog-query"
import { DEFAULT_LOCALE, isLocale } from "@/i18n/locales"
import { searchIn, type Search } from "@/lib/search-params"

const MAX_LENGTH = 60

/**
 * `/api/facets/<pesantren|regency|district>?cari=&locale=` and the parameters
 * of `/cari`: values of a long facet by name, with counts. 503 when search is
 * away: the list that came with the page is still there.
 */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/api/facets/[name]">
): Promise<Response> => {
  const { name } = await params
  if (!isLongFacet(name)) return Response.json([], { status: 404 })
  const asked = new URL(request.url).searchParams
  const typed = (asked.get("cari") ?? "").trim().slice(0, MAX_LENGTH)
  const wanted = asked.get("locale")
  const search = searchIn(asked)
  try {
    const values = await findFacetValues(
      { name, typed, filters: { ...toFilters(search), sort: sortOf(search) } },
      isLocale(wanted) ? wanted : DEFAULT_LOCALE
    )
    return Response.json(values, {
      headers: { "cache-control": "public, max-age=60" },
    })
  } catch {
    return Response.json([], {
      status: 503,
      headers: { "cache-control": "no-store" },
    })
  }
}

/** Whether similar goods are in the list goes by its order; nearness needs a place. */
const sortOf = ({ sort }: Search): Search["sort"] =>
  sort === "nearest" ? "sold" : sort
