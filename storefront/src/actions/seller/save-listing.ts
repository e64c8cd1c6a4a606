"use server"

import { z } from "zod"
import { missingParts } from "@/data/seller/desk-state"
import type { Listing } from "@/data/seller/listing-schema"
import { getListing, saveListing, submitListing } from "@/data/seller/listings"
import type { Locale } from "@/i18n/locales"
import { idField } from "@/lib/fields"
import type { Outcome } from "@/lib/form-action"
import { readListing, type ListingBody } from "@/lib/listing-form"
import { sellerAction } from "@/lib/seller-action"

const Save = z.looseObject({
  listing_id: idField,
  version: z.coerce.number().int(),
  intent: z.enum(["save", "category", "submit"]).catch("save"),
})

const ANSWER = "answer_"

/** Price and stock of what is on sale are not this form's: they may have moved on. */
const withSales = ({ live }: Listing, body: ListingBody): ListingBody => ({
  ...body,
  variants: body.variants.map((variant) => {
    const sold = live?.variants.find(({ id }) => id === variant.id)
    return variant.id && sold
      ? { ...variant, price: sold.price, stock: sold.stock }
      : variant
  }),
})

/**
 * Saves a product: into its draft, or as changes of what is on sale that an
 * officer looks at first. With `submit` it is handed in when nothing is missing.
 */
export const writeListing = sellerAction(
  Save,
  async ({ input, typed, locale }) => {
    const { listing_id: id, version, intent } = input
    const { body, errors } = readListing(typed)
    const isLoose = intent === "category"
    if (Object.keys(errors).length > 0 && !isLoose) return { errors }
    const current = await getListing(id, locale)
    if (!current) return { go: "/penjual/produk" }
    const saved = await saveListing(
      { id, locale },
      { ...withSales(current, body), version }
    )
    if (intent === "submit") return handIn(saved, typed, locale)
    return {
      back: `/penjual/produk/${id}`,
      ...(isLoose ? {} : { done: doneFor(current, saved) }),
    }
  }
)

const pendingOf = ({ changes }: Listing) =>
  changes.filter(({ state }) => state === "pending").length

const doneFor = (before: Listing, after: Listing) => {
  if (after.state !== "published") return "draft_saved"
  return pendingOf(before) === 0 && pendingOf(after) === 0
    ? "nothing_changed"
    : "change_asked"
}

async function handIn(
  listing: Listing,
  typed: Readonly<Record<string, string>>,
  locale: Locale
): Promise<Outcome<never>> {
  const { id, version } = listing
  const missing = missingParts(listing)
  if (missing.length > 0)
    return {
      refresh: true,
      said: Object.fromEntries(
        missing.map(({ field, message }) => [field, message])
      ),
    }
  const answers = Object.entries(typed).flatMap(([name, text]) =>
    name.startsWith(ANSWER) && text.trim() !== ""
      ? [[name.slice(ANSWER.length), text.trim()] as const]
      : []
  )
  await submitListing(
    { id, locale },
    { version, answers: Object.fromEntries(answers) }
  )
  return { go: `/penjual/produk/${id}?diajukan=1` }
}
