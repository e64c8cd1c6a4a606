import { Hint, Input, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { OfficeContact } from "../../lib/office-types"
import { AreaPicker } from "../area-picker"
import { Labelled } from "../filters"
import { FormDrawer, Missing } from "../form-drawer"

type ContactFormProps = {
  /** The contact to correct; null: one of another area. */
  contact: OfficeContact | null
  onClose: () => void
}

const FIELDS = [
  { field: "name", type: "text", max: 120 },
  { field: "phone", type: "tel", max: 40 },
  { field: "email", type: "email", max: 200 },
] as const

const SHORTEST = 3

/** Says whom the people of an area ask. */
export function ContactForm({ contact, onClose }: ContactFormProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const [draft, setDraft] = useState({
    area_code: contact?.area_code ?? "",
    area: contact?.area ?? "",
    name: contact?.name ?? "",
    phone: contact?.phone ?? "",
    email: contact?.email ?? "",
  })
  const act = useAct()
  const { area, ...body } = draft
  const isReady =
    body.area_code !== "" &&
    body.name.trim().length >= SHORTEST &&
    (body.phone.trim() !== "" || body.email.trim() !== "")
  const save = () =>
    act.mutate(
      { path: "/admin/office-contacts", body },
      {
        onSuccess: () => {
          toast.success(t("common.saved"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={contact ? t("contacts.editOf", { area }) : t("contacts.add")}
      about={t("contacts.about")}
      submit={t("common.save")}
      isPending={act.isPending}
      isReady={isReady}
      error={act.error}
      onSubmit={save}
      onClose={onClose}
    >
      {!contact && (
        <AreaPicker
          label={t("officers.area")}
          value={area}
          onChoose={(chosen) =>
            setDraft({
              ...draft,
              area_code: chosen?.id ?? "",
              area: chosen?.full_name ?? "",
            })
          }
        />
      )}
      {FIELDS.map(({ field, type, max }) => (
        <Labelled
          key={field}
          id={id + field}
          label={t(`contacts.fields.${field}`)}
        >
          <Input
            id={id + field}
            type={type}
            maxLength={max}
            aria-required={field === "name"}
            value={draft[field]}
            onChange={(event) =>
              setDraft({ ...draft, [field]: event.target.value })
            }
          />
          <Hint>{t(`contacts.hints.${field}`)}</Hint>
        </Labelled>
      ))}
      {!isReady && <Missing>{t("contacts.missing")}</Missing>}
    </FormDrawer>
  )
}
