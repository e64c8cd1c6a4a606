import type { Pesantren } from "@/data/pesantren"
import { mediaPath } from "@/lib/media"
import { config } from "@/config"
import { JsonLd } from "@/features/shell/json-ld"

/** The pesantren as an organisation, its address down to the kecamatan. */
export const PesantrenJsonLd = ({
  pesantren,
  url,
}: Readonly<{ pesantren: Pesantren; url: string }>) => {
  const banner = pesantren.shop?.banner ?? pesantren.image
  const image = banner ? mediaPath(banner, 1080) : null
  return (
    <JsonLd
      data={{
        "@type": "Organization",
        name: pesantren.name,
        url,
        ...(image ? { image: config().STOREFRONT_URL + image } : {}),
        ...(pesantren.founded_year
          ? { foundingDate: String(pesantren.founded_year) }
          : {}),
        address: {
          "@type": "PostalAddress",
          streetAddress: pesantren.district?.name,
          addressLocality: pesantren.regency?.name,
          addressRegion: pesantren.province?.name,
          addressCountry: "ID",
        },
      }}
    />
  )
}
