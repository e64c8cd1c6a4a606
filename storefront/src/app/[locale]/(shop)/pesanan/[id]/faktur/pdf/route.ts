import { ApiError } from "@/data/api-error"
import { getInvoiceFile } from "@/data/invoice"
import { isLocale } from "@/i18n/locales"
import { readKey } from "@/lib/order-form"
import { privateFileHeaders } from "@/lib/private-file"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** The invoice on A4, for whoever may see the order; kept by nobody. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/[locale]/pesanan/[id]/faktur/pdf">
): Promise<Response> => {
  const { id, locale } = await params
  if (!isLocale(locale)) return nothing(404)
  const key = readKey(new URL(request.url).searchParams.get("kunci"))
  try {
    const file = await getInvoiceFile({ orderId: id, key }, locale)
    if (!file) return nothing(404)
    return new Response(file.bytes, {
      headers: privateFileHeaders(file.type, `invoice-${id}.pdf`),
    })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
