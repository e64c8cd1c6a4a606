import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { getInvoice } from "@/data/invoice"
import { InvoiceView } from "@/features/order/invoice-view"
import { readKey } from "@/lib/order-form"

/** Nobody else should learn this address: it may carry a key. */
export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("invoice")
  return {
    title: t("pageTitle"),
    robots: { index: false },
    referrer: "same-origin",
  }
}

const InvoicePage = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/pesanan/[id]/faktur">) => {
  const [{ id }, { kunci }, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ])
  const key = readKey(kunci)
  const invoice = (await getInvoice({ orderId: id, key }, locale)) ?? notFound()
  return <InvoiceView invoice={invoice} form={{ order_id: id, kunci: key }} />
}

export default InvoicePage
