import { getLocale, getTranslations } from "next-intl/server"
import type { Parcel } from "@/data/parcels"
import { formatDate } from "@/lib/date"
import { lastDayOf } from "@/lib/order-due"
import { actorOf, cancelCodeOf, dueStateOf } from "@/lib/parcel-state"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"

/** Until when something happens to a parcel, or why it was cancelled. */
export const ParcelOutcome = async ({
  parcel,
}: Readonly<{ parcel: Parcel }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("parcel"),
  ])
  if (parcel.state === "cancelled") {
    const code = cancelCodeOf(parcel.cancel_code)
    const { cancel_reason: reason, paid_at: paidAt } = parcel
    return (
      <Notice
        tone="warning"
        title={t(`cancelled.${actorOf(parcel.cancelled_by) ?? "system"}`)}
      >
        {code ? <p>{t(`codeReason.${code}`)}</p> : null}
        {reason ? <p>{t("reason", { reason })}</p> : null}
        <p>{paidAt ? t("moneyBack") : t("noMoney")}</p>
      </Notice>
    )
  }
  const due = dueStateOf(parcel.state)
  if (!due || !parcel.dueAt) return null
  const isFetched = due === "shipped" && parcel.service === "pickup"
  return (
    <p className="flex gap-2">
      <Icon name="clock" className="mt-0.5 text-turmeric-dark" />
      <span>
        {t(isFetched ? "due.fetch" : `due.${due}`, {
          date: formatDate(lastDayOf(parcel.dueAt), locale),
        })}
      </span>
    </p>
  )
}
