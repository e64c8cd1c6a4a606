import { getTranslations } from "next-intl/server"
import type { Account } from "@/data/seller/bank"

/** An account in words; the number in groups of four, as people read it out. */
export const AccountFacts = async ({
  account: { bank_name, number, holder },
}: Readonly<{ account: Account }>) => {
  const t = await getTranslations("sellerShop.bank")
  return (
    <dl className="flex flex-col gap-1">
      <div>
        <dt className="sr-only">{t("title")}</dt>
        <dd className="font-bold">{bank_name}</dd>
      </div>
      <div>
        <dt className="text-sm text-ink-soft">{t("number")}</dt>
        <dd className="text-lg font-bold tabular-nums">
          {number?.replace(/(\d{4})(?=\d)/g, "$1 ") ?? "–"}
        </dd>
      </div>
      <div>
        <dt className="text-sm text-ink-soft">{t("holder")}</dt>
        <dd className="font-semibold">{holder}</dd>
      </div>
    </dl>
  )
}
