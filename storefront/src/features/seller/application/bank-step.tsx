import type { Application } from "@/data/seller/applications"
import { BankFields } from "../bank-fields"
import { FieldGroup } from "../field-group"
import { partFields } from "./fields"

/** Where the money goes: an account in the institution's name. */
export const BankStep = async ({
  application,
}: Readonly<{ application: Application }>) => {
  const { common } = await partFields(application, "bank")
  const [bank, number, holder] = ["bank", "number", "holder"].map((field) =>
    common(field, false)
  )
  return (
    <FieldGroup id="rekening">
      <BankFields
        defaults={{
          bank: bank?.defaultValue ?? "",
          number: number?.defaultValue ?? "",
          holder: holder?.defaultValue ?? "",
        }}
        notes={{
          bank: bank?.note,
          number: number?.note,
          holder: holder?.note,
        }}
      />
    </FieldGroup>
  )
}
