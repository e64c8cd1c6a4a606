import { banner } from "../pictures/banner"
import { choicePicture, detailPicture } from "../pictures/detail-picture"
import { productPicture } from "../pictures/product-picture"
import { picture, type Picture } from "../pictures/render"
import type { DemoPesantren } from "./model"
import type { PlannedProduct } from "./plan-product"

/** The pictures of a product: on the table, its facts, and what can be chosen. */
export function picturesOf(product: PlannedProduct): Picture[] {
  const { handle, picture: input, facts, variants, optionTitle } = product
  const drawings = [
    picture(`${handle}-1`, productPicture(input)),
    picture(`${handle}-2`, detailPicture(input, facts)),
  ]
  if (variants.length < 2) return drawings
  const choices = variants.map((variant) => variant.title)
  return [
    ...drawings,
    picture(
      `${handle}-3`,
      choicePicture(input, `Pilihan ${optionTitle.toLowerCase()}`, choices)
    ),
  ]
}

/** The wide picture of a pesantren. */
export const bannerOf = (pesantren: DemoPesantren): Picture =>
  picture(
    `banner-${pesantren.slug}`,
    banner({
      seed: pesantren.slug,
      sign: {
        name: pesantren.name.replace(/^Pesantren /, ""),
        place: `Kec. ${pesantren.district}, ${pesantren.regency}`,
      },
      terrain: pesantren.terrain,
    })
  )
