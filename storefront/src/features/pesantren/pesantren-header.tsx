import { getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import { mediaPath, WIDTHS } from "@/lib/media"
import { placeName } from "@/lib/names"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { OpopBadge } from "./opop-badge"

/** The banner of a shop; nothing when it has none. */
const Banner = ({ url }: Readonly<{ url: string | null | undefined }>) => {
  const src = url ? mediaPath(url, 1080) : null
  if (!url || !src) return null
  return (
    // eslint-disable-next-line @next/next/no-img-element -- as ui/picture, but wide
    <img
      src={src}
      srcSet={WIDTHS.map((width) => `${mediaPath(url, width)} ${width}w`).join(
        ", "
      )}
      sizes="100vw"
      alt=""
      width={1080}
      height={360}
      fetchPriority="high"
      className="h-32 w-full bg-indigo object-cover md:h-56"
    />
  )
}

/** Name, place and what it earned, dyed like the head of the shop. */
export const PesantrenHeader = async ({
  pesantren,
}: Readonly<{ pesantren: Pesantren }>) => {
  const t = await getTranslations("pesantren")
  const { province, kind, founded_year: founded } = pesantren
  const facts = [
    ["kind", kind && t(`kind.${kind}`)],
    ["founded", founded],
    ["caretaker", pesantren.caretaker_name],
    ["award", pesantren.award],
    ["products", pesantren.products_count || null],
  ] as const
  return (
    <header className="bg-indigo text-white">
      <Banner url={pesantren.shop?.banner} />
      <div className="page flex flex-col gap-3 py-6 md:py-10">
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
      <Weave className="text-turmeric" />
    </header>
  )
}
