import { highlight } from "../lib/highlight"
import { queryTerms } from "../lib/query-terms"
import { matchesLabel } from "./match-label"
import type {
  FacetName,
  SearchPage,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"

export const NO_SUGGESTIONS: Suggestions = {
  corrected_to: null,
  products: [],
  categories: [],
  pesantren: [],
  places: [],
}

/** What is suggested of a page that was found for what is being typed. */
export function toSuggestions(
  page: SearchPage,
  { text, limit }: Pick<SuggestRequest, "text" | "limit">
): Suggestions {
  const meant = queryTerms(page.correctedTo ?? text)
  const named = (name: FacetName) =>
    page.facets[name]
      .filter(({ label }) => matchesLabel(label, meant))
      .slice(0, limit)
      .map((value) => ({ ...value, segments: highlight(value.label, meant) }))
  const places = (["district", "regency", "province"] as const).flatMap(
    (level) => named(level).map((place) => ({ ...place, level }))
  )
  return {
    corrected_to: page.correctedTo,
    products: page.products.map(
      ({ id, handle, title, title_segments, thumbnail, price_min }) => ({
        ...{ id, handle, title, title_segments, thumbnail, price_min },
      })
    ),
    categories: named("category"),
    pesantren: named("pesantren"),
    places: places.slice(0, limit),
  }
}
