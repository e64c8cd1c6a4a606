import { getTranslations } from "next-intl/server"
import { BANKS } from "@/lib/banks"
import { Notice } from "@/ui/notice"
import { FormField, FormSelect } from "../shared/form-field"

type Defaults = Readonly<{ bank: string; number: string; holder: string }>

/** Bank, number and holder of an account, and whose it must be. */
export const BankFields = async ({
  defaults,
  notes = {},
}: Readonly<{
  defaults: Defaults
  /** Beside the labels, by field. */
  notes?: Readonly<Partial<Record<keyof Defaults, string | undefined>>>
}>) => {
  const t = await getTranslations("sellerApplication")
  return (
    <>
      <Notice title={t("bankNote.title")}>{t("bankNote.text")}</Notice>
      <FormSelect
        name="bank"
        label={t("field.bank.bank")}
        note={notes.bank}
        defaultValue={defaults.bank}
      >
        <option value="">{t("chooseBank")}</option>
        {BANKS.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </FormSelect>
      <FormField
        name="number"
        label={t("field.bank.number")}
        note={notes.number}
        defaultValue={defaults.number}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
      />
      <FormField
        name="holder"
        label={t("field.bank.holder")}
        note={notes.holder}
        hint={t("hint.holder")}
        defaultValue={defaults.holder}
        autoComplete="off"
        maxLength={120}
      />
    </>
  )
}
