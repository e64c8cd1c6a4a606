import { Drawer, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDates } from "../../hooks/use-dates"
import { useLogWords } from "../../hooks/use-log-words"
import { logTarget } from "../../lib/log-target"
import type { LogEntry } from "../../lib/office-types"
import { ChangeList } from "./change-list"

type LogDrawerProps = { entry: LogEntry; onClose: () => void }

/** All that the log knows of one thing that was done. */
export function LogDrawer({ entry, onClose }: LogDrawerProps) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const words = useLogWords()
  const target = logTarget(entry)
  const facts: [string, ReactNode][] = [
    [t("log.at"), dates.time(entry.at)],
    [t("log.actor"), words.actor(entry.actor)],
    [t("log.entity"), words.entity(entry.entity)],
    [t("log.pesantren"), entry.pesantren?.name],
    [t("log.area"), entry.area?.name],
    [t("state.reason"), entry.reason],
    [t("log.entityId"), entry.entity_id],
    [t("log.caseId"), entry.case_id],
    [t("log.ip"), entry.ip],
    [t("log.requestId"), entry.request_id],
  ]
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.action(entry.action)}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {target && (
              <Link to={target} className="text-ui-fg-interactive">
                {t("log.open")}
              </Link>
            )}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <dl className="flex flex-col gap-y-3">
            {facts.map(
              ([label, value]) =>
                value && (
                  <div key={label}>
                    <dt>
                      <Text size="xsmall" className="text-ui-fg-subtle">
                        {label}
                      </Text>
                    </dt>
                    <dd>
                      <Text
                        size="small"
                        className="whitespace-pre-line break-words"
                      >
                        {value}
                      </Text>
                    </dd>
                  </div>
                )
            )}
          </dl>
          <section className="flex flex-col gap-y-2">
            <Heading level="h3">{t("log.changes")}</Heading>
            <ChangeList {...entry} />
          </section>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
