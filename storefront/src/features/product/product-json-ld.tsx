import { config } from "@/config"
import type { Pesantren } from "@/data/pesantren"
import type { Product } from "@/data/product"
import { mediaPath } from "@/lib/media"
import { isBuyable } from "@/lib/offer"
import { JsonLd } from "@/features/shell/json-ld"

/** The product and its offers: price, stock and seller. */
export const ProductJsonLd = ({
  product,
  maker,
  url,
}: Readonly<{ product: Product; maker: Pesantren; url: string }>) => {
  const origin = config().STOREFRONT_URL
  const pictures = product.pictures
    .map((picture) => mediaPath(picture, 1080))
    .filter((path) => path !== null)
  return (
    <JsonLd
      data={{
        "@type": "Product",
        name: product.title,
        description: product.description || product.title,
        image: pictures.map((path) => origin + path),
        url,
        brand: { "@type": "Brand", name: maker.name },
        ...(product.weightGrams
          ? {
              weight: {
                "@type": "QuantitativeValue",
                value: product.weightGrams,
                unitCode: "GRM",
              },
            }
          : {}),
        offers: product.variants
          .filter(({ price }) => price !== null)
          .map((variant) => ({
            "@type": "Offer",
            url,
            name: variant.name ?? product.title,
            sku: variant.sku ?? variant.id,
            price: variant.price,
            priceCurrency: "IDR",
            itemCondition: "https://schema.org/NewCondition",
            availability: !isBuyable(variant)
              ? "https://schema.org/OutOfStock"
              : product.leadDays
                ? "https://schema.org/PreOrder"
                : "https://schema.org/InStock",
            seller: { "@type": "Organization", name: maker.name },
            shippingDetails: {
              "@type": "OfferShippingDetails",
              shippingDestination: {
                "@type": "DefinedRegion",
                addressCountry: "ID",
              },
            },
          })),
      }}
    />
  )
}
