import { getLocale, getTranslations } from "next-intl/server"
import { changeBankAccount } from "@/actions/seller/request-bank-account"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { FormDone } from "../../shared/form-done"
import { BankFields } from "../bank-fields"

/** Asks for another account of the shop. */
export const ChangeAccountForm = async () => {
  const [locale, t, seller, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.bank"),
    getTranslations("seller"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={changeBankAccount.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex flex-col gap-4"
    >
      <p className="text-sm text-ink-soft">{t("changeText")}</p>
      <BankFields defaults={{ bank: "", number: "", holder: "" }} />
      <FormDone className="empty:hidden" />
      <SubmitButton pendingText={seller("wait")} className="self-start">
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  )
}
