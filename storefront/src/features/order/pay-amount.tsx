import { getTranslations } from "next-intl/server"
import { formatRupiah } from "@/lib/money"
import { CopyButton } from "./copy-button"

/** The rupiah to pay, to be read and to be copied; part of a `dl`. */
export const PayAmount = async ({
  amount,
  label,
  hint,
}: Readonly<{ amount: number; label?: string; hint?: string }>) => {
  const t = await getTranslations("order")
  return (
    <div>
      <dt className="text-sm text-ink-soft">{label ?? t("pay.amount")}</dt>
      <dd className="flex flex-wrap items-center gap-x-3">
        <span className="text-3xl font-bold text-brick tabular-nums">
          {formatRupiah(amount)}
        </span>
        <CopyButton
          text={String(amount)}
          words={{ label: t("copy"), done: t("copied") }}
          label={t("pay.copyAmount")}
        />
      </dd>
      {hint ? <dd className="text-sm text-ink-soft">{hint}</dd> : null}
    </div>
  )
}
