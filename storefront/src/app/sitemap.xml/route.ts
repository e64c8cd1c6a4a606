import { config } from "@/config"
import { countProductParts } from "@/data/sitemap"
import { sitemapIndexXml } from "@/lib/sitemap-xml"

// The number of products is only known while the shop runs.
export const dynamic = "force-dynamic"

/** The list of site map files: places first, then products by 5,000. */
export const GET = async (): Promise<Response> => {
  const count = await countProductParts()
  const parts = Array.from({ length: count }, (_, part) => `produk-${part}.xml`)
  return new Response(
    sitemapIndexXml(config().STOREFRONT_URL, ["halaman.xml", ...parts]),
    {
      headers: {
        "content-type": "application/xml",
        "cache-control": "public, max-age=3600",
      },
    }
  )
}
