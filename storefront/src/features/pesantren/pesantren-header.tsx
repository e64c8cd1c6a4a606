import { getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { placeName } from "@/lib/names"
import { Banner } from "@/ui/banner"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { OpopBadge } from "./opop-badge"

/** Name, place and what it earned, dyed like the head of the shop. */
export const PesantrenHeader = async ({
  pesantren,
}: Readonly<{ pesantren: Pesantren }>) => {
  const t = await getTranslations("pesantren")
  const { province, kind, founded_year: founded } = pesantren
  const shopName = pesantren.shop?.name
  const facts = [
    ["shop", shopName === pesantren.name ? null : shopName],
    ["kind", kind && t(`kind.${kind}`)],
    ["founded", founded],
    ["caretaker", pesantren.caretaker_name],
    ["products", pesantren.products_count || null],
    ["award", pesantren.award],
  ] as const
  return (
    <header className="bg-indigo text-white">
      <div className="flex flex-col lg:page lg:flex-row lg:items-center lg:justify-between lg:gap-12 lg:py-10">
        <div className="page flex flex-col gap-3 py-6 lg:mx-0 lg:p-0">
          <h1 className="text-2xl md:text-3xl">{pesantren.name}</h1>
          <p className="flex items-start gap-2">
            <Icon name="map-pin" className="mt-0.5 text-turmeric" />
            {[placeName(pesantren), province?.name].filter(Boolean).join(", ")}
          </p>
          <OpopBadge badge={pesantren.opop_badge} />
          <dl className="flex flex-wrap gap-x-8 gap-y-2 pt-1 text-sm">
            {facts.map(([key, value]) =>
              value ? (
                <div key={key}>
                  <dt className="text-turmeric">{t(`page.${key}`)}</dt>
                  <dd className="font-semibold">{value}</dd>
                </div>
              ) : null
            )}
          </dl>
        </div>
        <Banner
          url={pesantren.shop?.banner ?? pesantren.image}
          sizes="(min-width: 64rem) 32rem, 100vw"
          isFirst
          className="order-first lg:order-none lg:max-w-form lg:rounded-card"
        />
      </div>
      <Weave className="text-turmeric" />
    </header>
  )
}
