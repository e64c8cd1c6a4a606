import { getTranslations } from "next-intl/server"
import { getImpact } from "@/data/impact"
import { ogPicture } from "@/features/og/og-picture"
import { loadPesantren } from "@/features/pesantren/load-pesantren"
import { loadProduct } from "@/features/product/load-product"
import { isLocale, type Locale } from "@/i18n/locales"
import { formatMonths } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { placeName } from "@/lib/names"
import { priceSpan } from "@/lib/offer"

const forProduct = async (slug: string, locale: Locale, brand: string) => {
  const loaded = await loadProduct(slug, locale)
  if (!loaded) return null
  const { product, maker } = loaded
  const span = priceSpan(product.variants)
  return ogPicture(
    {
      brand,
      title: product.title,
      price: span ? formatRupiah(span.min) : undefined,
      maker: maker.name,
      place: placeName(maker),
    },
    product.pictures[0] ?? null
  )
}

const forPesantren = async (slug: string, locale: Locale, brand: string) => {
  const loaded = await loadPesantren(slug, locale)
  if (!loaded) return null
  const { pesantren, goods } = loaded
  const picture = pesantren.image ?? goods?.products[0]?.thumbnail ?? null
  return ogPicture(
    { brand, title: pesantren.name, place: placeName(pesantren) },
    picture
  )
}

/** Without the figure while it cannot be read: a link is sent on all the same. */
const forImpact = async (locale: Locale, brand: string) => {
  const t = await getTranslations({ locale, namespace: "impact" })
  const totals = await getImpact(locale).then(
    (impact) => impact.totals,
    () => null
  )
  return ogPicture(
    {
      ...{ brand, title: t("title") },
      price: totals ? formatRupiah(totals.turnover) : undefined,
      maker: totals ? formatMonths(totals, locale) : undefined,
    },
    null
  )
}

const pictureOf = async (locale: Locale, page: readonly string[]) => {
  const t = await getTranslations({ locale, namespace: "shell" })
  const brand = t("brand")
  const [kind, slug, ...more] = page
  if (kind === undefined) {
    const home = await getTranslations({ locale, namespace: "home" })
    return ogPicture({ brand, title: home("title") }, null)
  }
  if (kind === "dampak" && slug === undefined) return forImpact(locale, brand)
  if (slug === undefined || more.length > 0) return null
  if (kind === "produk") return forProduct(slug, locale, brand)
  if (kind === "pesantren") return forPesantren(slug, locale, brand)
  return null
}

/** `/og/<language>/produk/<slug>` and the like: the picture of a link. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/og/[locale]/[[...page]]">
): Promise<Response> => {
  const { locale, page = [] } = await params
  const picture = isLocale(locale) ? await pictureOf(locale, page) : null
  if (!picture) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(picture), {
    headers: {
      "content-type": "image/jpeg",
      "cache-control": "public, max-age=3600",
    },
  })
}
