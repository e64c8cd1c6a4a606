import { Button, Drawer, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import type { Grant, Officer } from "../../lib/office-types"
import { SaveFault } from "../fault"
import { GrantForm } from "./grant-form"

type OfficerDrawerProps = { officer: Officer; onClose: () => void }

/** One officer: the roles held, each to be taken back, and one more to give. */
export function OfficerDrawer({ officer, onClose }: OfficerDrawerProps) {
  const { t } = useTranslation("opop")
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{officer.name}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {[officer.email, officer.phone].filter(Boolean).join(" · ")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <section className="flex flex-col gap-y-2">
            <Heading level="h3">{t("officers.grants")}</Heading>
            {officer.grants.length === 0 && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("officers.noRoleAbout")}
              </Text>
            )}
            <ul className="divide-y">
              {officer.grants.map((grant) => (
                <GrantLine key={grant.id} grant={grant} officer={officer} />
              ))}
            </ul>
          </section>
          <GrantForm officer={officer} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

function GrantLine({ grant, officer }: { grant: Grant; officer: Officer }) {
  const { t } = useTranslation("opop")
  const prompt = usePrompt()
  const act = useAct()
  const role = t(`officers.roles.${grant.role}`)
  const take = async () => {
    const isSure = await prompt({
      title: t("officers.take.title"),
      description: t("officers.take.about", {
        ...{ role, area: grant.area, name: officer.name },
      }),
      confirmText: t("officers.take.submit"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    act.mutate(
      { path: `/admin/officers/grants/${grant.id}`, method: "DELETE" },
      { onSuccess: () => void toast.success(t("officers.take.done")) }
    )
  }
  return (
    <li className="flex flex-col gap-y-2 py-2">
      <div className="flex items-center justify-between gap-2">
        <div>
          <Text size="small" weight="plus">
            {role}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {`${grant.area} (${grant.area_code})`}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={act.isPending}
          aria-label={t("officers.take.of", { role, area: grant.area })}
          onClick={() => void take()}
        >
          {t("officers.take.submit")}
        </Button>
      </div>
      <SaveFault error={act.error} />
    </li>
  )
}
