import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { guestOrderHref } from "@/data/order"
import { localPath } from "@/i18n/locales"
import { lastOrderId, lastOrderLocale } from "@/lib/session"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("order.paid")
  return { title: t("title"), robots: { index: false } }
}

/**
 * Where a gateway sends a buyer back to. The query says how it went; nobody
 * reads it: the order's page shows what the backend knows, in the language that
 * it was ordered in.
 */
const PaidPage = async () => {
  const [locale, t, orderId] = await Promise.all([
    getLocale(),
    getTranslations("order.paid"),
    lastOrderId(),
  ])
  if (orderId)
    redirect(localPath(await lastOrderLocale(), guestOrderHref(orderId)))
  return (
    <div className="page max-w-2xl py-6 md:py-8">
      <Card as="section" labelledBy="paid" className="flex flex-col gap-4">
        <h1 id="paid" className="text-2xl">
          {t("title")}
        </h1>
        <p>{t("text")}</p>
        <Link href={localPath(locale, "/akun/pesanan")} className="link">
          {t("orders")}
        </Link>
      </Card>
    </div>
  )
}

export default PaidPage
