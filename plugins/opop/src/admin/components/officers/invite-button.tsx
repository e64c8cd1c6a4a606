import { Button, Hint, Input } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { OfficerInvitation } from "../../lib/office-types"
import { Labelled } from "../filters"
import { FormDrawer } from "../form-drawer"
import { InvitationLink } from "./invitation-link"
import { NO_ROLE, RoleFields } from "./role-fields"

type Made = { invitation: OfficerInvitation; link: string }

/** Opens the form that invites an officer, then shows the link, once. */
export function InviteButton() {
  const { t } = useTranslation("opop")
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("officers.invite.open")}
      </Button>
      {isOpen && (
        <InviteForm
          onClose={() => setOpen(false)}
          onMade={(answer) => {
            setOpen(false)
            setMade(answer)
          }}
        />
      )}
      {made && <InvitationLink {...made} onClose={() => setMade(null)} />}
    </>
  )
}

function InviteForm(props: {
  onClose: () => void
  onMade: (made: Made) => void
}) {
  const { t } = useTranslation("opop")
  const id = useId()
  const [draft, setDraft] = useState(NO_ROLE)
  const [email, setEmail] = useState("")
  const act = useAct<Made>()
  const { role, area } = draft
  const invite = () =>
    act.mutate(
      {
        path: "/admin/officers/invitations",
        body: { role, area_code: area?.id, email: email.trim() || null },
      },
      { onSuccess: props.onMade }
    )
  return (
    <FormDrawer
      title={t("officers.invite.open")}
      about={t("officers.invite.about")}
      submit={t("officers.invite.submit")}
      isPending={act.isPending}
      isReady={role !== null && area !== null}
      error={act.error}
      onSubmit={invite}
      onClose={props.onClose}
    >
      <RoleFields draft={draft} onChange={setDraft} />
      <Labelled id={id} label={t("officers.invite.email")}>
        <Input
          id={id}
          type="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Hint>{t("officers.invite.emailHint")}</Hint>
      </Labelled>
    </FormDrawer>
  )
}
