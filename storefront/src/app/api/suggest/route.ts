import { getTranslations } from "next-intl/server"
import { getSuggestions } from "@/data/catalog"
import type { SuggestionReply } from "@/features/shell/suggestion"
import {
  DEFAULT_LOCALE,
  isLocale,
  localPath,
  type Locale,
} from "@/i18n/locales"
import { toSuggestionGroups } from "@/lib/suggestion-groups"

const MIN_LENGTH = 2
const MAX_LENGTH = 60
const NOTHING: SuggestionReply = { groups: [], status: "", corrected: "" }

/**
 * What the search field offers while somebody types. Nothing when search is
 * away: a suggestion is no reason to disturb.
 */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams
  const q = (asked.get("q") ?? "").trim().slice(0, MAX_LENGTH)
  const wanted = asked.get("locale")
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE
  if (q.length < MIN_LENGTH) return Response.json(NOTHING)
  try {
    return Response.json(await suggest(q, locale), {
      headers: { "cache-control": "public, max-age=60" },
    })
  } catch {
    return Response.json(NOTHING, { headers: { "cache-control": "no-store" } })
  }
}

const suggest = async (q: string, locale: Locale): Promise<SuggestionReply> => {
  const [found, t] = await Promise.all([
    getSuggestions(q, locale),
    getTranslations({ locale, namespace: "shell.search" }),
  ])
  const groups = toSuggestionGroups(found).map(({ kind, entries }) => ({
    heading: t(`kinds.${kind}`),
    entries: entries.map(({ segments, price, count, path }) => ({
      segments,
      note: price ?? t("goods", { count }),
      href: localPath(locale, path),
    })),
  }))
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const words = found.corrected_to
  return {
    groups,
    status: t("count", { count }),
    corrected: words === null ? "" : t("corrected", { words }),
  }
}
