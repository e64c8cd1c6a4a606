import { getLocale, getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { localPath } from "@/i18n/locales"
import { placeName } from "@/lib/names"
import { SectionHeading } from "@/features/catalog/section-heading"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Banner } from "@/ui/banner"

const SIZES = "(min-width: 48rem) 24rem, 92vw"

/** Three makers, with their own words. */
export const Stories = async ({
  makers,
}: Readonly<{ makers: readonly Pesantren[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("home.stories"),
  ])
  return (
    <section aria-labelledby="cerita" className="page flex flex-col gap-4">
      <SectionHeading
        id="cerita"
        more={{ href: localPath(locale, "/pesantren"), text: t("more") }}
      >
        {t("title")}
      </SectionHeading>
      <ul className="grid gap-4 md:grid-cols-3 md:gap-6">
        {makers.map((maker) => (
          <li
            key={maker.id}
            className="relative flex flex-col overflow-hidden rounded-card border border-line bg-white"
          >
            <Banner url={maker.shop?.banner ?? maker.image} sizes={SIZES} />
            <div className="flex flex-1 flex-col gap-1 p-4">
              <h3 className="font-serif text-lg">
                <Link
                  href={localPath(locale, `/pesantren/${maker.slug}`)}
                  className="no-underline after:absolute after:inset-0 hover:underline"
                >
                  {maker.name}
                </Link>
              </h3>
              <p className="flex items-center gap-1 text-sm text-ink-soft">
                <Icon name="map-pin" size={4} />
                {placeName(maker)}
              </p>
              <p className="mt-2 line-clamp-3 text-sm">
                {maker.shop?.story ?? maker.story}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
