import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { InvitationState } from "../../../lib/invitation-state"
import { useAct } from "../../hooks/call"
import { useOfficerInvitations } from "../../hooks/office"
import { useDates } from "../../hooks/use-dates"
import type { OfficerInvitation } from "../../lib/office-types"
import { LoadFault, SaveFault } from "../fault"
import { Note, Section } from "../section"

const COLORS: Record<
  InvitationState,
  ComponentProps<typeof StatusBadge>["color"]
> = { open: "blue", used: "green", revoked: "grey", expired: "orange" }

/** The newest invitations of officers; what nobody has used can be withdrawn. */
export function InvitationsSection() {
  const { t } = useTranslation("opop")
  const { data, isError, refetch } = useOfficerInvitations()
  return (
    <Section
      title={t("officers.invitations.title")}
      hint={t("officers.invitations.hint")}
    >
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {data?.invitations.length === 0 && (
        <Note>{t("officers.invitations.none")}</Note>
      )}
      {data && data.invitations.length > 0 && (
        <ul className="max-h-96 divide-y overflow-y-auto">
          {data.invitations.map((invitation) => (
            <Line key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Line({ invitation }: { invitation: OfficerInvitation }) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const prompt = usePrompt()
  const act = useAct()
  const { id, role, area, email, state } = invitation
  const name = t(`officers.roles.${role}`)
  const withdraw = async () => {
    const isSure = await prompt({
      title: t("officers.invitations.withdraw"),
      description: t("officers.invitations.about", { role: name, area }),
      confirmText: t("officers.invitations.withdraw"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    act.mutate(
      { path: `/admin/officers/invitations/${id}`, method: "DELETE" },
      { onSuccess: () => void toast.success(t("officers.invitations.done")) }
    )
  }
  return (
    <li className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <Text size="small" weight="plus">
            {`${name} · ${area ?? ""}`}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle break-words">
            {[
              email ?? t("officers.invitations.anyone"),
              t("officers.invitations.until", {
                time: dates.time(invitation.expires_at),
              }),
            ].join(" · ")}
          </Text>
        </div>
        <div className="flex items-center gap-2">
          <StatusBadge color={COLORS[state]}>
            {t(`officers.invitations.state.${state}`)}
          </StatusBadge>
          {state === "open" && (
            <Button
              size="small"
              variant="transparent"
              isLoading={act.isPending}
              onClick={() => void withdraw()}
            >
              {t("officers.invitations.withdraw")}
            </Button>
          )}
        </div>
      </div>
      <SaveFault error={act.error} />
    </li>
  )
}
