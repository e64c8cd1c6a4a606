import { getLocale, getTranslations } from "next-intl/server"
import type { CatalogPage, ProductCard } from "@/data/catalog"
import { MAX_DISTRICTS, type PesantrenPage } from "@/data/pesantren"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Weave } from "@/ui/weave"

/** One piece of the hero: the thing, and where it comes from. */
const Piece = ({
  product,
  href,
  isFirst,
}: Readonly<{ product: ProductCard; href: string; isFirst: boolean }>) => (
  <Link
    href={href}
    className="group relative block overflow-hidden rounded-card no-underline"
  >
    <Picture
      url={product.thumbnail}
      alt={product.title}
      sizes="(min-width: 64rem) 16rem, 44vw"
      isFirst={isFirst}
    />
    <span className="absolute inset-x-0 bottom-0 bg-white px-2.5 py-1.5 text-xs text-ink max-md:hidden">
      <span className="block truncate font-semibold group-hover:underline">
        {product.title}
      </span>
      <span className="block truncate text-ink-soft">
        {product.pesantren.district?.name ?? product.pesantren.name}
      </span>
    </span>
  </Link>
)

/** What this shop is, in one look: who makes, what, how many, from where. */
export const Hero = async ({
  total,
  register,
  pieces,
}: Readonly<{
  /** Of everything that is for sale. */
  total: CatalogPage["total"]
  /** The register, not narrowed by anything. */
  register: Pick<PesantrenPage, "count" | "facets">
  pieces: readonly ProductCard[]
}>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("home")])
  const districts = register.facets.district?.length ?? 0
  const facts = [
    ["products", total.value, total.exact ? "exactly" : "more"],
    ["pesantren", register.count, "exactly"],
    ["districts", districts, districts < MAX_DISTRICTS ? "exactly" : "atLeast"],
  ] as const
  return (
    <section aria-labelledby="hero" className="bg-indigo text-white">
      <div className="page grid items-center gap-x-12 gap-y-6 pt-6 pb-8 md:grid-cols-[1.1fr_1fr] md:py-12">
        <div className="header flex flex-col gap-4">
          <h1 id="hero" className="text-2xl md:text-3xl lg:max-w-md">
            {t("title")}
          </h1>
          <p className="max-w-text md:text-lg">{t("lead")}</p>
          <dl className="flex flex-wrap gap-x-3 gap-y-1 text-sm md:gap-x-6">
            {facts.map(([key, count, sense]) => (
              <div key={key} className="flex items-baseline gap-1">
                <dt className="order-last">{t(`facts.${key}`, { count })}</dt>
                <dd className="font-serif text-lg text-turmeric md:text-xl">
                  {t(`facts.${sense}`, { count })}
                </dd>
              </div>
            ))}
          </dl>
          <div className="flex flex-wrap gap-2 pt-1 md:gap-3">
            <ButtonLink
              href={localPath(locale, "/cari")}
              className="max-md:px-3 max-md:text-sm"
            >
              {t("all")}
            </ButtonLink>
            <Link
              href={localPath(locale, "/pesantren")}
              className="inline-flex min-h-11 items-center rounded-control border border-white px-3 text-sm font-bold md:px-4 md:text-base no-underline hover:bg-indigo-deep"
            >
              {t("meet")}
            </Link>
          </div>
        </div>
        <div className="grid grid-cols-4 gap-2 md:grid-cols-2 md:gap-4">
          {pieces.map((product, index) => (
            <Piece
              key={product.id}
              product={product}
              href={localPath(locale, `/produk/${product.handle}`)}
              isFirst={index === 0}
            />
          ))}
        </div>
      </div>
      <Weave className="text-turmeric" />
    </section>
  )
}
