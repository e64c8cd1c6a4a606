import { Button, Copy, Drawer, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import type { OfficerInvitation } from "../../lib/office-types"
import { Labelled } from "../filters"

type InvitationLinkProps = {
  invitation: OfficerInvitation
  link: string
  onClose: () => void
}

/** The link of an invitation, which nobody can be shown again, and ways to send it. */
export function InvitationLink(props: InvitationLinkProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const dates = useDates()
  const { invitation, link } = props
  const words = t("officers.invite.words", {
    role: t(`officers.roles.${invitation.role}`),
    area: invitation.area,
    time: dates.time(invitation.expires_at),
    link,
    // Nothing of it becomes HTML.
    interpolation: { escapeValue: false },
  })
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("officers.invite.ready")}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("officers.invite.once")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Labelled id={id} label={t("officers.invite.link")}>
            <div className="flex items-center gap-2">
              <Input
                id={id}
                readOnly
                value={link}
                onFocus={(event) => event.target.select()}
              />
              <Copy content={link} variant="mini" />
            </div>
          </Labelled>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {words}
          </Text>
          <Button asChild size="small" variant="secondary" className="w-fit">
            <a
              href={`https://wa.me/?text=${encodeURIComponent(words)}`}
              target="_blank"
              rel="noreferrer"
            >
              {t("officers.invite.whatsapp")}
            </a>
          </Button>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" onClick={props.onClose}>
            {t("common.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
