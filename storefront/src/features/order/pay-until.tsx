import { getLocale, getTranslations } from "next-intl/server"
import { formatDateTime, now } from "@/lib/date"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { Countdown } from "./countdown"

/** Until when an order waits for its money, or that it no longer does. */
export const PayUntil = async ({
  until,
}: Readonly<{
  /** ISO time. */
  until: string | null | undefined
}>) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("order")])
  if (!until) return null
  if (new Date(until) <= now())
    return <Notice tone="warning">{t("pay.late")}</Notice>
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <Icon name="clock" className="text-turmeric-dark" />
      {t("pay.until")}{" "}
      <strong>
        <time dateTime={until}>{formatDateTime(until, locale)}</time>
      </strong>
      <Countdown
        until={until}
        words={{
          left: t("pay.left", { hours: "{hours}", minutes: "{minutes}" }),
          minutes: t("pay.leftMinutes", { minutes: "{minutes}" }),
        }}
      />
    </p>
  )
}
