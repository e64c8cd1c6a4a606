import { expect, it } from "vitest"
import { purchaseSums } from "./purchase-sums"

const parcel = (state: string, goods: number) => ({
  ...{ state, goods, shipping: 10, discount: 5, total: goods + 5 },
  ...{ insurance: 3, cod_fee: 2 },
})

it("takes off what was cancelled, in one row", () => {
  expect(
    purchaseSums([parcel("shipped", 100), parcel("cancelled", 50)])
  ).toEqual({
    ...{ goods: 150, shipping: 16, discount: 10, cancelled: 55, total: 105 },
    ...{ insurance: 6, codFee: 4 },
  })
})

it("shows what a purchase would have cost that is cancelled whole", () => {
  expect(
    purchaseSums([parcel("cancelled", 100), parcel("cancelled", 50)])
  ).toMatchObject({ cancelled: 0, total: 160 })
})
