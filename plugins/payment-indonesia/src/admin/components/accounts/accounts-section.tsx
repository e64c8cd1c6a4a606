import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Account } from "../../hooks/payments"
import { useWords } from "../../hooks/use-words"
import { Section } from "../section"
import { AccountForm } from "./account-form"
import { RetireButton } from "./retire-button"

/** The fund holder's accounts: those that buyers pay to, and those of before. */
export function AccountsSection({
  accounts,
}: {
  accounts: readonly Account[]
}) {
  const { t } = useTranslation("payments")
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      title={t("accounts.title")}
      hint={t("accounts.hint")}
      act={
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("accounts.add")}
        </Button>
      }
    >
      {accounts.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("accounts.none")}
        </Text>
      )}
      <ul className="divide-y">
        {accounts.map((account) => {
          const { bank, number, holder, fund_holder, retired_at } = account
          return (
            <li
              key={account.id}
              className="flex flex-wrap items-center justify-between gap-x-4 px-6 py-2"
            >
              <div>
                <Text size="small" weight="plus">
                  {t("accounts.name", { bank, number })}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("accounts.of", { holder, fundHolder: fund_holder })}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {retired_at
                    ? t("accounts.until", { time: words.time(retired_at) })
                    : t("accounts.since", {
                        time: words.time(account.valid_from),
                      })}
                </Text>
              </div>
              {!retired_at && <RetireButton account={account} />}
            </li>
          )
        })}
      </ul>
      {isOpen && <AccountForm onClose={() => setOpen(false)} />}
    </Section>
  )
}
