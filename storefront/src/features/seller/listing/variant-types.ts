/** A row as the form starts with it: texts, as people read them. */
export interface VariantRow {
  id: string
  name: string
  price: string
  stock: string
  weight: string
  /** On sale already: price and stock are changed elsewhere. */
  isSold: boolean
}

export type VariantWords = Readonly<
  Record<
    | "price"
    | "priceHint"
    | "stock"
    | "stockHint"
    | "add"
    | "addMore"
    | "option"
    | "optionHint"
    | "optional"
    | "rowName"
    | "rowWeight"
    | "rowWeightHint"
    | "remove"
    | "single"
    | "sold",
    string
  > & { row: string; suggestions: string }
>
