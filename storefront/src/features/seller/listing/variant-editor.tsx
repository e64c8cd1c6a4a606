"use client"

import { useRef } from "react"
import { spareRows } from "@/lib/choice-rows"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { ChoiceRow } from "./choice-row"
import { OptionField } from "./option-field"
import { useChoiceRows } from "./use-choice-rows"
import { VariantAmounts } from "./variant-amounts"
import type { VariantRow, VariantWords } from "./variant-types"

const BLANK: VariantRow = {
  id: "",
  name: "",
  price: "",
  stock: "",
  weight: "",
  isSold: false,
}

/**
 * Price and stock of a product: of the one thing it is, or of each choice
 * (size, flavour). Rows come and go with scripts; without them a few empty
 * ones stand ready, and what stays empty is left out.
 */
export const VariantEditor = ({
  option,
  rows: saved,
  hasChoices,
  words,
}: Readonly<{
  option: string
  rows: readonly VariantRow[]
  hasChoices: boolean
  words: VariantWords
}>) => {
  const place = useRef<HTMLDivElement>(null)
  const { isOpen, shown, open, close, add, remove } = useChoiceRows(place, {
    saved: saved.length,
    hasChoices,
  })
  const optionField = <OptionField option={option} words={words} />
  const plainRows = (
    <ol className="flex flex-col gap-3">
      {spareRows(saved.length).map((at, index) => (
        <ChoiceRow
          key={at}
          at={at}
          number={shown.length + index + 1}
          row={BLANK}
          words={words}
        />
      ))}
    </ol>
  )

  if (!isOpen)
    return (
      <div ref={place} className="flex flex-col gap-4">
        <Single row={saved[0] ?? BLANK} words={words} />
        <Button
          look="quiet"
          size="small"
          className="scripted -ml-3 self-start"
          onClick={open}
        >
          <Icon name="plus" />
          {words.add}
        </Button>
        <noscript>
          <div className="flex flex-col gap-4">
            <p className="font-semibold">{words.add}</p>
            {optionField}
            {plainRows}
          </div>
        </noscript>
      </div>
    )
  return (
    <div ref={place} className="flex flex-col gap-4">
      {optionField}
      <ol className="flex flex-col gap-3">
        {shown.map((at, index) => (
          <ChoiceRow
            key={at}
            at={at}
            number={index + 1}
            row={saved[at] ?? BLANK}
            words={words}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className="scripted flex flex-wrap gap-2">
        <Button
          look="secondary"
          size="small"
          disabled={shown.length >= LISTING_LIMITS.variants}
          onClick={add}
        >
          <Icon name="plus" />
          {words.addMore}
        </Button>
        {hasChoices ? null : (
          <Button look="quiet" size="small" onClick={close}>
            {words.single}
          </Button>
        )}
      </div>
      <noscript>{plainRows}</noscript>
    </div>
  )
}

const Single = ({
  row,
  words,
}: Readonly<{ row: VariantRow; words: VariantWords }>) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <input type="hidden" name="variant_id" value={row.id} />
    <VariantAmounts
      names={{ price: "price", stock: "stock" }}
      row={row}
      words={words}
    />
  </div>
)
