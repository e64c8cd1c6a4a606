import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import type { Pickup } from "@/lib/cart-view"
import { clock } from "@/lib/clock"
import { weekdays } from "@/lib/weekdays"

/** `Senin–Kamis, Sabtu, Minggu pukul 08.00–15.00`. */
export async function pickupHours(
  { days, from, until }: Pickup,
  locale: Locale
): Promise<string> {
  const t = await getTranslations("delivery")
  return t("hours", {
    days: weekdays(days, locale),
    from: clock(from, locale),
    until: clock(until, locale),
  })
}
