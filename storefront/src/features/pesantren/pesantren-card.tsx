import { getLocale, getTranslations } from "next-intl/server"
import type { PesantrenCard as Card } from "@/data/pesantren"
import { localPath } from "@/i18n/locales"
import { placeName } from "@/lib/names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { OpopBadge } from "./opop-badge"

/** A pesantren in a list: name, place, what it sells. One link. */
export const PesantrenCard = async ({
  pesantren,
  heading: Heading = "h2",
}: Readonly<{ pesantren: Card; heading?: "h2" | "h3" }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("pesantren.list"),
  ])
  const count = pesantren.products_count
  return (
    <article className="relative flex h-full flex-col gap-1.5 rounded-card border border-line bg-white p-4 hover:border-indigo">
      <Heading className="font-serif text-lg">
        <Link
          href={localPath(locale, `/pesantren/${pesantren.slug}`)}
          className="no-underline after:absolute after:inset-0"
        >
          {pesantren.name}
        </Link>
      </Heading>
      <p className="flex items-center gap-1 text-sm">
        <Icon name="map-pin" size={4} className="text-brick" />
        {placeName(pesantren)}
      </p>
      {pesantren.story ? (
        <p className="mt-1 line-clamp-2 text-sm text-ink-soft">
          {pesantren.story}
        </p>
      ) : null}
      <p className="mt-auto flex flex-wrap items-center justify-between gap-2 pt-2 text-sm">
        <span className={count > 0 ? "font-semibold" : "text-ink-soft"}>
          {t("products", { count })}
        </span>
        <OpopBadge badge={pesantren.opop_badge} />
      </p>
    </article>
  )
}
