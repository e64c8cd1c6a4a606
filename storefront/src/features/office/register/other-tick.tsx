"use client"

import { useFormState } from "../../shared/form-context"
import { FormTick } from "../../shared/form-field"

/** Says that a new entry is none of those like it; asked once that was in doubt. */
export const OtherTick = ({ label }: Readonly<{ label: string }>) => {
  const { errors, values } = useFormState()
  const isDoubted =
    errors["name"] !== undefined && (values["name"] ?? "").length > 1
  return isDoubted ? <FormTick name="is_other" label={label} /> : null
}
