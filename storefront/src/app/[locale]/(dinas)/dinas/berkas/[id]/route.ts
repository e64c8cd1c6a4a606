import { ApiError } from "@/data/api-error"
import { paperFile } from "@/data/office/papers"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"

const ID = /^[a-z]+_[A-Za-z0-9]{1,60}$/

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/**
 * A private paper, as the backend keeps it: never through the pictures' way,
 * never kept. The backend checks role and territory, and logs the reading.
 */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/dinas/berkas/[id]">
): Promise<Response> => {
  const { id, locale } = await params
  if (!ID.test(id) || !isLocale(locale)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  try {
    const { type, bytes } = await paperFile(id, { locale })
    const extension = type === "application/pdf" ? "pdf" : "jpg"
    return new Response(bytes, {
      headers: privateFileHeaders(type, `${id}.${extension}`),
    })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
