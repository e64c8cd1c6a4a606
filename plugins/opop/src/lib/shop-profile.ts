import type { ShopTexts } from "./pesantren-input"

type Texts = Required<ShopTexts>

/** What its own people keep of a shop, and nothing else of it. */
export const shopTextsOf = ({
  name,
  story,
  story_en,
  banner,
}: Texts): Texts => ({ name, story, story_en, banner })

/** Tells two states of a shop apart: when it was last written. */
export const shopVersionOf = (shop: { updated_at: Date | string }): string =>
  new Date(shop.updated_at).toISOString()
