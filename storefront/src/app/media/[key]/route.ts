import { isMediaKey, takesAvif, toWidth } from "@/lib/media"
import { bestPicture, PictureMissing } from "@/data/picture"

/** A stored file never changes: a new picture has a new key. */
const FOR_EVER = "public, max-age=31536000, immutable"
/** Until a smaller form of it is there. */
const FOR_NOW = "public, max-age=600"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/**
 * `/media/<key>?w=360|640|1080`: a picture of the backend, as AVIF where that
 * is made already and the browser takes it, else as WebP.
 */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/media/[key]">
): Promise<Response> => {
  const { key } = await params
  const width = toWidth(new URL(request.url).searchParams.get("w"))
  if (!isMediaKey(key) || width === null) return nothing(404)
  try {
    const { bytes, type, isFinal } = await bestPicture(key, width, {
      takesAvif: takesAvif(request.headers.get("accept")),
    })
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": type,
        "content-length": String(bytes.length),
        "cache-control": isFinal ? FOR_EVER : FOR_NOW,
        vary: "Accept",
      },
    })
  } catch (error) {
    // What sharp cannot read is no picture either.
    return nothing(error instanceof PictureMissing ? 404 : 502)
  }
}
