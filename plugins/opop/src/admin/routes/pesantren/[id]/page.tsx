import { Button, Container, Drawer, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { EntryForm } from "../../../components/entry-form"
import { FactList } from "../../../components/fact-list"
import { LoadFault } from "../../../components/fault"
import { ProductsSection } from "../../../components/products-section"
import { ShopSection } from "../../../components/shop-section"
import { usePesantren } from "../../../hooks/api"
import { IDENTITY_GROUPS, RECORD_GROUPS } from "../../../lib/fields"
import type { PesantrenView } from "../../../lib/types"

export const handle = {
  breadcrumb: () => <Breadcrumb />,
}

/** One pesantren: its entry, what officers keep, its shop and its products. */
const PesantrenDetailPage = () => {
  const { t } = useTranslation("opop")
  const { id = "" } = useParams()
  const { data, isError, refetch } = usePesantren(id)
  if (isError) {
    return (
      <Container className="p-0">
        <LoadFault onRetry={() => void refetch()} />
      </Container>
    )
  }
  if (!data) {
    return <Text className="p-6">{t("common.loading")}</Text>
  }
  const entry = data.pesantren
  return (
    <div className="flex flex-col gap-y-3">
      <RegisterSection entry={entry} />
      <ShopSection entry={entry} />
      <ProductsSection pesantrenId={entry.id} />
      <Container className="divide-y p-0">
        <header className="px-6 py-4">
          <Heading level="h2">{t("detail.record")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("detail.recordHint")}
          </Text>
        </header>
        <FactList entry={entry} groups={RECORD_GROUPS} />
      </Container>
    </div>
  )
}

export default PesantrenDetailPage

function RegisterSection({ entry }: { entry: PesantrenView }) {
  const { t } = useTranslation("opop")
  const [isOpen, setOpen] = useState(false)
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">{entry.name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {entry.place}
          </Text>
        </div>
        <Drawer open={isOpen} onOpenChange={setOpen}>
          <Drawer.Trigger asChild>
            <Button size="small" variant="secondary">
              {t("common.edit")}
            </Button>
          </Drawer.Trigger>
          <Drawer.Content>
            <Drawer.Header>
              <Drawer.Title>{t("form.editTitle")}</Drawer.Title>
            </Drawer.Header>
            <Drawer.Body className="overflow-y-auto">
              <EntryForm
                entry={entry}
                onDone={() => setOpen(false)}
                onCancel={() => setOpen(false)}
              />
            </Drawer.Body>
          </Drawer.Content>
        </Drawer>
      </header>
      <FactList entry={entry} groups={IDENTITY_GROUPS} />
    </Container>
  )
}

function Breadcrumb() {
  const { id = "" } = useParams()
  const { data } = usePesantren(id)
  return <span>{data?.pesantren.name ?? id}</span>
}
