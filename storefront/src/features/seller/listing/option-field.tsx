import { LISTING_LIMITS } from "@/lib/listing-form"
import { FormField } from "../../shared/form-field"
import type { VariantWords } from "./variant-types"

/** In what the choices differ, with the usual answers at hand. */
export const OptionField = ({
  option,
  words,
}: Readonly<{ option: string; words: VariantWords }>) => (
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
