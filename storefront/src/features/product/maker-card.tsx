import { getLocale, getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { localPath } from "@/i18n/locales"
import { placeName } from "@/lib/names"
import { OpopBadge } from "@/features/pesantren/opop-badge"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Weave } from "@/ui/weave"

/** Who made it, and where: what this shop is about. */
export const MakerCard = async ({ maker }: Readonly<{ maker: Pesantren }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("product.maker"),
  ])
  const story = maker.shop?.story ?? maker.story
  return (
    <aside
      aria-labelledby="pembuat"
      className="overflow-hidden rounded-card border border-line bg-white"
    >
      <Weave className="text-brick" />
      <div className="relative flex flex-col gap-1 p-4">
        <p className="text-sm text-ink-soft">{t("title")}</p>
        <h2 id="pembuat" className="text-xl">
          <Link
            href={localPath(locale, `/pesantren/${maker.slug}`)}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            {maker.name}
          </Link>
        </h2>
        <p className="flex items-center gap-1 text-sm">
          <Icon name="map-pin" size={4} className="text-brick" />
          {placeName(maker)}
        </p>
        <OpopBadge badge={maker.opop_badge} />
        {story ? (
          <p className="mt-2 line-clamp-4 text-sm text-ink-soft">{story}</p>
        ) : null}
        <p
          aria-hidden
          className="mt-2 flex items-center gap-1 text-sm font-semibold text-indigo"
        >
          {t("visit")}
          <Icon name="arrow-right" size={4} />
        </p>
      </div>
    </aside>
  )
}
