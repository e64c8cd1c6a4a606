import { config } from "@/config"
import { listCategories } from "@/data/category"
import { listPesantren } from "@/data/pesantren"
import { listProductEntries, type Entry } from "@/data/sitemap"
import { DEFAULT_LOCALE } from "@/i18n/locales"
import { sitemapXml } from "@/lib/sitemap-xml"

const PESANTREN_AT_ONCE = 48

const listPesantrenEntries = async (): Promise<Entry[]> => {
  const entries: Entry[] = []
  for (let page = 1; ; page += 1) {
    const { pesantren } = await listPesantren(
      { page, per_page: PESANTREN_AT_ONCE },
      DEFAULT_LOCALE
    )
    entries.push(
      ...pesantren.map(({ slug }) => ({ path: `/pesantren/${slug}` }))
    )
    if (pesantren.length < PESANTREN_AT_ONCE) return entries
  }
}

const listPageEntries = async (): Promise<Entry[]> => {
  const [categories, pesantren] = await Promise.all([
    listCategories(DEFAULT_LOCALE),
    listPesantrenEntries(),
  ])
  return [
    { path: "/" },
    { path: "/pesantren" },
    { path: "/dampak" },
    ...categories.map(({ handle }) => ({ path: `/kategori/${handle}` })),
    ...pesantren,
  ]
}

const entriesOf = (part: string): Promise<Entry[]> | null => {
  if (part === "halaman.xml") return listPageEntries()
  const number = /^produk-(\d{1,4})\.xml$/.exec(part)?.[1]
  return number === undefined ? null : listProductEntries(Number(number))
}

/** One file of the site map. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/sitemap/[part]">
): Promise<Response> => {
  const entries = await entriesOf((await params).part)
  if (!entries) return new Response(null, { status: 404 })
  return new Response(sitemapXml(config().STOREFRONT_URL, entries), {
    headers: {
      "content-type": "application/xml",
      "cache-control": "public, max-age=3600",
    },
  })
}
