import { config } from "@/config"
import type { Pesantren } from "@/data/pesantren"
import type { Product } from "@/data/product"
import { mediaPath } from "@/lib/media"
import { JsonLd } from "@/features/shell/json-ld"
import { availabilityOf, shippingOf } from "./offer-facts"

/** The product and its offers: price, stock, seller and how far it is sent. */
export const ProductJsonLd = ({
  product,
  maker,
  url,
}: Readonly<{ product: Product; maker: Pesantren; url: string }>) => {
  const origin = config().STOREFRONT_URL
  const pictures = product.pictures
    .map((picture) => mediaPath(picture, 1080))
    .filter((path) => path !== null)
  const { leadDays, range } = product
  const { holiday } = maker
  const shipping = shippingOf(range, maker.regency)
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
            ...availabilityOf(variant, { leadDays, holiday }),
            seller: { "@type": "Organization", name: maker.name },
            ...(shipping
              ? {
                  shippingDetails: {
                    "@type": "OfferShippingDetails",
                    shippingDestination: shipping,
                  },
                }
              : {}),
          })),
      }}
    />
  )
}
