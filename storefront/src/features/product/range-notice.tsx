import { getTranslations } from "next-intl/server"
import type { Pesantren } from "@/data/pesantren"
import type { Product } from "@/data/product"
import { placeName } from "@/lib/names"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"

/** Where it is sent from and how far; a warning when that is near only. */
export const RangeNotice = async ({
  product,
  maker,
}: Readonly<{ product: Product; maker: Pesantren }>) => {
  const t = await getTranslations("product.range")
  const { range } = product
  const regency = maker.regency?.name ?? ""
  if (range === "K" || range === "R")
    return (
      <Notice tone="warning" title={t(range, { regency })}>
        {t("why")}
      </Notice>
    )
  return (
    <div className="flex gap-3 text-sm">
      <Icon name="truck" className="mt-0.5 text-ink-soft" />
      <div>
        <p className="font-semibold">{t(range ?? "N")}</p>
        <p className="text-ink-soft">
          {t("origin", { place: placeName(maker) })}
        </p>
      </div>
    </div>
  )
}
