"use server"

import { z } from "zod"
import {
  acceptChange,
  publishListing,
  refuseChange,
  rejectListing,
  reviseListing,
  startListingReview,
} from "@/data/office/listings"
import { idField, optionalText } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"
import { readRevisions } from "@/lib/revision-form"

const one = { listing_id: idField }
const page = ({ listing_id }: { listing_id: string }) =>
  `/dinas/produk/${listing_id}`

/** Says that a product is being looked at. */
export const beginListingReview = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await startListingReview(input.listing_id, { locale })
    return { back: page(input) }
  }
)

/** Puts a product on sale as the officer saw it. */
export const publishProduct = officeAction(
  z.object({ ...one, version: z.coerce.number().int().min(1) }),
  async ({ input, locale }) => {
    await publishListing(input.listing_id, input.version, { locale })
    return { go: page(input) }
  }
)

/** Refuses a product with its reason. */
export const rejectProduct = officeAction(
  z.object({ ...one, reject_reason: reasonField }),
  async ({ input, locale }) => {
    await rejectListing(input.listing_id, input.reject_reason, { locale })
    return { go: page(input) }
  }
)

/** Gives a product back to its shop, with what has to be put right. */
export const reviseProduct = officeAction(
  z.looseObject({ ...one, note: optionalText(1000) }),
  async ({ input, typed, locale }) => {
    const { items, faults } = readRevisions(typed)
    if (items.length === 0) return { errors: { items: "nothing_chosen" } }
    if (faults.length > 0)
      return {
        errors: Object.fromEntries(
          faults.map((name) => [name, "reason_missing" as const])
        ),
      }
    const body = { items, note: input.note || null }
    await reviseListing(input.listing_id, body, { locale })
    return { go: page(input) }
  }
)

const wish = { ...one, change_id: idField }

/** Writes a wish of the shop to its product on sale. */
export const acceptWish = officeAction(
  z.object(wish),
  async ({ input, locale }) => {
    await acceptChange(input.change_id, { locale })
    return { back: page(input) }
  }
)

/** Refuses a wish with its reason; what is on sale stays. */
export const refuseWish = officeAction(
  z.looseObject(wish),
  async ({ input, typed, locale }) => {
    const name = `wish_reason_${input.change_id}`
    const reason = reasonField.safeParse(typed[name])
    if (!reason.success) return { errors: { [name]: "reason_missing" } }
    await refuseChange(input.change_id, reason.data, { locale })
    return { go: page(input) }
  }
)
