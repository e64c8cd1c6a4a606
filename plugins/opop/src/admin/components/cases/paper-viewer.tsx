import { Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { usePaperFile } from "../../hooks/use-paper-file"
import type { PaperView } from "../../lib/office-types"
import { LoadFault } from "../fault"

type PaperViewerProps = {
  paper: PaperView
  name: string
  onClose: () => void
}

/** Shows the scan of a paper, which stays in this window's memory only. */
export function PaperViewer({ paper, name, onClose }: PaperViewerProps) {
  const { t } = useTranslation("opop")
  const { address, isError, retry } = usePaperFile(paper.id)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{name}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("papers.logged")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {isError && <LoadFault onRetry={retry} />}
          {!address && !isError && (
            <Text size="small">{t("common.loading")}</Text>
          )}
          {address && paper.file_kind === "jpeg" && (
            <img
              src={address}
              alt={t("papers.scanOf", { name })}
              className="w-full rounded-lg"
            />
          )}
          {address && (
            <Button asChild size="small" variant="secondary" className="w-fit">
              <a href={address} target="_blank" rel="noreferrer">
                {t("papers.newTab")}
              </a>
            </Button>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
