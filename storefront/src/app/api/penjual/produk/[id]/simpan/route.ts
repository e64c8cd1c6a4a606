import { ApiError } from "@/data/api-error"
import { deskStateOf } from "@/data/seller/desk-state"
import { saveListing } from "@/data/seller/listings"
import { valuesOf } from "@/lib/draft"
import { readListing } from "@/lib/listing-form"
import { replyTo } from "@/lib/seller-reply"

const ID = /^[A-Za-z0-9_]{1,64}$/

/**
 * Keeps a draft while it is typed: the form as it stands, half filled or not.
 * What cannot be read yet is left out; the button says what is wrong.
 */
export const POST = (
  request: Request,
  { params }: RouteContext<"/api/penjual/produk/[id]/simpan">
): Promise<Response> =>
  replyTo(request, async (locale) => {
    const { id } = await params
    const typed = valuesOf(await request.formData())
    const version = Number(typed["version"])
    if (!ID.test(id) || !Number.isInteger(version))
      throw new ApiError(400, "invalid_request", "No version")
    const { body } = readListing(typed)
    if (body.name === "")
      throw new ApiError(400, "listing_name_missing", "No name")
    return deskStateOf(await saveListing({ id, locale }, { ...body, version }))
  })
