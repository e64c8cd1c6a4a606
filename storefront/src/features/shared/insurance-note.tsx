import { getTranslations } from "next-intl/server"
import { formatRupiah } from "@/lib/money"

/** What of a delivery's price insures the goods, on a line of its own; nothing where none does. */
export const InsuranceNote = async ({
  amount,
}: Readonly<{ amount: number }>) => {
  const t = await getTranslations("delivery")
  return amount > 0 ? (
    <span className="block text-sm font-normal text-ink-soft">
      {t("insurance", { sum: formatRupiah(amount) })}
    </span>
  ) : null
}
