import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { useOfficeContacts } from "../../hooks/office"
import type { OfficeContact } from "../../lib/office-types"
import { LoadFault, SaveFault } from "../fault"
import { Note, Section } from "../section"
import { ContactForm } from "./contact-form"

/** Whom people ask at the office, area by area; the smallest area counts. */
export function ContactsSection() {
  const { t } = useTranslation("opop")
  const [form, setForm] = useState<{ of: OfficeContact | null } | null>(null)
  const { data, isError, refetch } = useOfficeContacts()
  return (
    <Section
      title={t("contacts.title")}
      hint={t("contacts.hint")}
      actions={
        <Button
          size="small"
          variant="secondary"
          onClick={() => setForm({ of: null })}
        >
          {t("contacts.add")}
        </Button>
      }
    >
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {data?.contacts.length === 0 && <Note>{t("contacts.none")}</Note>}
      {data?.contacts.map((contact) => (
        <Line
          key={contact.id}
          contact={contact}
          onEdit={() => setForm({ of: contact })}
        />
      ))}
      {form && <ContactForm contact={form.of} onClose={() => setForm(null)} />}
    </Section>
  )
}

type LineProps = { contact: OfficeContact; onEdit: () => void }

function Line({ contact, onEdit }: LineProps) {
  const { t } = useTranslation("opop")
  const prompt = usePrompt()
  const act = useAct()
  const { id, area, name, phone, email } = contact
  const remove = async () => {
    const isSure = await prompt({
      title: t("contacts.remove"),
      description: t("contacts.removeAbout", { area }),
      confirmText: t("contacts.remove"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    act.mutate(
      { path: `/admin/office-contacts/${id}`, method: "DELETE" },
      { onSuccess: () => void toast.success(t("contacts.removed")) }
    )
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <Text size="small" weight="plus">
            {area}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle break-words">
            {[name, phone, email].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <Button
          size="small"
          variant="transparent"
          aria-label={t("contacts.editOf", { area })}
          onClick={onEdit}
        >
          {t("common.edit")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          aria-label={t("contacts.removeOf", { area })}
          isLoading={act.isPending}
          onClick={() => void remove()}
        >
          {t("contacts.remove")}
        </Button>
      </div>
      <SaveFault error={act.error} />
    </div>
  )
}
