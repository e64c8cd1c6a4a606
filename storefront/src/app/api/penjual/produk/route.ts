import { createListing } from "@/data/seller/listings"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { replyTo } from "@/lib/seller-reply"

/** Begins the draft of a product by its name: `{ ok, id }`. */
export const POST = (request: Request): Promise<Response> =>
  replyTo(request, async (locale) => {
    const form = await request.formData()
    const typed = form.get("name")
    const name = (typeof typed === "string" ? typed : "")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, LISTING_LIMITS.name)
    const { id } = await createListing({ name }, locale)
    return { id }
  })
