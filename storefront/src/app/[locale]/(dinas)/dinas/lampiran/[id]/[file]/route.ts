import { ApiError } from "@/data/api-error"
import { attachmentFile } from "@/data/office/interventions"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"
import { privateFileHeaders } from "@/lib/private-file"

const ID = /^[A-Za-z0-9_-]{1,64}$/

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** A paper of an intervention: private, never kept. */
export const GET = async (
  _request: Request,
  { params }: RouteContext<"/[locale]/dinas/lampiran/[id]/[file]">
): Promise<Response> => {
  const { id, file, locale } = await params
  if (!ID.test(id) || !ID.test(file) || !isLocale(locale)) return nothing(404)
  if (!(await officerToken())) return nothing(401)
  try {
    const { type, bytes } = await attachmentFile(id, file, { locale })
    const extension = type === "application/pdf" ? "pdf" : "jpg"
    return new Response(bytes, {
      headers: privateFileHeaders(type, `lampiran.${extension}`),
    })
  } catch (error) {
    return nothing(error instanceof ApiError ? error.status : 502)
  }
}
