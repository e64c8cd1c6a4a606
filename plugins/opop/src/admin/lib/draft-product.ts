type Draft = { title: string; price: string; weight: string }

type DraftContext = {
  pesantrenId: string | undefined
  /** Name of the option every product needs, and of its only value. */
  option: string
  variant: string
  /** Goods without a profile would count as not to be sent. */
  shippingProfileId: string | undefined
}

/** A whole number written with or without dots between thousands. */
function readWhole(text: string): number | null {
  const digits = text.replace(/[\s.]/g, "")
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null
}

/**
 * The body that creates a draft product with one variant, or null while
 * something is missing. Price in whole rupiah, weight in grams.
 */
export function toDraft(draft: Draft, context: DraftContext): object | null {
  const title = draft.title.trim()
  const price = readWhole(draft.price)
  const weight = readWhole(draft.weight)
  if (!title || !price || !weight || !context.pesantrenId) {
    return null
  }
  const { option, variant, pesantrenId, shippingProfileId } = context
  return {
    title,
    status: "draft",
    weight,
    shipping_profile_id: shippingProfileId,
    options: [{ title: option, values: [variant] }],
    variants: [
      {
        title: variant,
        options: { [option]: variant },
        prices: [{ currency_code: "idr", amount: price }],
      },
    ],
    additional_data: { pesantren_id: pesantrenId },
  }
}
