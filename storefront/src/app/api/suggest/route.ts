import { getSuggestions } from "@/data/catalog"
import { DEFAULT_LOCALE, isLocale, localPath } from "@/i18n/locales"
import { toSuggestionList } from "@/lib/suggestion-list"

const MAX_LENGTH = 60

/**
 * What the search field offers while somebody types: at most nine entries that
 * the browser only has to print. An empty list when search is away, since a
 * suggestion is no reason to disturb.
 */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams
  const q = (asked.get("q") ?? "").trim().slice(0, MAX_LENGTH)
  const wanted = asked.get("locale")
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE
  if (q.length < 2) return answer([])
  try {
    const found = await getSuggestions(q, locale)
    return answer(
      toSuggestionList(found).map(({ path, ...entry }) => ({
        ...entry,
        href: localPath(locale, path),
      }))
    )
  } catch {
    return Response.json([], { headers: { "cache-control": "no-store" } })
  }
}

const answer = (list: unknown[]) =>
  Response.json(list, { headers: { "cache-control": "public, max-age=60" } })
