import { Drawer, Tabs, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import type { TermsVersion } from "../../lib/office-types"

type TermsDrawerProps = { terms: TermsVersion; onClose: () => void }

/** A version as people read it, in both languages. */
export function TermsDrawer({ terms, onClose }: TermsDrawerProps) {
  const { t, i18n } = useTranslation("opop")
  const dates = useDates()
  const isEnglish = i18n.language === "en"
  const texts = [
    { language: "id", title: terms.title, body: terms.body },
    { language: "en", title: terms.title_en, body: terms.body_en },
  ]
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {isEnglish ? terms.title_en : terms.title}
          </Drawer.Title>
          <Drawer.Description>
            {[
              t("terms.version", { version: terms.version }),
              t("terms.from", { day: dates.day(terms.valid_from) }),
            ].join(" · ")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <Tabs defaultValue={isEnglish ? "en" : "id"}>
            <Tabs.List>
              {texts.map(({ language }) => (
                <Tabs.Trigger key={language} value={language}>
                  {t(`terms.languages.${language}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {texts.map(({ language, title, body }) => (
              <Tabs.Content
                key={language}
                value={language}
                lang={language}
                className="flex flex-col gap-y-3 pt-4"
              >
                <Text weight="plus">{title}</Text>
                <Text size="small" className="whitespace-pre-line break-words">
                  {body}
                </Text>
              </Tabs.Content>
            ))}
          </Tabs>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
