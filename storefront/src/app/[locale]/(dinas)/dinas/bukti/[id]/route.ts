import { ApiError } from "@/data/api-error"
import { proofFile } from "@/data/office/money"
import { refundProofFile } from "@/data/office/refunds"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"

const ID = /^(tproof|robl)_[A-Za-z0-9]{1,60}$/

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/**
 * The proof of a transfer or of a refund, for this one answer and kept by
 * nobody; a PDF is only saved. The backend checks who asks, and logs it.
 */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/dinas/bukti/[id]">
): Promise<Response> => {
  const { id, locale } = await params
  const kind = ID.exec(id)?.[1]
  if (!kind || !isLocale(locale)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  const load = kind === "robl" ? refundProofFile : proofFile
  try {
    const { type, bytes } = await load(id, { locale })
    const extension = type === "application/pdf" ? "pdf" : "jpg"
    return new Response(bytes, {
      headers: privateFileHeaders(type, `${id}.${extension}`, {
        savesPdf: true,
      }),
    })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
