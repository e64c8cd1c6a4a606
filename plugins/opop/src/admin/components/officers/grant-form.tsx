import { Button, Heading, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { Officer } from "../../lib/office-types"
import { SaveFault } from "../fault"
import { NO_ROLE, RoleFields } from "./role-fields"

/** Gives an officer one more role, at once. */
export function GrantForm({ officer }: { officer: Officer }) {
  const { t } = useTranslation("opop")
  const [draft, setDraft] = useState(NO_ROLE)
  const act = useAct()
  const { role, area } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!role || !area) return
    act.mutate(
      {
        path: `/admin/officers/${officer.id}/grants`,
        body: { role, area_code: area.id },
      },
      {
        onSuccess: () => {
          toast.success(t("officers.give.done"))
          setDraft(NO_ROLE)
        },
      }
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4">
      <Heading level="h3">{t("officers.give.title")}</Heading>
      <RoleFields draft={draft} onChange={setDraft} />
      <SaveFault error={act.error} />
      <Button
        type="submit"
        size="small"
        className="w-fit self-end"
        isLoading={act.isPending}
        disabled={!role || !area}
      >
        {t("officers.give.submit")}
      </Button>
    </form>
  )
}
