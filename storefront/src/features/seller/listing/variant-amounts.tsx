import { FormField } from "../../shared/form-field"
import type { VariantRow, VariantWords } from "./variant-types"

/** Price and stock; of what is on sale only to look at. */
export const VariantAmounts = ({
  names,
  row,
  words,
}: Readonly<{
  names: Readonly<{ price: string; stock: string }>
  row: VariantRow
  words: VariantWords
}>) =>
  row.isSold ? (
    <p className="text-sm text-ink-soft sm:col-span-2">
      <input type="hidden" name={names.price} value={row.price} />
      <input type="hidden" name={names.stock} value={row.stock} />
      {`Rp${row.price} · ${words.stock} ${row.stock} · ${words.sold}`}
    </p>
  ) : (
    <>
      <FormField
        name={names.price}
        label={words.price}
        hint={words.priceHint}
        defaultValue={row.price}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
      />
      <FormField
        name={names.stock}
        label={words.stock}
        hint={words.stockHint}
        defaultValue={row.stock}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
      />
    </>
  )
