import { getLocale, getTranslations } from "next-intl/server"
import { LISTING_STATES, type ListingState } from "@/lib/listing-states"
import { localPath } from "@/i18n/locales"
import { listingsPath } from "@/lib/listing-link"
import { Link } from "@/ui/link"

/** The states that there are products in, each with how many. */
export const StateChips = async ({
  current,
  counts,
  q,
}: Readonly<{
  current: ListingState | "all"
  counts: Readonly<Record<string, number>>
  q: string
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerListing"),
  ])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const chips = [
    { state: "all" as const, label: t("list.all"), count: all },
    ...LISTING_STATES.map((state) => ({
      state,
      label: t(`state.${state}`),
      count: counts[state] ?? 0,
    })),
  ].filter(({ state, count }) => count > 0 || state === current)
  return (
    <nav aria-label={t("list.states")} className="-mx-4 md:mx-0">
      <ul className="rail gap-2 px-4 py-1 md:flex-wrap md:px-0">
        {chips.map(({ state, label, count }) => (
          <li key={state} className="shrink-0">
            <Link
              href={localPath(locale, listingsPath({ state, q }))}
              aria-current={state === current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-control border border-line bg-white px-3 text-sm font-semibold whitespace-nowrap text-indigo no-underline hover:bg-indigo-soft aria-[current]:border-indigo aria-[current]:bg-indigo aria-[current]:text-white"
            >
              {label}
              <span className="tabular-nums opacity-80">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
