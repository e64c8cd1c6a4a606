import { Alert, Button, Drawer } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useId } from "react"
import { useTranslation } from "react-i18next"

/** A form at the side of the page, open as long as it is rendered. */
export function FormDrawer(props: {
  title: string
  /** What comes of it. */
  about: string
  submit: string
  isPending: boolean
  isReady: boolean
  error: Error | null
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation("payments")
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (props.isReady && !props.isPending) props.onSubmit()
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{props.title}</Drawer.Title>
          <Drawer.Description>{props.about}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={id} onSubmit={submit} className="flex flex-col gap-y-4">
            {props.children}
          </form>
        </Drawer.Body>
        <Drawer.Footer className="flex-col items-stretch gap-y-3">
          {props.error && <Alert variant="error">{props.error.message}</Alert>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button size="small" variant="secondary" onClick={props.onClose}>
              {t("common.cancel")}
            </Button>
            <Button
              type="submit"
              form={id}
              size="small"
              isLoading={props.isPending}
              disabled={!props.isReady}
            >
              {props.submit}
            </Button>
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
