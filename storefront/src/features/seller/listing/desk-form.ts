/** The id of a product's form; what belongs to it may stand outside of it. */
export const DESK_FORM = "produk"
