/**
 * The steps from the register to a shop that stands on its own feet. Each is
 * asked for itself: who skipped one still counts in those after it. The
 * conditions are on what `progressOfHomes` selects, as `progress`.
 */
export const STEPS = [
  { step: "mapped", id: "Terdata", en: "In the register", is: "true" },
  {
    ...{ step: "has_product", id: "Punya produk", en: "Has a product" },
    is: "progress.has_product",
  },
  {
    ...{ step: "trained", id: "Sudah dilatih", en: "Was trained" },
    is: "progress.is_trained",
  },
  {
    ...{ step: "applied", id: "Mengajukan toko", en: "Applied for a shop" },
    is: "progress.has_applied",
  },
  {
    ...{ step: "approved", id: "Disetujui", en: "Was approved" },
    is: "progress.is_approved",
  },
  {
    ...{ step: "listed", id: "Barang tayang", en: "Had goods on sale" },
    is: "progress.is_listed",
  },
  {
    ...{ step: "first_sale", id: "Penjualan pertama", en: "First sale" },
    is: "progress.orders >= 1",
  },
  {
    ...{ step: "ten_sales", id: "Sepuluh penjualan", en: "Ten sales" },
    is: "progress.orders >= 10",
  },
  {
    ...{ step: "steady", id: "Berjualan tetap", en: "Sells steadily" },
    is: "progress.sold_one_ago and progress.sold_two_ago and progress.sold_three_ago",
  },
] as const

export type StepName = (typeof STEPS)[number]["step"]

/** A step by its name. */
export const findStep = (name: StepName) =>
  STEPS.find(({ step }) => step === name)
