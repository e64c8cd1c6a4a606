import { ApiError } from "@/data/api-error"
import { printOrders } from "@/data/seller/orders"
import { localPath } from "@/i18n/locales"
import { dayOf, now } from "@/lib/date"
import { localeOf } from "@/lib/seller-reply"
import { idsIn } from "@/lib/seller-orders"

/** Papers by the word in the address, and the name of their file. */
const PAPERS = {
  kemas: ["pack-list", "daftar-kemas"],
  label: ["roll", "label"],
  a4: ["a4", "label-a4"],
} as const

const paperOf = (raw: string | null) =>
  raw === "kemas" || raw === "label" || raw === "a4" ? PAPERS[raw] : null

/** Back to the list, which says why there is no paper. */
const refused = (request: Request) =>
  new Response(null, {
    status: 303,
    headers: {
      location: localPath(localeOf(request), "/penjual/pesanan?gagal=cetak"),
      "cache-control": "no-store",
    },
  })

/**
 * `/api/penjual/pesanan/cetak?kertas=kemas|label|a4&id=…&id=…&bahasa=`: a paper
 * of orders of the shop, for the person whose session it is.
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const asked = paperOf(searchParams.get("kertas"))
  const ids = idsIn(searchParams.getAll("id"))
  if (!asked || ids.length === 0) return refused(request)
  const [paper, name] = asked
  try {
    const { bytes } = await printOrders(paper, ids, localeOf(request))
    return new Response(bytes, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${name}-${dayOf(now())}.pdf"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status < 500) return refused(request)
    const headers = { "cache-control": "no-store" }
    return new Response(null, { status: error.status, headers })
  }
}
