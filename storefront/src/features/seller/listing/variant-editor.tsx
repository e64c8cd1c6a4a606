"use client"

import { useEffect, useRef, useState } from "react"
import { LISTING_LIMITS, variantField } from "@/lib/listing-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { useForm } from "../../shared/form-context"
import { FormField } from "../../shared/form-field"
import { RESTORE_EVENT } from "../draft-keeper"

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

const BLANK: VariantRow = {
  id: "",
  name: "",
  price: "",
  stock: "",
  weight: "",
  isSold: false,
}

/** Rows that stay empty for those who cannot add any. */
const SPARE_ROWS = 3

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
  const { state } = useForm()
  const sent = rowsIn(state.values)
  /** Null until somebody adds or removes one. */
  const [rows, setRows] = useState<readonly number[] | null>(null)
  const [isOpen, setOpen] = useState(hasChoices || sent.length > 0)

  // A draft of this phone may have more rows than the backend.
  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    const restore = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      const kept = rowsIn(event.detail as Record<string, string>)
      if (kept.length === 0) return
      setOpen(true)
      setRows(kept)
    }
    form.addEventListener(RESTORE_EVENT, restore)
    return () => form.removeEventListener(RESTORE_EVENT, restore)
  }, [])

  const first = hasChoices ? saved.map((_, index) => index) : []
  const shown = rows ?? (sent.length > 0 ? sent : first)
  const spare = Array.from(
    { length: SPARE_ROWS },
    (_, index) => saved.length + index
  )
  const next = Math.max(-1, ...shown, saved.length - 1) + 1
  const open = () => {
    setOpen(true)
    if (shown.length === 0) setRows([0, 1])
  }

  const optionField = (
    <>
      <FormField
        name="option"
        label={words.option}
        hint={words.optionHint}
        defaultValue={option}
        list="pilihan-umum"
        maxLength={LISTING_LIMITS.option}
        autoComplete="off"
      />
      <datalist id="pilihan-umum">
        {words.suggestions.split(",").map((one) => (
          <option key={one} value={one.trim()} />
        ))}
      </datalist>
    </>
  )
  const plainRows = (
    <ol className="flex flex-col gap-3">
      {spare.map((at, index) => (
        <Row
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
          <Row
            key={at}
            at={at}
            number={index + 1}
            row={saved[at] ?? BLANK}
            words={words}
            onRemove={() => setRows(shown.filter((one) => one !== at))}
          />
        ))}
      </ol>
      <div className="scripted flex flex-wrap gap-2">
        <Button
          look="secondary"
          size="small"
          disabled={shown.length >= LISTING_LIMITS.variants}
          onClick={() => setRows([...shown, next])}
        >
          <Icon name="plus" />
          {words.addMore}
        </Button>
        {hasChoices ? null : (
          <Button look="quiet" size="small" onClick={() => setOpen(false)}>
            {words.single}
          </Button>
        )}
      </div>
      <noscript>{plainRows}</noscript>
    </div>
  )
}

/** The rows that a form speaks of. */
function rowsIn(values: Readonly<Record<string, string>>): number[] {
  const found = Object.keys(values).flatMap((name) => {
    const match = /^variant_(\d{1,3})_name$/.exec(name)
    return match ? [Number(match[1])] : []
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

const Single = ({
  row,
  words,
}: Readonly<{ row: VariantRow; words: VariantWords }>) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <input type="hidden" name="variant_id" value={row.id} />
    <Amounts
      names={{ price: "price", stock: "stock" }}
      row={row}
      words={words}
    />
  </div>
)

/** Price and stock; of what is on sale only to look at. */
const Amounts = ({
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

const Row = ({
  at,
  number,
  row,
  words,
  onRemove,
}: Readonly<{
  at: number
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
        <Amounts
          names={{ price: name("price"), stock: name("stock") }}
          row={row}
          words={{ ...words, priceHint: "", stockHint: "" }}
        />
      </div>
    </Card>
  )
}
