import { Button, Drawer, Text } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useId } from "react"
import { useTranslation } from "react-i18next"
import { SaveFault } from "./fault"

type FormDrawerProps = {
  title: string
  /** What comes of it. */
  about?: string
  submit: string
  isDanger?: boolean
  isPending: boolean
  isReady: boolean
  error: Error | null
  onSubmit: () => void
  onClose: () => void
  children?: ReactNode
}

/** A form at the side of the page, open as long as it is rendered. */
export function FormDrawer(props: FormDrawerProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A form within a portal is still a child of the forms around it.
    event.stopPropagation()
    if (props.isReady && !props.isPending) props.onSubmit()
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{props.title}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {props.about}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={id} onSubmit={submit} className="flex flex-col gap-y-4">
            {props.children}
          </form>
        </Drawer.Body>
        <Drawer.Footer className="flex-col items-stretch gap-y-3">
          <SaveFault error={props.error} />
          <div className="flex justify-end gap-2">
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={props.onClose}
            >
              {t("common.cancel")}
            </Button>
            <Button
              type="submit"
              form={id}
              size="small"
              variant={props.isDanger ? "danger" : "primary"}
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

/** Says why the button of a form rests. */
export const Missing = ({ children }: { children: ReactNode }) => (
  <Text size="small" className="text-ui-fg-subtle">
    {children}
  </Text>
)
