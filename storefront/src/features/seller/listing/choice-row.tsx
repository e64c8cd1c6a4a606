import { LISTING_LIMITS, variantField } from "@/lib/listing-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { FormField } from "../../shared/form-field"
import { VariantAmounts } from "./variant-amounts"
import type { VariantRow, VariantWords } from "./variant-types"

/** One choice of a product: its name, weight, price and stock. */
export const ChoiceRow = ({
  at,
  number,
  row,
  words,
  onRemove,
}: Readonly<{
  /** Its number in the names of its fields. */
  at: number
  /** Its number as people count. */
  number: number
  row: VariantRow
  words: VariantWords
  onRemove?: () => void
}>) => {
  const name = (field: Parameters<typeof variantField>[1]) =>
    variantField(at, field)
  return (
    <Card as="li" className="bg-paper!">
      <div className="flex items-center justify-between pb-2">
        <h3 className="text-sm font-bold">
          {words.row.replace("{number}", String(number))}
        </h3>
        {onRemove ? (
          <Button
            look="quiet"
            size="small"
            className="scripted -my-2 -mr-3"
            aria-label={words.remove.replace("{number}", String(number))}
            onClick={onRemove}
          >
            <Icon name="trash" size={4} />
          </Button>
        ) : null}
      </div>
      <input type="hidden" name={name("id")} value={row.id} />
      <div className="grid grid-cols-2 gap-3">
        <FormField
          name={name("name")}
          label={words.rowName}
          defaultValue={row.name}
          maxLength={LISTING_LIMITS.variantName}
          autoComplete="off"
          className="col-span-2 sm:col-span-1"
        />
        <FormField
          name={name("weight")}
          label={words.rowWeight}
          note={words.optional}
          placeholder={words.rowWeightHint}
          defaultValue={row.weight}
          inputMode="decimal"
          autoComplete="off"
          className="col-span-2 sm:col-span-1"
        />
        <VariantAmounts
          names={{ price: name("price"), stock: name("stock") }}
          row={row}
          words={{ ...words, priceHint: "", stockHint: "" }}
        />
      </div>
    </Card>
  )
}
