"use client"

import { Choice } from "@/ui/field"
import { useFormState } from "../../shared/form-context"

/** Asked for when a price changes by so much that it may be a slip. */
export const ConfirmJump = ({ label }: Readonly<{ label: string }>) => {
  const { data } = useFormState()
  const mustConfirm =
    typeof data === "object" && data !== null && "mustConfirm" in data
  return mustConfirm ? (
    <Choice type="checkbox" name="confirm" value="1" label={label} />
  ) : null
}
