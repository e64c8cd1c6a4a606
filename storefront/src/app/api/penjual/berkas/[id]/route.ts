import { ApiError } from "@/data/api-error"
import { readPaperFile } from "@/data/seller/papers"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** What the browser may show; the rest, PDF among it, it keeps as a file. */
const SHOWN = new Set(["image/jpeg", "image/png", "image/webp"])

const OTHER = "application/octet-stream"

/**
 * `/api/penjual/berkas/<id>?untuk=pengajuan|toko`: the file of a paper, for the
 * person whose session it is. Nobody else may keep it, nothing in it may run.
 */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/api/penjual/berkas/[id]">
): Promise<Response> => {
  const { id } = await params
  if (!/^[A-Za-z0-9_]{1,64}$/.test(id)) return nothing(404)
  const isOfCase =
    new URL(request.url).searchParams.get("untuk") === "pengajuan"
  try {
    const owner = isOfCase
      ? ({ type: "application", id: "" } as const)
      : ({ type: "shop" } as const)
    const file = await readPaperFile(owner, id)
    if (!file) return nothing(404)
    const isShown = SHOWN.has(file.type)
    const isPdf = file.type === "application/pdf"
    return new Response(file.bytes, {
      headers: {
        "content-type": isShown || isPdf ? file.type : OTHER,
        "content-disposition": isShown
          ? "inline"
          : `attachment; filename="berkas${isPdf ? ".pdf" : ""}"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (error instanceof ApiError) return nothing(502)
    throw error
  }
}
