import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

/** The head of a page, and what became of loading it. */
export function PageFrame(props: {
  title: string
  hint: string
  isLoading: boolean
  isError: boolean
  onRetry: () => void
  children?: ReactNode
}) {
  const { t } = useTranslation("payments")
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">{props.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {props.hint}
        </Text>
        {props.isError && (
          <div className="flex items-center justify-between gap-4 pt-4">
            <Alert variant="error">{t("common.error")}</Alert>
            <Button size="small" variant="secondary" onClick={props.onRetry}>
              {t("common.retry")}
            </Button>
          </div>
        )}
        {props.isLoading && !props.isError && (
          <Text size="small" className="text-ui-fg-subtle pt-4">
            {t("common.loading")}
          </Text>
        )}
      </Container>
      {props.children}
    </div>
  )
}
