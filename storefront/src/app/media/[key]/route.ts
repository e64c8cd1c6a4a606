import { isMediaKey, toWidth } from "@/lib/media"
import { PictureMissing, resizedPicture } from "@/data/picture"

/** A stored file never changes: a new picture has a new key. */
const FOR_EVER = "public, max-age=31536000, immutable"

const nothing = (status: number) =>
  new Response(null, { status, headers: { "cache-control": "no-store" } })

/** `/media/<key>?w=360|640|1080`: a picture of the backend, as WebP. */
export const GET = async (
  request: Request,
  { params }: RouteContext<"/media/[key]">
): Promise<Response> => {
  const { key } = await params
  const width = toWidth(new URL(request.url).searchParams.get("w"))
  if (!isMediaKey(key) || width === null) return nothing(404)
  try {
    const picture = await resizedPicture(key, width)
    return new Response(new Uint8Array(picture), {
      headers: {
        "content-type": "image/webp",
        "content-length": String(picture.length),
        "cache-control": FOR_EVER,
      },
    })
  } catch (error) {
    // What sharp cannot read is no picture either.
    return nothing(error instanceof PictureMissing ? 404 : 502)
  }
}
