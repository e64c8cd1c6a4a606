import { z } from "zod"
import { ApiError } from "@/data/api-error"
import { deskStateOf } from "@/data/seller/desk-state"
import { addPhoto, orderPhotos, removePhoto } from "@/data/seller/listings"
import { fileIn, MAX_FILE_BYTES, toUpload } from "@/lib/form-file"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { replyTo } from "@/lib/seller-reply"

type Context = RouteContext<"/api/penjual/produk/[id]/foto">

const ID = /^[A-Za-z0-9_]{1,64}$/

const idOf = async ({ params }: Context): Promise<string> => {
  const { id } = await params
  if (!ID.test(id)) throw new ApiError(404, "row_not_found", "No such product")
  return id
}

const tooLarge = () => new ApiError(413, "file_too_large", "Larger than 8 MB")

/** Adds a photo at the end: multipart, field `file`. */
export const POST = (request: Request, context: Context): Promise<Response> =>
  replyTo(request, async (locale) => {
    const id = await idOf(context)
    const length = Number(request.headers.get("content-length") ?? 0)
    // Refused before it is read; a little is left for the form around it.
    if (length > MAX_FILE_BYTES + 10_000) throw tooLarge()
    const file = fileIn(await request.formData(), ["file"])
    if (!file) throw new ApiError(400, "file_missing", "No file")
    const upload = await toUpload(file)
    if (!upload) throw tooLarge()
    return deskStateOf(await addPhoto({ id, locale }, upload))
  })

const Order = z.object({
  photos: z.array(z.string().max(300)).max(LISTING_LIMITS.photos),
})

/** Puts the photos into another order: JSON `{ photos: [id] }`. */
export const PUT = (request: Request, context: Context): Promise<Response> =>
  replyTo(request, async (locale) => {
    const id = await idOf(context)
    const order = Order.safeParse(await request.json())
    if (!order.success) throw new ApiError(400, "invalid_request", "No order")
    return deskStateOf(await orderPhotos({ id, locale }, order.data.photos))
  })

/** Takes the photo `?foto=` away. */
export const DELETE = (request: Request, context: Context): Promise<Response> =>
  replyTo(request, async (locale) => {
    const id = await idOf(context)
    const photo = new URL(request.url).searchParams.get("foto") ?? ""
    return deskStateOf(await removePhoto({ id, locale }, photo))
  })
